import { ok, type Result } from '../result.ts';
import { compareProportions, type ProportionComparison } from '../stats/compare-proportions.ts';
import type { Interval } from '../stats/wilson.ts';
import { type ChurnCounts, type CountProblem, checkCounts } from './counts.ts';
import { churnInterval } from './interval.ts';

/** One of the two: the customers at its start and how many of them left. */
export type ComparedPeriod = Pick<ChurnCounts, 'start' | 'lost'>;

/** The difference is second churn − first churn: negative when churn fell. */
export interface ChurnComparison extends ProportionComparison {
  readonly first: { readonly churn: number; readonly interval: Interval };
  readonly second: { readonly churn: number; readonly interval: Interval };
}

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
  return ok({
    ...compareProportions(proportion(first), proportion(second)),
    first: { churn: first.lost / first.start, interval: churnInterval(first) },
    second: { churn: second.lost / second.start, interval: churnInterval(second) },
  });
}

const proportion = ({ start, lost }: ComparedPeriod) => ({ hits: lost, trials: start });
