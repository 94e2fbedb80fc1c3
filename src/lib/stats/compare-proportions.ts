import { fisherTest, type Proportion } from './fisher.ts';
import { newcombeInterval, twoProportionsTest } from './two-proportions.ts';
import type { Interval } from './wilson.ts';

/**
 * What the data allow to be said, from clear to nothing: the second share `fell` or `rose`; it `mayHaveFallen`, where test
 * and interval disagree; one `cannotTell` though the shares differ; they are the `same`.
 */
export type Verdict =
  | 'fell'
  | 'rose'
  | 'mayHaveFallen'
  | 'mayHaveRisen'
  | 'cannotTellFell'
  | 'cannotTellRose'
  | 'same';

export interface ProportionComparison {
  /** Second share − first share, a ratio in [−1, 1]. */
  readonly difference: number;
  /** Newcombe's 95 % interval of the difference. */
  readonly interval: Interval;
  readonly test: 'fisher' | 'z';
  readonly pValue: number;
  readonly verdict: Verdict;
}

/** Below so many trials, or so few expected in a cell, the exact test is used. */
const EXACT_BELOW = 1000;
const EXACT_EXPECTED = 5;
const LEVEL = 0.05;

/**
 * Two shares of independent groups set against each other: interval, test and what both together allow to be said.
 *
 * @throws RangeError unless both are proportions with trials.
 * @see Newcombe, R. G. (1998). Statistics in Medicine 17, 873–890, method 10, for the interval; Fisher (1935) for the exact test.
 * @example compareProportions({ hits: 48, trials: 80 }, { hits: 56, trials: 70 }).verdict // 'rose'
 */
export function compareProportions(first: Proportion, second: Proportion): ProportionComparison {
  const difference = second.hits / second.trials - first.hits / first.trials;
  const interval = newcombeInterval(second, first);
  const test = needsExact(first, second) ? 'fisher' : 'z';
  const pValue = (test === 'fisher' ? fisherTest : twoProportionsTest)(first, second);
  return { difference, interval, test, pValue, verdict: verdictOf(difference, interval, pValue < LEVEL) };
}

function needsExact(a: Proportion, b: Proportion): boolean {
  const all = a.trials + b.trials;
  const hits = a.hits + b.hits;
  const least = (Math.min(a.trials, b.trials) * Math.min(hits, all - hits)) / all;
  return all < EXACT_BELOW || least < EXACT_EXPECTED;
}

/**
 * What a difference, its interval and a test allow to be said.
 *
 * @param clearByTest left out where there is no test: then the interval alone decides, and nothing «may have» happened.
 * @example verdictOf(0.075, { low: -0.03, high: 0.18 }) // 'cannotTellRose'
 */
export function verdictOf(difference: number, { low, high }: Interval, clearByTest?: boolean): Verdict {
  if (difference === 0) return 'same';
  const fell = difference < 0;
  const clearOfZero = low > 0 || high < 0;
  if (clearOfZero && (clearByTest ?? true)) return fell ? 'fell' : 'rose';
  if (clearOfZero || clearByTest) return fell ? 'mayHaveFallen' : 'mayHaveRisen';
  return fell ? 'cannotTellFell' : 'cannotTellRose';
}
