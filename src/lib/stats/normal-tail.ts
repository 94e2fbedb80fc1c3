/**
 * The share of a standard normal distribution above `z`. Relative accuracy about 1 in 10¹³; beyond z = 38 it is 0.
 *
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 7.1.6 (series) and 26.2.14 (continued fraction).
 * @example normalTail(1.959963984540054) // 0.02500000000…
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z < 2.5 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}

/** Both tails beyond ±z: the p value of a two-sided z test. */
export const normalTwoTails = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)));

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** z + z³/3 + z⁵/(3·5) + …: what lies between 0 and z, over the density. */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** 1/(z + 1/(z + 2/(z + …))), from the inside out; 120 levels settle it from z = 2.5 up. */
function fraction(z: number): number {
  let below = z;
  for (let level = 120; level > 0; level--) below = z + level / below;
  return 1 / below;
}
