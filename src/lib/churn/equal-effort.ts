import { ok, type Problem, type Result } from '../result.ts';
import { checkFields, type FieldProblems, type FieldRules, firstProblem, RULES } from './fields.ts';
import {
  type Bucket,
  type BucketProblemCode,
  bucketAt,
  bucketCeiling,
  bucketPath,
  checkBucket,
} from './leaky-bucket.ts';

/** A question to a bucket: the same relative `effort` put into acquisition or into churn, seen after `horizon` periods. */
export interface EffortPlan {
  /** 0.1: a tenth more people acquired, or a tenth less churn; in (0, 1]. */
  readonly effort: number;
  /** Whole periods, 1 to 1200. */
  readonly horizon: number;
  /** What each effort costs a period, in money; leave out what is not known. */
  readonly acquisitionCost?: number | undefined;
  readonly churnCost?: number | undefined;
}

export type EffortProblemCode =
  | BucketProblemCode
  | 'churn-lab.effort'
  | 'churn-lab.horizon'
  | 'churn-lab.money';

const PLAN_RULES: FieldRules<keyof EffortPlan, EffortProblemCode> = {
  effort: { low: 0, high: 1, above: true, code: 'churn-lab.effort' },
  horizon: RULES.horizon,
  acquisitionCost: RULES.money,
  churnCost: RULES.money,
};

/**
 * What is wrong with each number of a plan; nothing when it can be used.
 *
 * @example checkPlan({ effort: 0, horizon: 12 }) // { effort: { code: 'churn-lab.effort' } }
 */
export const checkPlan = (plan: Partial<EffortPlan>): FieldProblems<keyof EffortPlan, EffortProblemCode> =>
  checkFields(plan, PLAN_RULES);

/** One way the base may go. */
export interface BucketCourse {
  readonly bucket: Bucket;
  /** Customers after 0, 1, … `horizon` periods. */
  readonly path: readonly number[];
  /** `null`: without churn the base grows for ever. */
  readonly ceiling: number | null;
}

export interface EffortCourse extends BucketCourse {
  /** Customers at the horizon that the unchanged bucket would not have. */
  readonly extra: number;
  /** All the effort's cost up to the horizon ÷ `extra`; `null` without a cost or without extra customers. */
  readonly costPerExtra: number | null;
}

export interface EqualEffort {
  readonly unchanged: BucketCourse;
  readonly moreAcquisition: EffortCourse;
  readonly lessChurn: EffortCourse;
  /** Which effort has more customers at the horizon. */
  readonly ahead: 'acquisition' | 'churn' | 'equal';
  /** The first whole period after which less churn has at least as many customers; `null` when that never comes. */
  readonly breakEven: number | null;
}

/**
 * Puts the same relative effort into acquisition and into churn and follows both to a horizon.
 *
 * @returns the first problem of {@link checkBucket} or {@link checkPlan}.
 * @example equalEffort({ start: 100, acquired: 14, churn: 0.12 }, { effort: 0.1, horizon: 12 }).value.ahead // 'acquisition'
 */
export function equalEffort(
  bucket: Bucket,
  plan: EffortPlan,
): Result<EqualEffort, Problem<EffortProblemCode>> {
  const problem = firstProblem<EffortProblemCode>({ ...checkBucket(bucket), ...checkPlan(plan) });
  if (problem) return { ok: false, problem };
  const { more, less } = efforts(bucket, plan.effort);
  const unchanged = courseOf(bucket, plan.horizon);
  const moreAcquisition = effortCourse(more, unchanged, plan.horizon, plan.acquisitionCost);
  const lessChurn = effortCourse(less, unchanged, plan.horizon, plan.churnCost);
  const lead = lessChurn.extra - moreAcquisition.extra;
  const ahead = lead === 0 ? 'equal' : lead > 0 ? 'churn' : 'acquisition';
  return ok({ unchanged, moreAcquisition, lessChurn, ahead, breakEven: breakEven(bucket, plan.effort) });
}

/**
 * The first whole period after which a base with churn cut by `effort` is at least as large as one with acquisition raised
 * by it. The difference of the two is a constant and two exponentials and is zero at the start, so it changes sign at
 * most once more: doubling and halving finds where.
 *
 * @returns `null` when it never comes (no churn to cut) or later than ten million periods.
 * @example breakEven({ start: 17_000_000, acquired: 680_000, churn: 0.01 }, 0.1) // 351
 */
export function breakEven(bucket: Bucket, effort: number): number | null {
  const { more, less } = efforts(bucket, effort);
  const wins = (period: number) => bucketAt(less, period) >= bucketAt(more, period);
  if (bucket.churn === 0) return null;
  let high = 1;
  while (!wins(high)) {
    if (high > MAX_PERIODS) return null;
    high *= 2;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wins(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const MAX_PERIODS = 1e7;

const efforts = (bucket: Bucket, effort: number): { more: Bucket; less: Bucket } => ({
  more: { ...bucket, acquired: bucket.acquired * (1 + effort) },
  less: { ...bucket, churn: bucket.churn * (1 - effort) },
});

const courseOf = (bucket: Bucket, horizon: number): BucketCourse => ({
  bucket,
  path: bucketPath(bucket, horizon),
  ceiling: bucketCeiling(bucket),
});

function effortCourse(bucket: Bucket, unchanged: BucketCourse, horizon: number, cost?: number): EffortCourse {
  const course = courseOf(bucket, horizon);
  const extra = (course.path.at(-1) ?? 0) - (unchanged.path.at(-1) ?? 0);
  const perExtra = cost === undefined || extra <= 0 ? Number.NaN : (cost * horizon) / extra;
  return { ...course, extra, costPerExtra: Number.isFinite(perExtra) ? perExtra : null };
}
