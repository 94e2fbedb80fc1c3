import { formatNumber } from '../../lib/persian/number-format.ts';
import { RowsLeft } from '../shared/data-input/RowsLeft.tsx';
import { ContributionFigure } from './ContributionFigure.tsx';
import type { IdealView } from './CriteriaFields.tsx';
import { OpenTable } from './OpenTable.tsx';
import { RankTable } from './RankTable.tsx';
import { NeighbourTable, StirTable } from './SwapTables.tsx';
import { shareText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
  readonly view: IdealView;
}

/** Where scores come from, all places, what moves them, and what to be careful about. */
export function IdealDetails({ say, study, view }: Props) {
  const { idPrefix } = view;
  const { ranked, open, aside, akin, counted } = study;
  return (
    <div class="calculator-details">
      {ranked.length > 0 && (
        <>
          <div class="lab-side">
            <ContributionFigure {...{ say, study, idPrefix }} />
            <NeighbourTable {...{ say, study }} />
          </div>
          <div class="lab-side">
            <RankTable {...{ say, study }} onSave={() => view.saveList('customer-ranking')} />
            <StirTable {...{ say, study }} />
          </div>
        </>
      )}
      {open.length > 0 && <OpenTable {...{ say, study }} />}
      <div class="lab-side">
        {aside.refused > 0 && (
          <RowsLeft
            say={say}
            report={aside}
            title={say('ideal.aside', { count: formatNumber(aside.refused) })}
          />
        )}
        {akin.map(({ one, other, correlation }) => (
          <p class="calculator-notice" key={`${one}-${other}`}>
            {say('ideal.akin', {
              one: counted[one]?.name ?? '',
              other: counted[other]?.name ?? '',
              value: formatNumber(correlation, { maxFraction: 2 }),
              share: shareText((counted[one]?.share ?? 0) + (counted[other]?.share ?? 0), false),
            })}
          </p>
        ))}
        <p class="calculator-note">{say('ideal.caution')}</p>
      </div>
    </div>
  );
}
