import {
  compareProportions,
  type ProportionComparison,
  type Verdict,
  verdictOf,
} from '../stats/compare-proportions.ts';
import { moverDifference } from '../stats/mover.ts';
import type { Interval } from '../stats/wilson.ts';
import type { NetPromoter } from './net-promoter.ts';
import type { Satisfaction } from './satisfied.ts';

export interface WaveComparison {
  /** Second score − first score: a ratio, in [−2, 2] for net promoter scores and in [−1, 1] for satisfaction. */
  readonly difference: number;
  /** 95 %. */
  readonly interval: Interval;
  readonly verdict: Verdict;
}

/**
 * The change of the net promoter score between two waves of different people. The interval alone decides: there is no
 * second test that could contradict it.
 *
 * @see Zou, G. Y. & Donner, A. (2008). Statistics in Medicine 27, 1693–1702, on Tango's intervals of both.
 */
export function compareNetPromoter(first: NetPromoter, second: NetPromoter): WaveComparison {
  const difference = second.score - first.score;
  const free = moverDifference(estimated(second), estimated(first));
  const interval = { low: Math.max(-2, free.low), high: Math.min(2, free.high) };
  return { difference, interval, verdict: verdictOf(difference, interval) };
}

const estimated = ({ score, interval }: NetPromoter) => ({ value: score, interval });

/**
 * The change of the satisfaction score between two waves of different people: Newcombe's method 10 and a test.
 *
 * @see Newcombe, R. G. (1998). Statistics in Medicine 17, 873–890, method 10.
 */
export const compareSatisfaction = (first: Satisfaction, second: Satisfaction): ProportionComparison =>
  compareProportions(proportion(first), proportion(second));

const proportion = ({ satisfied, answers }: Satisfaction) => ({ hits: satisfied, trials: answers });
