import { compoundRate } from './convert.ts';
import { checkFields, type FieldProblems, type FieldRules, RULES } from './fields.ts';

/** A customer base that fills and leaks by the same amounts every period. */
export interface Bucket {
  /** Customers today. */
  readonly start: number;
  /** People who come each period, a count. */
  readonly acquired: number;
  /** Share of the base that leaves each period, in [0, 1]. */
  readonly churn: number;
}

export type BucketProblemCode = 'churn-lab.people' | 'churn-lab.rate';

const BUCKET_RULES: FieldRules<keyof Bucket, BucketProblemCode> = {
  start: RULES.people,
  acquired: RULES.people,
  churn: RULES.rate,
};

/**
 * What is wrong with each number of a bucket; nothing when it can be used.
 *
 * @example checkBucket({ start: 100, churn: 12 }) // { churn: { code: 'churn-lab.rate' } }
 */
export const checkBucket = (bucket: Partial<Bucket>): FieldProblems<keyof Bucket, BucketProblemCode> =>
  checkFields(bucket, BUCKET_RULES);

/**
 * Customers after `periods`: N₀(1−c)^t + A(1−(1−c)^t)/c. Those who come in a period can leave from the next on.
 *
 * @param bucket must have passed {@link checkBucket}.
 * @param periods 0 or more.
 * @see The sum of a geometric series; Fader & Hardie (2007) call constant churn the geometric model.
 * @example bucketAt({ start: 100, acquired: 14, churn: 0.12 }, 1) // 102.0…
 */
export function bucketAt({ start, acquired, churn }: Bucket, periods: number): number {
  if (periods === 0) return start;
  const gone = compoundRate(churn, periods);
  return start * (1 - gone) + acquired * (churn === 0 ? periods : gone / churn);
}

/**
 * {@link bucketAt} for 0, 1, … `horizon` periods.
 *
 * @example bucketPath({ start: 10, acquired: 5, churn: 0 }, 3) // [10, 15, 20, 25]
 */
export const bucketPath = (bucket: Bucket, horizon: number): number[] =>
  Array.from({ length: horizon + 1 }, (_, period) => bucketAt(bucket, period));

/**
 * The base at which as many leave as come, A/c: never passed, only neared. `null` without churn: there is no ceiling.
 *
 * @example bucketCeiling({ start: 17_000_000, acquired: 680_000, churn: 0.01 }) // 68_000_000
 */
export function bucketCeiling({ acquired, churn }: Bucket): number | null {
  const ceiling = churn === 0 ? Number.POSITIVE_INFINITY : acquired / churn;
  return Number.isFinite(ceiling) ? ceiling : null;
}

/**
 * How many more people a period acquisition would have to bring, from now on, to have the same base after `periods` as with
 * a churn lower by `cut`. Negative only if `cut` is.
 *
 * @param cut a ratio (0.01 is one point), at most the bucket's churn.
 * @param periods 1 or more.
 * @example acquisitionWorthOf({ start: 100, acquired: 14, churn: 0.12 }, 0.01, 1) // 1.0000…, a hundredth of the base
 */
export function acquisitionWorthOf(bucket: Bucket, cut: number, periods: number): number {
  const gain =
    bucketAt({ ...bucket, churn: Math.max(0, bucket.churn - cut) }, periods) - bucketAt(bucket, periods);
  return gain / bucketAt({ start: 0, acquired: 1, churn: bucket.churn }, periods);
}

/** The same bucket told in rates of its base. */
export interface BucketRates {
  /** acquired ÷ start. */
  readonly acquisition: number;
  /** acquisition − churn, the growth of the first period. */
  readonly net: number;
  /** One point of growth is this part of today's acquisition, and this part of today's churn; `null` where that is zero. */
  readonly effortOfPoint: { readonly acquisition: number | null; readonly churn: number | null };
}

/**
 * Rates instead of counts: a point more acquisition and a point less churn grow the base alike, but they are different
 * parts of what is done today.
 *
 * @returns `null` for an empty base.
 * @example bucketRates({ start: 100, acquired: 10, churn: 0.05 }) // { acquisition: 0.1, net: 0.05, effortOfPoint: { acquisition: 0.1, churn: 0.2 } }
 */
export function bucketRates({ start, acquired, churn }: Bucket): BucketRates | null {
  if (start === 0) return null;
  const acquisition = acquired / start;
  const effort = (rate: number) => (Number.isFinite(1 / (100 * rate)) ? 1 / (100 * rate) : null);
  const effortOfPoint = { acquisition: effort(acquisition), churn: effort(churn) };
  return Number.isFinite(acquisition) ? { acquisition, net: acquisition - churn, effortOfPoint } : null;
}
