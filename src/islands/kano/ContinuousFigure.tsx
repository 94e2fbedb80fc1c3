import { type ContinuousScore, continuousScore } from '../../lib/kano/continuous.ts';
import type { PairCounts } from '../../lib/kano/pairs.ts';
import type { MeanEstimate } from '../../lib/stats/mean.ts';
import { PointsTable } from './PointsTable.tsx';
import { type MapPoint, QuarterMap } from './QuarterMap.tsx';
import { coefficientText } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly features: readonly { readonly name: string; readonly pairs: PairCounts }[];
}

/** Where DuMouchel's square ends. */
const END = 4;
const HEADS = ['functional', 'error', 'dysfunctional', 'error'] as const;

/** The mean scores of both questions as a second view: no class, no verdict. */
export function ContinuousFigure({ say, idPrefix, features }: Props) {
  const scored = features.flatMap(({ name, pairs }) => {
    const score = continuousScore(pairs);
    return score ? [{ name, score }] : [];
  });
  const outside = scored.filter(({ score }) => score.quarter === null).map(({ name }) => name);
  const title = say('kano-results.continuous');
  return (
    <details class="kano-continuous">
      <summary>{title}</summary>
      <p class="calculator-note">{say('kano-results.continuousAbout')}</p>
      <QuarterMap
        id={`${idPrefix}-continuous`}
        file="kano-continuous"
        say={say}
        title={title}
        note={`${say('kano-results.continuousNote')}${
          outside.length > 0 ? ` ${say('kano-results.continuousOutside', { list: outside.join('، ') })}` : ''
        }`}
        text={scored.map(({ name, score }) => `${name}: ${pointText(say, score)}`).join('؛ ')}
        points={scored.map(({ name, score }) => pointOf(name, score))}
        end={END}
        xName={say('kano-results.dysfunctionalAxis')}
        yName={say('kano-results.functionalAxis')}
        table={
          <PointsTable
            label={title}
            heads={[
              say('kano-form.feature'),
              say('kano-results.quarter'),
              ...HEADS.map((head) => say(`kano-results.head.${head}`)),
            ]}
            rows={scored.map(({ name, score }) => ({
              name,
              category: score.quarter ? say(`kano.class.${score.quarter}`) : '—',
              values: [
                score.functional.mean,
                score.functional.standardError,
                score.dysfunctional.mean,
                score.dysfunctional.standardError,
              ],
            }))}
          />
        }
      />
    </details>
  );
}

function pointOf(name: string, { functional, dysfunctional, quarter }: ContinuousScore): MapPoint {
  return { name, category: quarter ?? 'Q', x: spanOf(dysfunctional), y: spanOf(functional) };
}

const spanOf = ({ mean, standardError }: MeanEstimate) => ({
  value: mean,
  low: mean - (standardError ?? 0),
  high: mean + (standardError ?? 0),
});

const pointText = (say: KanoLargeSay, { functional, dysfunctional }: ContinuousScore): string =>
  say('kano-results.continuousPoint', {
    functional: coefficientText(functional.mean),
    dysfunctional: coefficientText(dysfunctional.mean),
  });
