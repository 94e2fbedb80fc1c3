/**
 * The value below which a share `probability` of the sample lies, interpolated between neighbours (type 7, the default of R and spreadsheets).
 *
 * @param sorted ascending, not empty.
 * @param probability in [0, 1].
 * @throws RangeError for an empty sample or another probability.
 * @see Hyndman, R. J. & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician 50(4), 361–365.
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  if (!(sorted.length > 0 && probability >= 0 && probability <= 1))
    throw new RangeError(`no quantile ${probability} of ${sorted.length} values`);
  const place = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
