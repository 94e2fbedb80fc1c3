import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { WhiskerFigure } from '../shared/WhiskerFigure.tsx';
import { type CompareOutcome, SIDES } from './model.ts';
import { differenceTexts, pointsText, rateTexts, sideName } from './say.ts';
import type { CompareSay } from './words.ts';

interface Props {
  readonly say: CompareSay;
  readonly outcome: CompareOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
}

/** Both rates and their difference, each with its interval. */
export const CompareDetails = (props: Props) => (
  <div class="calculator-details">
    <RatesChart {...props} />
    <DifferenceChart {...props} />
  </div>
);

function RatesChart({ say, outcome, idPrefix }: Props) {
  const estimates = SIDES.map((side, index) => {
    const part = index === 0 ? outcome.first : outcome.second;
    const { rate, low, high } = rateTexts(part, true);
    return {
      key: side,
      name: sideName(say, outcome, side),
      value: part.churn,
      low: part.interval.low,
      high: part.interval.high,
      texts: { value: rate, low, high },
      look: index === 0 ? 5 : 1,
    } as const;
  });
  const [first, second] = [rateTexts(outcome.first), rateTexts(outcome.second)];
  return (
    <WhiskerFigure
      id={`${idPrefix}-rates`}
      file="churn-compare"
      say={say}
      title={say('compare.chart')}
      note={say('compare.chartNote')}
      text={say('compare.chartText', {
        first: sideName(say, outcome, 'First'),
        firstRate: first.rate,
        firstLow: first.low,
        firstHigh: first.high,
        second: sideName(say, outcome, 'Second'),
        secondRate: second.rate,
        secondLow: second.low,
        secondHigh: second.high,
      })}
      estimates={estimates}
      options={{ within: [0, 1] }}
      axis={say('compare.value')}
      mark={(value) => formatPercent(value, { maxFraction: 6 })}
      heads={[say('compare.row'), say('compare.value'), say('compare.low'), say('compare.high')]}
    />
  );
}

function DifferenceChart({ say, outcome, idPrefix }: Props) {
  const { difference, interval } = outcome;
  const [value, low, high] = [difference, interval.low, interval.high].map((bound) =>
    pointsText(bound, interval),
  );
  return (
    <WhiskerFigure
      id={`${idPrefix}-difference`}
      file="churn-difference"
      say={say}
      title={say('compare.differenceChart')}
      note={say('compare.differenceNote')}
      text={say('compare.differenceText', differenceTexts(say, outcome))}
      estimates={[
        {
          key: 'difference',
          name: say('compare.differenceRow'),
          // In points, as the axis and the table show them.
          value: 100 * difference,
          low: 100 * interval.low,
          high: 100 * interval.high,
          texts: { value, low, high } as { value: string; low: string; high: string },
          look: 1,
        },
      ]}
      options={{ reach: [0], within: [-100, 100] }}
      level={{ value: 0, name: say('compare.zero') }}
      axis={say('compare.pointsAxis')}
      mark={(points) => formatNumber(points, { maxFraction: 6 })}
      heads={[say('compare.row'), say('compare.pointsAxis'), say('compare.low'), say('compare.high')]}
    />
  );
}
