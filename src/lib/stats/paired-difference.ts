import { Z_95 } from './normal.ts';
import type { Interval } from './wilson.ts';

/** Halvings that leave nothing of [−1, 1] between the ends but the spacing of doubles. */
const HALVINGS = 60;

/**
 * Tango's score interval of a difference of two classes of one sample, (`plus` − `minus`) / `trials`: the differences for
 * which such counts are no surprise at the level of `z`. Tango had pairs that disagree one way or the other; any sample
 * of three classes, such as promoters, passives and detractors, is the same multinomial.
 *
 * Bounds lie in [−1, 1] and enclose the difference seen. Unlike d ± z·√((p₊ + p₋ − d²)/n) it keeps a width when all are
 * of one class. Without a third class it is twice Wilson's interval of p₊, less one.
 *
 * @throws RangeError unless both counts are ≥ 0 and together at most `trials`, with `trials` > 0.
 * @see Tango, T. (1998). Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design. Statistics in Medicine 17, 891–908.
 * @example pairedDifferenceInterval(6, 16, 161) // { low: -0.1240…, high: -0.0054… }
 */
export function pairedDifferenceInterval(
  plus: number,
  minus: number,
  trials: number,
  z: number = Z_95,
): Interval {
  if (!(trials > 0 && plus >= 0 && minus >= 0 && plus + minus <= trials))
    throw new RangeError(`${plus} and ${minus} of ${trials} are no two classes`);
  const [p, m] = [plus / trials, minus / trials];
  const reach = z / Math.sqrt(trials);
  return { low: -highest(m, p, reach), high: highest(p, m, reach) };
}

/** The largest difference within reach of shares `p` and `m`. */
function highest(p: number, m: number, reach: number): number {
  let [inside, outside] = [p - m, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2;
    if (middle - (p - m) <= reach * Math.sqrt(constrainedVariance(p, m, middle))) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** n times the variance of the difference, with the likeliest shares among those that differ by `difference`. */
function constrainedVariance(p: number, m: number, difference: number): number {
  const linear = (2 - p + m) * difference - p - m;
  const constant = -m * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, linear * linear - 8 * constant));
  // The larger root of 2q² + linear·q + constant, written so that nothing cancels.
  const lesser = linear > 0 ? (-2 * constant) / (linear + root) : (root - linear) / 4;
  return Math.max(0, 2 * lesser + difference * (1 - difference));
}
