import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import type { CategoryCounts } from './categories.ts';

/** The two satisfaction coefficients of a feature, each with its 95 % Wilson interval. */
export interface Coefficients {
  /** Share whom its presence pleases, in [0, 1]. */
  readonly better: number;
  readonly betterInterval: Interval;
  /** Minus the share whom its absence displeases, in [−1, 0]. */
  readonly worse: number;
  readonly worseInterval: Interval;
  /** M + O + A + I: the answers both shares are of. */
  readonly base: number;
}

/**
 * Better = (A + O) ÷ (A + O + M + I), Worse = −(O + M) ÷ (A + O + M + I). Reverse and questionable answers are in neither: show
 * their shares beside the coefficients. Both are proportions, so both have a Wilson interval.
 *
 * @returns `null` when nobody answered M, O, A or I: a dash.
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 18 (M. Timko).
 * @example coefficients({ M: 58, O: 34, A: 6, I: 18, R: 0, Q: 4 }) // { better: 0.34482…, betterInterval: { low: 0.2646…, high: 0.4350… }, worse: -0.79310…, worseInterval: { low: -0.8569…, high: -0.7105… }, base: 116 }
 */
export function coefficients({ M, O, A, I }: CategoryCounts): Coefficients | null {
  const base = M + O + A + I;
  if (base === 0) return null;
  const worse = wilsonInterval(O + M, base);
  return {
    better: (A + O) / base,
    betterInterval: wilsonInterval(A + O, base),
    worse: minus((O + M) / base),
    worseInterval: { low: minus(worse.high), high: minus(worse.low) },
    base,
  };
}

/** Nobody writes −0. */
const minus = (value: number): number => (value === 0 ? 0 : -value);
