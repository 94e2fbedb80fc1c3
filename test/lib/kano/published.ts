import type { Category, CategoryCounts } from '../../../src/lib/kano/categories.ts';

const counts = (M: number, O: number, A: number, I: number, R: number, Q: number): CategoryCounts => ({
  M,
  O,
  A,
  I,
  R,
  Q,
});

interface StpRow {
  readonly counts: CategoryCounts;
  readonly max: Category;
  readonly nearTie: Category;
  readonly totalStrength: number;
  readonly categoryStrength: number;
  readonly plus: number;
  readonly minus: number;
  readonly fong: { readonly difference: number; readonly threshold: number; readonly different: boolean };
}

const stpRow = (
  row: CategoryCounts,
  [max, nearTie]: [Category, Category],
  [totalStrength, categoryStrength, plus, minus]: [number, number, number, number],
  [difference, threshold, different]: [number, number, boolean],
): StpRow => ({
  counts: row,
  max,
  nearTie,
  totalStrength,
  categoryStrength,
  plus,
  minus,
  fong: { difference, threshold, different },
});

/** The example table in the README of the R package stp25kano (W. Peter, 2024), as printed: percents whole, rest to 3 or 1 places. */
export const STP25KANO: Readonly<Record<string, StpRow>> = {
  'Service app': stpRow(counts(95, 123, 45, 33, 0, 0), ['O', 'O'], [89, 9, 0.568, -0.736], [28, 19.4, true]),
  'Excellent service': stpRow(
    counts(101, 54, 54, 81, 3, 3),
    ['M', 'M'],
    [71, 7, 0.372, -0.534],
    [20, 18.5, true],
  ),
  Hotline: stpRow(counts(15, 24, 121, 124, 6, 6), ['I', 'A'], [54, 1, 0.511, -0.137], [3, 19.8, false]),
  'Loan machine': stpRow(counts(65, 87, 93, 51, 0, 0), ['A', 'O'], [83, 2, 0.608, -0.514], [6, 18.5, false]),
  'Ready-to-use return': stpRow(
    counts(9, 18, 83, 177, 6, 3),
    ['I', 'I'],
    [37, 32, 0.352, -0.094],
    [94, 19.9, true],
  ),
};

interface ReppelRow {
  /** The 25 pairs of answers, rows functional 1–5, counted from the published answers of 358 people. */
  readonly pairs: readonly number[];
  /** How often each importance 1–9 was given. */
  readonly importanceCounts: readonly number[];
  /** What the author prints, by Pouliot's table and Blauth's rule. */
  readonly printed: {
    readonly counts: CategoryCounts;
    readonly category: Category;
    readonly satisfaction: number;
    readonly dissatisfaction: number;
    readonly importance: number;
  };
}

/** «Doing Research Online: The Kano Model» (A. Reppel, 2022): six features of money transfers and the printed result table. */
export const REPPEL: Readonly<Record<string, ReppelRow>> = {
  Anonymous: {
    pairs: [13, 21, 32, 38, 19, 11, 10, 20, 9, 3, 9, 31, 70, 10, 4, 10, 11, 9, 7, 2, 10, 7, 1, 1, 0],
    importanceCounts: [15, 21, 68, 39, 84, 20, 64, 6, 41],
    printed: {
      counts: counts(9, 19, 91, 160, 49, 30),
      category: 'I',
      satisfaction: 0.3942652,
      dissatisfaction: -0.1003584,
      importance: 5.089385,
    },
  },
  Convenient: {
    pairs: [12, 10, 13, 47, 121, 3, 6, 9, 32, 57, 2, 5, 19, 7, 2, 2, 3, 2, 4, 0, 0, 1, 1, 0, 0],
    importanceCounts: [4, 6, 14, 12, 56, 38, 105, 20, 103],
    printed: {
      counts: counts(59, 121, 70, 77, 9, 22),
      category: 'O',
      satisfaction: 0.5840979,
      dissatisfaction: -0.5504587,
      importance: 6.804469,
    },
  },
  Reliable: {
    pairs: [14, 15, 24, 39, 122, 1, 7, 10, 23, 63, 1, 4, 15, 3, 1, 2, 4, 3, 2, 2, 0, 2, 1, 0, 0],
    importanceCounts: [1, 1, 17, 11, 47, 29, 98, 28, 126],
    printed: {
      counts: counts(66, 122, 78, 62, 7, 23),
      category: 'O',
      satisfaction: 0.6097561,
      dissatisfaction: -0.5731707,
      importance: 7.125698,
    },
  },
  Responsive: {
    pairs: [11, 12, 27, 106, 76, 3, 6, 13, 28, 20, 4, 5, 19, 3, 4, 1, 4, 6, 1, 1, 0, 1, 1, 2, 4],
    importanceCounts: [4, 2, 14, 15, 71, 33, 107, 34, 78],
    printed: {
      counts: counts(25, 76, 145, 78, 12, 22),
      category: 'A',
      satisfaction: 0.6820988,
      dissatisfaction: -0.3117284,
      importance: 6.664804,
    },
  },
  Secure: {
    pairs: [12, 8, 5, 5, 174, 3, 8, 4, 5, 79, 2, 9, 19, 1, 10, 1, 1, 3, 2, 1, 0, 0, 1, 0, 5],
    importanceCounts: [0, 1, 12, 5, 33, 16, 75, 21, 195],
    printed: {
      counts: counts(90, 174, 18, 42, 7, 27),
      category: 'O',
      satisfaction: 0.5925926,
      dissatisfaction: -0.8148148,
      importance: 7.72905,
    },
  },
  Transparent: {
    pairs: [16, 5, 21, 62, 90, 8, 7, 19, 29, 27, 1, 4, 32, 14, 5, 0, 3, 4, 2, 0, 2, 1, 2, 1, 3],
    importanceCounts: [2, 4, 18, 10, 60, 40, 86, 30, 108],
    printed: {
      counts: counts(32, 90, 88, 105, 15, 28),
      category: 'O',
      satisfaction: 0.5650794,
      dissatisfaction: -0.3873016,
      importance: 6.865922,
    },
  },
};

/** One feature («convenient storage») asked with four published answer sets, standard table; from the same data. */
export const FOUR_WORDINGS = [
  { name: 'like/must be', counts: counts(19, 36, 8, 23, 4, 1) },
  { name: 'enjoy/necessity', counts: counts(11, 21, 34, 27, 2, 2) },
  { name: 'helpful/requirement', counts: counts(7, 18, 25, 28, 6, 5) },
  { name: 'like/expect', counts: counts(15, 35, 11, 20, 2, 3) },
];
