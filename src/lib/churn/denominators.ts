import type { ChurnCounts } from './counts.ts';

/** What others call churn rate of the same period: two honest denominators and one mistake, each a ratio. */
export interface OtherDenominators {
  /** lost ÷ ((start + end) ÷ 2): smooths a base that changes much; used where churn is counted day by day. */
  readonly averageBase: number;
  /** lost ÷ (start + new): everyone who was a customer for any part of the period. Lower by construction. */
  readonly startPlusNew: number;
  /** (start − end) ÷ start: minus net growth. A mistake: newcomers hide the loss, and growth makes it negative. */
  readonly mistakenDifference: number;
}

/**
 * The same loss by other denominators, so that a reader can tell which one a report used.
 * The counts must have passed `checkCounts`; then no denominator is zero unless all customers left and nobody came,
 * where the average base is still start ÷ 2.
 *
 * @see Noble, S. H. (2011). Defining churn rate (no really, this actually requires an entire blog post). Shopify Engineering:
 * compares the base at the start with the average base. The mistake is our own finding in published calculators.
 * @example otherDenominators({ start: 17_000_000, new: 680_000, lost: 170_000 }).mistakenDifference // -0.03
 */
export function otherDenominators({ start, new: gained, lost }: ChurnCounts): OtherDenominators {
  const end = start + gained - lost;
  return {
    averageBase: lost / ((start + end) / 2),
    startPlusNew: lost / (start + gained),
    mistakenDifference: (start - end) / start,
  };
}
