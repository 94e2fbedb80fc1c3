/** A window of a Poisson distribution: `shares[i]` is the probability of `from + i`. What lies outside is below 1 in 10¹⁵. */
export interface PoissonWindow {
  readonly from: number;
  readonly shares: Float64Array;
}

/** Tails beyond so many standard deviations (and so many counts, where the mean is small) are nothing. */
const REACH = 9;
const LEAST = 30;

/**
 * The Poisson distribution with this mean, where it is not negligible.
 *
 * @param mean 0 or more.
 * @throws RangeError for another mean.
 * @see Johnson, N. L., Kemp, A. W. & Kotz, S. (2005). Univariate Discrete Distributions, 3rd ed., ch. 4.
 * @example poissonWindow(0.5).shares[1] // 0.30326…
 */
export function poissonWindow(mean: number): PoissonWindow {
  if (!(mean >= 0)) throw new RangeError(`no Poisson distribution has the mean ${mean}`);
  const peak = Math.floor(mean);
  const reach = Math.ceil(REACH * Math.sqrt(mean)) + LEAST;
  const from = Math.max(0, peak - reach);
  const shares = new Float64Array(peak + reach - from + 1);
  shares[peak - from] = 1;
  for (let k = peak; k < peak + reach; k++) shares[k + 1 - from] = ((shares[k - from] ?? 0) * mean) / (k + 1);
  for (let k = peak; k > from; k--) shares[k - 1 - from] = ((shares[k - from] ?? 0) * k) / mean;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { from, shares: shares.map((share) => share / total) };
}
