import { fail, ok, type Problem, type Result } from '../result.ts';
import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import type { RiskStep } from './product-limit.ts';

/** Customers who began together: `counts[0]` of them, of whom `counts[t]` were still there t periods later. */
export interface Cohort {
  readonly label: string;
  readonly counts: readonly number[];
}

/** Cohorts in the order they began; younger ones have fewer counts. */
export type Triangle = readonly Cohort[];

export type CohortProblemCode =
  | 'churn-lab.cohortNone'
  | 'churn-lab.cohortShort'
  | 'churn-lab.cohortSize'
  | 'churn-lab.cohortCount'
  | 'churn-lab.cohortGrows';

/** What is wrong and where: `row` from 1, `age` from 0, `label` of the cohort. */
export type CohortProblem = Problem<CohortProblemCode>;

const MAX_PEOPLE = 1e12;

/**
 * Everything that is wrong with a triangle, row by row; nothing when its retention can be shown. That a cohort may not grow
 * is asked only by {@link cohortLosses}: in a shop, people come back.
 *
 * @example checkTriangle([{ label: 'مهر', counts: [0, 0] }]) // [{ code: 'churn-lab.cohortSize', args: { label: 'مهر', row: 1 } }]
 */
export function checkTriangle(triangle: Triangle): CohortProblem[] {
  if (triangle.length === 0) return [{ code: 'churn-lab.cohortNone' }];
  const problems = triangle.flatMap(({ label, counts }, index): CohortProblem[] => {
    const args = { label, row: index + 1 };
    const wrong = counts.findIndex(
      (count) => !(Number.isInteger(count) && count >= 0 && count <= MAX_PEOPLE),
    );
    if (wrong >= 0) return [{ code: 'churn-lab.cohortCount', args: { ...args, age: wrong } }];
    return (counts[0] ?? 0) === 0 ? [{ code: 'churn-lab.cohortSize', args }] : [];
  });
  if (problems.length === 0 && triangle.every(({ counts }) => counts.length < 2))
    return [{ code: 'churn-lab.cohortShort' }];
  return problems;
}

/**
 * The share of each cohort still there at each age; for the heat table.
 *
 * @param triangle must have passed {@link checkTriangle}.
 * @example cohortRetention([{ label: 'مهر', counts: [200, 150] }]) // [[1, 0.75]]
 */
export const cohortRetention = (triangle: Triangle): number[][] =>
  triangle.map(({ counts }) => counts.map((count) => count / (counts[0] ?? 1)));

/** All cohorts that have reached an age, put together. */
export interface AgeRetention {
  readonly age: number;
  /** How many cohorts, and how many customers at their starts. */
  readonly cohorts: number;
  readonly started: number;
  /** Σ still there ÷ Σ started. */
  readonly retention: number;
}

/**
 * The mean retention at each age, each cohort weighing by its size. Ages are not comparable one with the next when
 * cohorts drop out of the mean: {@link cohortLosses} mends that.
 *
 * @param triangle must have passed {@link checkTriangle}.
 * @example weightedRetention([{ label: 'مهر', counts: [200, 150] }, { label: 'آبان', counts: [100] }])[1] // { age: 1, cohorts: 1, started: 200, retention: 0.75 }
 */
export function weightedRetention(triangle: Triangle): AgeRetention[] {
  const ages = Math.max(...triangle.map(({ counts }) => counts.length));
  return Array.from({ length: ages }, (_, age) => {
    const reached = triangle.filter(({ counts }) => counts.length > age);
    const started = reached.reduce((sum, { counts }) => sum + (counts[0] ?? 0), 0);
    const there = reached.reduce((sum, { counts }) => sum + (counts[age] ?? 0), 0);
    return { age, cohorts: reached.length, started, retention: there / started };
  });
}

/** The loss between age − 1 and age, all cohorts together that were seen at both. `time` is the age, from 1. */
export interface AgeLoss extends RiskStep {
  /** lost ÷ atRisk. */
  readonly churn: number;
  /** 95 % Wilson. */
  readonly interval: Interval;
}

/**
 * The churn of each age, pooled over the cohorts: every cohort counts for as long as it was seen, so young cohorts
 * neither distort nor are wasted. Ages that nobody reached are left out. `productLimit` chains them to survival.
 *
 * @returns the first problem of {@link checkTriangle}, or `churn-lab.cohortGrows` where a cohort gains customers.
 * @example cohortLosses([{ label: 'مهر', counts: [200, 150, 120] }, { label: 'آبان', counts: [100, 90] }]).value[0].churn // 0.2
 */
export function cohortLosses(triangle: Triangle): Result<AgeLoss[], CohortProblem> {
  const problem = checkTriangle(triangle)[0] ?? growth(triangle);
  if (problem) return { ok: false, problem };
  const ages = Math.max(...triangle.map(({ counts }) => counts.length));
  const losses = Array.from({ length: ages - 1 }, (_, index) => ageLoss(triangle, index + 1));
  return ok(losses.filter(({ atRisk }) => atRisk > 0).map((step) => withChurn(step)));
}

function growth(triangle: Triangle): CohortProblem | undefined {
  for (const [index, { label, counts }] of triangle.entries()) {
    const age = counts.findIndex((count, at) => at > 0 && count > (counts[at - 1] ?? 0));
    if (age > 0) return fail('churn-lab.cohortGrows', { label, row: index + 1, age }).problem;
  }
  return undefined;
}

function ageLoss(triangle: Triangle, age: number): RiskStep {
  const seen = triangle.filter(({ counts }) => counts.length > age);
  const sum = (at: number) => seen.reduce((total, { counts }) => total + (counts[at] ?? 0), 0);
  return { time: age, atRisk: sum(age - 1), lost: sum(age - 1) - sum(age) };
}

const withChurn = (step: RiskStep): AgeLoss => ({
  ...step,
  churn: step.lost / step.atRisk,
  interval: wilsonInterval(step.lost, step.atRisk),
});
