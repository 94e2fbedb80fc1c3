import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import type { ChurnCounts } from './counts.ts';

/**
 * The 95 % Wilson interval of a period's churn: the rates under which a loss like this one would be no surprise.
 *
 * A company that counted all its customers has no sampling error; the interval speaks of the rate behind the period,
 * as if the period were one draw of what could have happened, with customers who leave independently of each other.
 * It is no forecast: the next period draws again and spreads wider.
 * Nobody lost → from exactly 0 to z²/(n + z²); everybody lost → from n/(n + z²) to exactly 1.
 *
 * @param counts must have passed `checkCounts`.
 * @see Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion. Statistics in Medicine 17, 857–872.
 * @example churnInterval({ start: 17_000_000, lost: 170_000 }) // { low: 0.009953…, high: 0.010047… }
 */
export function churnInterval({ start, lost }: Pick<ChurnCounts, 'start' | 'lost'>): Interval {
  return wilsonInterval(lost, start);
}
