import { CATEGORIES } from '../../lib/kano/categories.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import { ClassSign } from './ClassMark.tsx';
import { GridHead } from './CountsGrid.tsx';
import type { Outcome } from './model.ts';
import { type OpenSurvey, partOf } from './source.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly open: OpenSurvey;
  readonly outcome: Outcome | undefined;
  readonly onEdit: () => void;
}

/** The counts of a survey, where typed ones would stand: to be read, not changed. */
export const SurveyCounts = ({ say, open, outcome, onEdit }: Props) => {
  const { respondents } = partOf(open);
  const people = <FigureValue value={respondents} text={formatNumber(respondents)} />;
  return (
    <div class="kano-grid kano-fixed">
      <p class="calculator-note kano-from">
        <Woven text={say('kano-results.counted', { people: '{people}' })} with={{ people }} /> «
        <bdi>{open.label}</bdi>»
      </p>
      <GridHead say={say} />
      {outcome?.features.map(({ name, counts, chosen }) => (
        <div class="kano-row" key={name}>
          <span class="kano-name">{name}</span>
          {CATEGORIES.map((category) => (
            <span class="kano-count" key={category}>
              <FigureValue value={counts[category]} text={formatNumber(counts[category])} />
            </span>
          ))}
          <span class="kano-row-class">
            <ClassSign category={chosen.category} />
          </span>
        </div>
      ))}
      <div class="kano-grid-foot">
        <button type="button" onClick={onEdit}>
          {say('kano-results.edit')}
        </button>
      </div>
    </div>
  );
};
