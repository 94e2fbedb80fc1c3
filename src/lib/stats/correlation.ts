/**
 * Pearson's coefficient of correlation of two rows of numbers.
 *
 * @param xs finite, as many as `ys`.
 * @returns −1 to 1; `null` when either does not vary at all.
 * @see Pearson 1896.
 * @example correlation([1, 2, 3], [2, 4, 6]) // 1
 * @example correlation([1, 1], [2, 3]) // null
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [xs, ys].map((row) => row.reduce((sum, value) => sum + value, 0) / row.length) as [
    number,
    number,
  ];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    const [dx, dy] = [x - meanX, (ys[at] ?? 0) - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  if (xx === 0 || yy === 0) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
