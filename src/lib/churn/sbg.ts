/**
 * The shifted-beta-geometric model of a cohort with contracts: each customer leaves each period with a constant
 * chance θ of their own, and θ varies between customers as a Beta(α, β). `alpha`, `beta` > 0.
 *
 * Fader, P. S. & Hardie, B. G. S. (2007). How to project customer retention. J. Interactive Marketing 21(1), 76–90.
 */
export interface Sbg {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The share of those still there after `age` − 1 periods who stay for the `age`-th: (β + t − 1)/(α + β + t − 1). It rises with
 * age, because those with a high θ have gone.
 *
 * @param age 1 or more.
 * @see Fader & Hardie (2007), eq. 7.
 * @example sbgRetention({ alpha: 1, beta: 1 }, 1) // 0.5
 */
export const sbgRetention = ({ alpha, beta }: Sbg, age: number): number =>
  (beta + age - 1) / (alpha + beta + age - 1);

/**
 * The share still there after 0, 1, … `horizon` periods: S(t) = B(α, β + t)/B(α, β).
 *
 * @see Fader & Hardie (2007), eq. 6 and the recursion below it.
 * @example sbgSurvivalPath({ alpha: 1, beta: 1 }, 3) // [1, 0.5, 1 / 3, 0.25]
 */
export function sbgSurvivalPath(model: Sbg, horizon: number): number[] {
  const path = [1];
  for (let age = 1; age <= horizon; age++) path.push((path[age - 1] ?? 0) * sbgRetention(model, age));
  return path;
}

/**
 * The share still there after `age` periods.
 *
 * @example sbgSurvival({ alpha: 0.668, beta: 3.806 }, 12) // 0.378…, of Fader and Hardie's High End
 */
export function sbgSurvival(model: Sbg, age: number): number {
  let survival = 1;
  for (let at = 1; at <= age; at++) survival *= sbgRetention(model, at);
  return survival;
}

/**
 * The share that leaves in the `age`-th period: P(T = t) = B(α + 1, β + t − 1)/B(α, β).
 *
 * @see Fader & Hardie (2007), eq. 5.
 * @example sbgPmf({ alpha: 1, beta: 1 }, 2) // 0.1666…
 */
export const sbgPmf = (model: Sbg, age: number): number =>
  sbgSurvival(model, age - 1) * (1 - sbgRetention(model, age));

/**
 * Of those still there after `age` periods, the share that will be after `ahead` more.
 *
 * @example sbgSurvivalAhead({ alpha: 1, beta: 1 }, 1, 1) // 0.6666…
 */
export const sbgSurvivalAhead = ({ alpha, beta }: Sbg, age: number, ahead: number): number =>
  sbgSurvival({ alpha, beta: beta + age }, ahead);

/** A heavy tail may never come down to one half in a time that means anything. */
const MAX_MEDIAN = 10_000;

/**
 * The first period after which at most half are still there; `null` beyond 10,000 periods.
 *
 * @example sbgMedian({ alpha: 0.668, beta: 3.806 }) // 7
 */
export function sbgMedian(model: Sbg): number | null {
  let survival = 1;
  for (let age = 1; age <= MAX_MEDIAN; age++) {
    survival *= sbgRetention(model, age);
    if (survival <= 0.5) return age;
  }
  return null;
}

/**
 * The mean lifetime in periods, (α + β − 1)/(α − 1); `null` for α ≤ 1, where it is infinite: a few who hardly ever leave
 * outweigh all others. Tell the median and {@link sbgWithin} then.
 *
 * @example sbgMean({ alpha: 2, beta: 8 }) // 9
 * @example sbgMean({ alpha: 0.668, beta: 3.806 }) // null
 */
export function sbgMean({ alpha, beta }: Sbg): number | null {
  const mean = (alpha + beta - 1) / (alpha - 1);
  return alpha > 1 && Number.isFinite(mean) ? mean : null;
}

/**
 * How many of the first `horizon` periods a new customer can be expected to pay for, the first included.
 *
 * @example sbgWithin({ alpha: 1, beta: 1 }, 3) // 1.8333…
 */
export const sbgWithin = (model: Sbg, horizon: number): number =>
  sbgSurvivalPath(model, horizon - 1).reduce((sum, survival) => sum + survival, 0);
