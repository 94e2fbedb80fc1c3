/**
 * What one person's two answers make of a feature: M must-be, O one-dimensional, A attractive, I indifferent, R reverse,
 * Q questionable (the answers contradict each other).
 */
export type Category = 'M' | 'O' | 'A' | 'I' | 'R' | 'Q';

/** In the order that settles ties: M > O > A > I by the literature, then R and Q, which ask for another question. */
export const CATEGORIES: readonly Category[] = ['M', 'O', 'A', 'I', 'R', 'Q'];

/** How many people put one feature into each class. */
export type CategoryCounts = Readonly<Record<Category, number>>;

export const NO_COUNTS: CategoryCounts = { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };

/**
 * Everybody whose two answers could be read.
 *
 * @example totalOf({ M: 95, O: 123, A: 45, I: 33, R: 0, Q: 0 }) // 296
 */
export const totalOf = (counts: CategoryCounts): number =>
  CATEGORIES.reduce((sum, category) => sum + counts[category], 0);

/**
 * The six classes, most frequent first, equals in the order M > O > A > I > R > Q.
 *
 * @see Berger, C. et al. (1993). Kano's methods for understanding customer-defined quality. CQM Journal 2(4).
 * @example ranked({ M: 5, O: 8, A: 41, I: 41, R: 2, Q: 2 }) // ['A', 'I', 'O', 'M', 'R', 'Q']
 */
export const ranked = (counts: CategoryCounts): readonly Category[] =>
  CATEGORIES.toSorted((one, other) => counts[other] - counts[one]);

/** Counts made class by class. */
export const mapCounts = (of: (category: Category) => number): CategoryCounts => ({
  M: of('M'),
  O: of('O'),
  A: of('A'),
  I: of('I'),
  R: of('R'),
  Q: of('Q'),
});
