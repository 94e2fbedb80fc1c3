import type { Proportion } from './fisher.ts';
import { moverDifference } from './mover.ts';
import { normalTwoTails } from './normal-tail.ts';
import { type Interval, wilsonInterval } from './wilson.ts';

/**
 * The p value of the two-proportion z test, two-sided, with the pooled share under «no difference» and no continuity
 * correction: Pearson's chi-square of the 2 × 2 table. For large counts; below use `fisherTest`.
 *
 * @returns a p value in [0, 1]; 1 when both shares are 0 or both are 1.
 * @see Newcombe, R. G. (1998). Statistics in Medicine 17, 873–890, section 1.
 * @example twoProportionsTest({ hits: 56, trials: 70 }, { hits: 48, trials: 80 }) // 0.0080…
 */
export function twoProportionsTest(first: Proportion, second: Proportion): number {
  const pooled = (first.hits + second.hits) / (first.trials + second.trials);
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials);
  if (!(variance > 0)) return 1;
  return normalTwoTails((first.hits / first.trials - second.hits / second.trials) / Math.sqrt(variance));
}

/**
 * Newcombe's hybrid score interval, 95 %, for first share − second share: the Wilson bounds of both put together. It
 * stays inside [−1, 1] and encloses the observed difference.
 *
 * @throws RangeError unless both are proportions with trials.
 * @see Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of
 * eleven methods. Statistics in Medicine 17, 873–890, method 10.
 * @example newcombeInterval({ hits: 56, trials: 70 }, { hits: 48, trials: 80 }) // { low: 0.0524…, high: 0.3339… }
 */
export function newcombeInterval(first: Proportion, second: Proportion): Interval {
  const { low, high } = moverDifference(estimated(first), estimated(second));
  return { low: Math.max(-1, low), high: Math.min(1, high) };
}

const estimated = ({ hits, trials }: Proportion) => ({
  value: hits / trials,
  interval: wilsonInterval(hits, trials),
});
