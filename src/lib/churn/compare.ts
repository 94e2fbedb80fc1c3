import { ok, type Result } from '../result.ts';
import { fisherTest, type Proportion } from '../stats/fisher.ts';
import { newcombeInterval, twoProportionsTest } from '../stats/two-proportions.ts';
import type { Interval } from '../stats/wilson.ts';
import { type ChurnCounts, type CountProblem, checkCounts } from './counts.ts';
import { churnInterval } from './interval.ts';

/** One of the two: the customers at its start and how many of them left. */
export type ComparedPeriod = Pick<ChurnCounts, 'start' | 'lost'>;

/**
 * What the data allow to be said, from clear to nothing: the churn `fell` or `rose`; it `mayHaveFallen`, where test and
 * interval disagree; one `cannotTell` though the shares differ; they are the `same`.
 */
export type Verdict =
  | 'fell'
  | 'rose'
  | 'mayHaveFallen'
  | 'mayHaveRisen'
  | 'cannotTellFell'
  | 'cannotTellRose'
  | 'same';

export interface ChurnComparison {
  readonly first: { readonly churn: number; readonly interval: Interval };
  readonly second: { readonly churn: number; readonly interval: Interval };
  /** Second churn − first churn, a ratio in [−1, 1]: negative when churn fell. */
  readonly difference: number;
  /** Newcombe's 95 % interval of the difference. */
  readonly interval: Interval;
  readonly test: 'fisher' | 'z';
  readonly pValue: number;
  readonly verdict: Verdict;
}

/** Below so many customers, or so few expected in a cell, the exact test is used. */
const EXACT_BELOW = 1000;
const EXACT_EXPECTED = 5;
const LEVEL = 0.05;

/**
 * Churn of two periods, or of A and B, set against each other as two independent groups of customers who leave
 * independently. Customers who are in both periods are counted in both: their number is not needed.
 *
 * @returns the first problem of the first unusable period ({@link checkCounts}).
 * @see Newcombe, R. G. (1998). Statistics in Medicine 17, 873–890, method 10, for the interval; Fisher (1935) for the exact test.
 * @example compareChurn({ start: 80, lost: 48 }, { start: 70, lost: 56 }).value.verdict // 'rose'
 */
export function compareChurn(
  first: ComparedPeriod,
  second: ComparedPeriod,
): Result<ChurnComparison, CountProblem> {
  const problem = [first, second].flatMap((period) => Object.values(checkCounts(period)))[0];
  if (problem) return { ok: false, problem };
  const [a, b] = [first, second].map(({ start, lost }) => ({ hits: lost, trials: start })) as [
    Proportion,
    Proportion,
  ];
  const difference = b.hits / b.trials - a.hits / a.trials;
  const interval = newcombeInterval(b, a);
  const test = needsExact(a, b) ? 'fisher' : 'z';
  const pValue = (test === 'fisher' ? fisherTest : twoProportionsTest)(a, b);
  return ok({
    first: { churn: first.lost / first.start, interval: churnInterval(first) },
    second: { churn: second.lost / second.start, interval: churnInterval(second) },
    difference,
    interval,
    test,
    pValue,
    verdict: verdictOf(difference, interval, pValue),
  });
}

function needsExact(a: Proportion, b: Proportion): boolean {
  const all = a.trials + b.trials;
  const hits = a.hits + b.hits;
  const least = (Math.min(a.trials, b.trials) * Math.min(hits, all - hits)) / all;
  return all < EXACT_BELOW || least < EXACT_EXPECTED;
}

function verdictOf(difference: number, { low, high }: Interval, pValue: number): Verdict {
  if (difference === 0) return 'same';
  const fell = difference < 0;
  const clearOfZero = low > 0 || high < 0;
  const clearByTest = pValue < LEVEL;
  if (clearOfZero && clearByTest) return fell ? 'fell' : 'rose';
  if (clearOfZero || clearByTest) return fell ? 'mayHaveFallen' : 'mayHaveRisen';
  return fell ? 'cannotTellFell' : 'cannotTellRose';
}
