/** A mean with its standard error, both in the unit of the values. */
export interface MeanEstimate {
  readonly mean: number;
  /** Standard deviation of the sample (n − 1) over √n; `null` for a single value. */
  readonly standardError: number | null;
  readonly n: number;
}

/**
 * Mean and standard error of values that come with counts: `counts[i]` times `values[i]`.
 *
 * @param counts whole numbers from 0, as many as values.
 * @returns `null` when nothing was counted.
 * @example meanOfCounts([1, 2, 3], [1, 0, 1]) // { mean: 2, standardError: 1, n: 2 }
 */
export function meanOfCounts(values: readonly number[], counts: readonly number[]): MeanEstimate | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const sumOf = (term: (value: number) => number) =>
    values.reduce((sum, value, index) => sum + term(value) * (counts[index] ?? 0), 0);
  const mean = sumOf((value) => value) / n;
  const squares = sumOf((value) => (value - mean) ** 2);
  return { mean, standardError: n === 1 ? null : Math.sqrt(squares / (n - 1) / n), n };
}
