import { fail, ok, type Problem, type Result } from '../result.ts';
import { chiSquareTail } from '../stats/chi-square.ts';
import { solveLinear } from '../stats/linear-system.ts';
import { riskSteps, type Spell } from './kaplan-meier.ts';
import type { RiskStep } from './product-limit.ts';

export interface LogRank {
  /** Of each group, in the order given: who left, and how many would have if the groups were alike. */
  readonly groups: readonly {
    readonly customers: number;
    readonly observed: number;
    readonly expected: number;
  }[];
  readonly chiSquare: number;
  readonly degrees: number;
  readonly pValue: number;
}

export type LogRankProblemCode =
  | 'churn-lab.logRankGroups'
  | 'churn-lab.logRankNobodyLost'
  | 'churn-lab.survivalDuration';

/**
 * The log-rank test: do groups of customers leave at the same pace? Most sensitive when one group's pace is a
 * constant multiple of the other's; crossing curves can escape it.
 *
 * @param groups spells of each; empty ones are allowed and never differ.
 * @returns `churn-lab.logRankGroups` with fewer than two groups who were at risk when somebody left; otherwise as `kaplanMeier`,
 * rows counted through all groups.
 * @see Mantel, N. (1966). Cancer Chemotherapy Reports 50(3), 163–170; variance as in Kalbfleisch & Prentice (1980), p. 17.
 * @example logRank([[{ duration: 1, lost: true }], [{ duration: 2, lost: true }]]).value.chiSquare // 1
 */
export function logRank(groups: readonly (readonly Spell[])[]): Result<LogRank, Problem<LogRankProblemCode>> {
  const all = groups.flat();
  const wrong = all.findIndex(({ duration }) => !(duration >= 0 && Number.isFinite(duration)));
  if (wrong >= 0) return fail('churn-lab.survivalDuration', { row: wrong + 1 });
  if (!all.some(({ lost }) => lost)) return fail('churn-lab.logRankNobodyLost');
  const { observed, expected, covariance } = tally(groups.map(riskSteps), riskSteps(all));
  // A group with no variance was never at risk beside another: it cannot differ.
  const tested = observed.flatMap((_, g) => ((covariance[g]?.[g] ?? 0) > 0 ? [g] : [])).slice(1);
  const excess = tested.map((g) => (observed[g] ?? 0) - (expected[g] ?? 0));
  const solved = solveLinear(
    tested.map((g) => tested.map((h) => covariance[g]?.[h] ?? 0)),
    excess,
  );
  if (tested.length === 0 || !solved) return fail('churn-lab.logRankGroups');
  const chiSquare = Math.max(
    0,
    solved.reduce((sum, x, index) => sum + x * (excess[index] ?? 0), 0),
  );
  return ok({
    groups: groups.map((spells, g) => ({
      customers: spells.length,
      observed: observed[g] ?? 0,
      expected: expected[g] ?? 0,
    })),
    chiSquare,
    degrees: tested.length,
    pValue: chiSquareTail(chiSquare, tested.length),
  });
}

/** Sums over the times when somebody left: hypergeometric expectation and covariance of the losses of each group. */
function tally(groups: readonly (readonly RiskStep[])[], pooled: readonly RiskStep[]) {
  const observed = groups.map((steps) => steps.reduce((sum, { lost }) => sum + lost, 0));
  const expected = groups.map(() => 0);
  const covariance = groups.map(() => groups.map(() => 0));
  const readers = groups.map(riskReader);
  for (const { time, atRisk, lost } of pooled) {
    if (lost === 0) continue;
    const shares = readers.map((at) => at(time) / atRisk);
    const spread = atRisk > 1 ? (lost * (atRisk - lost)) / (atRisk - 1) : 0;
    shares.forEach((share, g) => {
      expected[g] = (expected[g] ?? 0) + lost * share;
      const row = covariance[g] as number[];
      shares.forEach((other, h) => {
        row[h] = (row[h] ?? 0) + spread * share * ((g === h ? 1 : 0) - other);
      });
    });
  }
  return { observed, expected, covariance };
}

/** Reads how many of a group are at risk at times that only grow. */
function riskReader(steps: readonly RiskStep[]): (time: number) => number {
  let next = 0;
  return (time) => {
    while ((steps[next]?.time ?? Number.POSITIVE_INFINITY) < time) next += 1;
    return steps[next]?.atRisk ?? 0;
  };
}
