/** More terms than any use here takes; a guard, not a limit of accuracy. */
const MAX_TERMS = 5_000_000;

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z), by its series; where that would converge badly near z = 1 (c < a + b),
 * by the series that Euler's transformation gives.
 *
 * @param c above 0.
 * @param z in [0, 1).
 * @throws RangeError outside these ranges: a bug of the caller.
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 15.1.1 and 15.3.3.
 * @example hypergeometric(1, 1, 2, 0.5) // 1.38629436…
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(c > 0 && z >= 0 && z < 1)) throw new RangeError(`2F1 with c = ${c} at ${z}`);
  const slack = c - a - b;
  return slack < 0 ? (1 - z) ** slack * series(c - a, c - b, c, z) : series(a, b, c, z);
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MAX_TERMS; n++) {
    const growth = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= growth;
    sum += term;
    // Only where terms already shrink does a small one mean a small rest.
    if (Math.abs(growth) < 1 && Math.abs(term) <= 1e-17 * (1 - Math.abs(growth)) * Math.abs(sum)) break;
  }
  return sum;
}

/** Where a running sum is scaled down, long before a double overflows. */
const SCALE = 1e200;

/**
 * ln ₂F₁(a, b; c; z) for positive parameters, where the function itself may be beyond a double's range.
 *
 * @param a above 0, as `b` and `c`.
 * @param z in [0, 1).
 * @throws RangeError outside these ranges.
 * @see As {@link hypergeometric}.
 * @example logHypergeometric(1, 1, 2, 0.5) // 0.32663425…
 */
export function logHypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(a > 0 && b > 0 && c > 0 && z >= 0 && z < 1)) throw new RangeError(`ln 2F1(${a}, ${b}; ${c}; ${z})`);
  const slack = c - a - b;
  if (slack < 0 && c > a && c > b) return slack * Math.log1p(-z) + logSeries(c - a, c - b, c, z);
  return logSeries(a, b, c, z);
}

/** All terms are positive, so that nothing is lost to cancellation. */
function logSeries(a: number, b: number, c: number, z: number): number {
  let [term, sum, scaled] = [1, 1, 0];
  for (let n = 0; n < MAX_TERMS; n++) {
    const growth = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z;
    term *= growth;
    sum += term;
    if (growth < 1 && term <= 1e-17 * (1 - growth) * sum) break;
    if (sum > SCALE) {
      [term, sum] = [term / SCALE, sum / SCALE];
      scaled += Math.log(SCALE);
    }
  }
  return Math.log(sum) + scaled;
}
