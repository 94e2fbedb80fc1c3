import { PERIODS_PER_YEAR } from '../../lib/churn/convert.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { decimalsOfShare } from '../../lib/stats/precision.ts';
import { bigText, countText } from '../shared/big.ts';
import type { BucketOutcome } from './model.ts';
import type { BucketDetailSay, BucketSay } from './words.ts';

/** A share within a sentence, or `alone` in a cell or a headline. */
export const shareText = (ratio: number, alone = false): string =>
  formatPercent(ratio, { maxFraction: decimalsOfShare(ratio), alone });

/** The last number of a path. */
export const endOf = ({ path }: { readonly path: readonly number[] }): number => path.at(-1) as number;

/** Years until a period, for those who do not count in seasons. */
export const yearsText = ({ of }: BucketOutcome, periods: number): string =>
  formatNumber(periods / PERIODS_PER_YEAR[of.period], { maxFraction: 0 });

/** The period and the horizon, as many sentences need them. */
export const timesOf = (say: BucketSay, { of }: BucketOutcome) => ({
  period: say(`bench.${of.period}`),
  horizon: formatNumber(of.horizon),
});

/** The result for a screen reader. */
export function spokenSentence(say: BucketSay, outcome: BucketOutcome): string {
  const told = { ...timesOf(say, outcome), end: bigText(say, endOf(outcome.unchanged)) };
  const { breakEven } = outcome;
  return breakEven === null
    ? say('bucket.spokenNever', told)
    : say('bucket.spokenFrom', { ...told, number: formatNumber(breakEven) });
}

/** The result for a letter or a report. */
export function copiedSentence(say: BucketDetailSay, outcome: BucketOutcome): string {
  const { bucket, of, unchanged, breakEven } = outcome;
  const times = timesOf(say, outcome);
  const effort = shareText(of.effort);
  const verdict =
    breakEven === null
      ? say('bucket-details.copyNever', { effort })
      : say('bucket-details.copyFrom', { effort, period: times.period, number: formatNumber(breakEven) });
  const churn = shareText(bucket.churn);
  const counts = {
    start: countText(bucket.start),
    acquired: countText(bucket.acquired),
    end: countText(endOf(unchanged)),
  };
  return say('bucket-details.copy', { ...times, ...counts, churn, verdict });
}
