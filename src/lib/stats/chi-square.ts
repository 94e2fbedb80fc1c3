import { normalTwoTails } from './normal-tail.ts';

/**
 * The share of a chi-square distribution above `value`: the p value of a chi-square test.
 *
 * @param value 0 or more.
 * @param degrees degrees of freedom, a whole number from 1.
 * @throws RangeError for other degrees or a negative value.
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 26.4.4 and 26.4.5 (finite sums).
 * @example chiSquareTail(3.841458820694124, 1) // 0.0500000…
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (!(value >= 0 && Number.isInteger(degrees) && degrees >= 1))
    throw new RangeError(`no chi-square of ${value} with ${degrees} degrees`);
  const odd = degrees % 2 === 1;
  let tail = odd ? normalTwoTails(Math.sqrt(value)) : Math.exp(-value / 2);
  let term = odd
    ? Math.sqrt((2 * value) / Math.PI) * Math.exp(-value / 2)
    : (value / 2) * Math.exp(-value / 2);
  for (let step = odd ? 3 : 4; step <= degrees; step += 2) {
    tail += term;
    term *= value / step;
  }
  return Math.min(1, tail);
}
