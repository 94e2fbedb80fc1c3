import { chiSquareTail } from './chi-square.ts';

export interface IndependenceTest {
  readonly chiSquare: number;
  readonly degrees: number;
  readonly p: number;
  /** Share of cells that expect fewer than 5, and whether any expects fewer than 1. */
  readonly smallCells: number;
  /** Cochran's rule: at most a fifth of the cells expects fewer than 5 and none fewer than 1. Else p is not to be trusted. */
  readonly reliable: boolean;
}

/**
 * Pearson's chi-square test of independence for a table of counts. Rows and columns without any count are left out.
 *
 * @param table rows of equally many counts.
 * @returns `null` when fewer than two rows or two columns hold anything.
 * @see Pearson, K. (1900). Philosophical Magazine 50, 157–175; Cochran, W. G. (1954). Biometrics 10(4), 417–451.
 * @example independenceTest([[10, 20], [20, 10]])?.p // 0.0098…
 */
export function independenceTest(table: readonly (readonly number[])[]): IndependenceTest | null {
  const rows = table.map(sum);
  const columns = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const degrees = (filled(rows) - 1) * (filled(columns) - 1);
  if (!(filled(rows) > 1 && filled(columns) > 1)) return null;
  const total = sum(rows);
  const cells = table.flatMap((row, r) =>
    row.map((count, c) => ({ count, expected: ((rows[r] ?? 0) * (columns[c] ?? 0)) / total })),
  );
  const expecting = cells.filter(({ expected }) => expected > 0);
  const chiSquare = sum(expecting.map(({ count, expected }) => (count - expected) ** 2 / expected));
  const smallCells = expecting.filter(({ expected }) => expected < 5).length / expecting.length;
  const reliable = smallCells <= 0.2 && expecting.every(({ expected }) => expected >= 1);
  return { chiSquare, degrees, p: chiSquareTail(chiSquare, degrees), smallCells, reliable };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const filled = (totals: readonly number[]): number => totals.filter((total) => total > 0).length;
