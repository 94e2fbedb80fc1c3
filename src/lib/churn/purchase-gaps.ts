import { quantile } from '../stats/quantile.ts';
import type { PurchaseHistory } from './purchase-history.ts';

/**
 * The days between one purchase of a customer and the next, of all customers together, in order. Silences that have
 * not ended are not among them: long gaps are therefore rarer here than in truth.
 *
 * @example purchaseGaps([{ customer: 'a', days: [2, 5, 15] }, { customer: 'b', days: [1] }]) // Float64Array.of(3, 10)
 */
export function purchaseGaps(histories: readonly PurchaseHistory[]): Float64Array {
  const gaps: number[] = [];
  for (const { days } of histories)
    for (let index = 1; index < days.length; index++) gaps.push((days[index] ?? 0) - (days[index - 1] ?? 0));
  return Float64Array.from(gaps).sort();
}

export interface GapSummary {
  readonly customers: number;
  /** Customers who bought on more than one day. */
  readonly returned: number;
  readonly gaps: number;
  /** Days within which a share of the gaps ended; `null` without gaps. */
  readonly percentiles: readonly { readonly share: number; readonly days: number }[] | null;
}

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const;

/**
 * How often customers come back, in numbers.
 *
 * @example gapSummary([{ customer: 'a', days: [2, 5] }]).percentiles[2] // { share: 0.5, days: 3 }
 */
export function gapSummary(histories: readonly PurchaseHistory[]): GapSummary {
  const gaps = purchaseGaps(histories);
  return {
    customers: histories.length,
    returned: histories.filter(({ days }) => days.length > 1).length,
    gaps: gaps.length,
    percentiles: gaps.length === 0 ? null : SHARES.map((share) => ({ share, days: quantile(gaps, share) })),
  };
}

export interface GapBin {
  /** Gaps of more than `from` and at most `to` days; `to` is `null` in the last bin, which takes all that are longer. */
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/**
 * Counts gaps in `bins` steps of `width` days and one more for the rest.
 *
 * @param width 1 or more, whole.
 * @example gapHistogram([3, 7, 8, 40], 7, 2) // [{ from: 0, to: 7, count: 2 }, { from: 7, to: 14, count: 1 }, { from: 14, to: null, count: 1 }]
 */
export function gapHistogram(gaps: ArrayLike<number>, width: number, bins: number): GapBin[] {
  const counts = new Float64Array(bins + 1);
  for (const gap of Array.from(gaps)) {
    const bin = Math.min(bins, Math.max(0, Math.ceil(gap / width) - 1));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return Array.from(counts, (count, index) => ({
    from: index * width,
    to: index === bins ? null : (index + 1) * width,
    count,
  }));
}
