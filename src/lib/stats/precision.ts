import type { Interval } from './wilson.ts';

/** Beyond ten decimals of a percent nothing a person counts is left. */
const MOST = 10;

/** How many decimals of a percent tell `points` (in percentage points) by its first digit; at least one. */
const decimalsFor = (points: number): number =>
  points > 0 ? Math.min(MOST, Math.max(1, Math.ceil(-Math.log10(points)))) : 1;

/**
 * How many decimals a percentage deserves: as many as show the first digit of its interval's half-width, so that the
 * bounds can be told apart and no digit pretends to be known.
 *
 * @param interval bounds as ratios.
 * @example decimalsOfInterval({ low: 0.00995, high: 0.01005 }) // 3: «۰٫۹۹۵٪ تا ۱٫۰۰۵٪»
 */
export const decimalsOfInterval = ({ low, high }: Interval): number => decimalsFor(((high - low) / 2) * 100);

/**
 * Decimals of a percentage that comes without an interval: one, or for shares under 1 % as many as show two digits.
 *
 * @param ratio 1 = 100 %; the sign does not matter.
 * @example decimalsOfShare(0.0004) // 3: «۰٫۰۴۰٪»
 */
export const decimalsOfShare = (ratio: number): number => decimalsFor(Math.abs(ratio) * 10);
