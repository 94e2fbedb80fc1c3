import type { Result } from '../result.ts';
import { ok } from '../result.ts';
import { type ChurnCounts, type CountProblem, checkCounts, FIELDS } from './counts.ts';

/** The shares of one period; every rate is a ratio of the customers at its start, `nextBase` is in people. */
export interface ChurnRates {
  /** lost ÷ start, in [0, 1]. */
  readonly churn: number;
  /** 1 − churn: of those at the start, the share still there at the end. */
  readonly retention: number;
  /** new ÷ start, 0 or more. */
  readonly grossGrowth: number;
  /** (new − lost) ÷ start, −1 or more. */
  readonly netGrowth: number;
  /** start + new − lost: the start of the next period. */
  readonly nextBase: number;
  /** lost ÷ new: how much of the acquisition only fills the gap. `null` when nobody came. */
  readonly replacementShare: number | null;
}

/**
 * Customer churn of one period and the rates that belong beside it. The denominator is the base at the start; those who
 * come during the period enter the next base, not this one.
 *
 * @returns the first problem of {@link checkCounts} when the counts cannot be used.
 * @see Farris, P. W. et al. (2010). Marketing Metrics, 2nd ed., ch. 5 (customers, recency and retention).
 * @example churnRates({ start: 200, new: 50, lost: 10 })
 * // ok({ churn: 0.05, retention: 0.95, grossGrowth: 0.25, netGrowth: 0.2, nextBase: 240, replacementShare: 0.2 })
 */
export function churnRates(counts: ChurnCounts): Result<ChurnRates, CountProblem> {
  const problems = checkCounts(counts);
  for (const field of FIELDS) {
    const problem = problems[field];
    if (problem) return { ok: false, problem };
  }
  return ok(ratesOf(counts));
}

const ratesOf = ({ start, new: gained, lost }: ChurnCounts): ChurnRates => ({
  churn: lost / start,
  retention: (start - lost) / start,
  grossGrowth: gained / start,
  netGrowth: (gained - lost) / start,
  nextBase: start + gained - lost,
  replacementShare: gained === 0 ? null : lost / gained,
});
