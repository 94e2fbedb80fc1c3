/** One customer's purchases, in days; several on one day are one. */
export interface PurchaseRhythm {
  /** Days with a purchase, 1 or more. */
  readonly purchases: number;
  /** From the first purchase to the last; at least a day for each after the first. */
  readonly span: number;
  /** Since the last purchase. */
  readonly silent: number;
}

/**
 * The mean gap between a customer's purchases, in days; `null` for one purchase, which has no gap.
 *
 * @example meanGap({ purchases: 6, span: 150 }) // 30
 */
export const meanGap = ({ purchases, span }: Pick<PurchaseRhythm, 'purchases' | 'span'>): number | null =>
  purchases > 1 ? span / (purchases - 1) : null;

/**
 * How many of their own mean gaps a customer has been silent for; `null` for one purchase.
 *
 * @see Abe, M. (2004), on why one threshold does not fit slow and quick buyers.
 * @example relativeSilence({ purchases: 6, span: 150, silent: 90 }) // 3
 */
export function relativeSilence(rhythm: PurchaseRhythm): number | null {
  const gap = meanGap(rhythm);
  return gap === null ? null : rhythm.silent / gap;
}
