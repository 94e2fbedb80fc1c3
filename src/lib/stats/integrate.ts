/** Nodes in (0, 1) and weights of the Gauss–Legendre rule with `count` points. */
function gaussLegendre(count: number): readonly (readonly [node: number, weight: number])[] {
  return Array.from({ length: count }, (_, index) => {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 8; round++) {
      let [before, value] = [1, x];
      for (let n = 2; n <= count; n++)
        [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    return [(1 - x) / 2, 1 / ((1 - x * x) * slope * slope)] as const;
  });
}

const RULE = gaussLegendre(16);

/**
 * The integral of a smooth function, by the Gauss–Legendre rule of 16 points on each of `panels` equal parts: exact for
 * polynomials up to degree 31, and for what turns sharply somewhere the better the more parts there are.
 *
 * @param panels a whole number, 1 or more.
 * @see Abramowitz, M. & Stegun, I. A. (1964). Handbook of Mathematical Functions, 25.4.29.
 * @example integrate((x) => x ** 3, 0, 2) // 4.0000000…
 */
export function integrate(of: (x: number) => number, from: number, to: number, panels = 1): number {
  const width = (to - from) / panels;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++)
    for (const [node, weight] of RULE) sum += weight * of(from + (panel + node) * width);
  return width * sum;
}
