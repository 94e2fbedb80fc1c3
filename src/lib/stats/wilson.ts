import { Z_95 } from './normal.ts';

/** Two bounds on one scale, `low` ≤ `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The Wilson score interval of a proportion: the shares p for which `hits` in `trials` is no surprise at the level of `z`.
 *
 * Both bounds are ratios in [0, 1] and enclose hits/trials. Unlike the textbook p ± z·√(p(1−p)/n) it stays inside
 * [0, 1] and keeps a width when nobody or everybody was hit.
 *
 * @param z two-sided normal quantile; 95 % unless told.
 * @throws RangeError unless 0 ≤ hits ≤ trials and trials > 0.
 * @see Wilson, E. B. (1927). JASA 22(158), 209–212; Newcombe, R. G. (1998). Statistics in Medicine 17, 857–872, method 3.
 * @example wilsonInterval(81, 263) // { low: 0.2553…, high: 0.3662… }
 */
export function wilsonInterval(hits: number, trials: number, z: number = Z_95): Interval {
  if (!(trials > 0 && hits >= 0 && hits <= trials))
    throw new RangeError(`${hits} of ${trials} is not a proportion`);
  const weight = trials + z * z;
  const middle = (hits + (z * z) / 2) / weight;
  const half = (z / weight) * Math.sqrt((hits * (trials - hits)) / trials + (z * z) / 4);
  return { low: hits === 0 ? 0 : middle - half, high: hits === trials ? 1 : middle + half };
}
