/**
 * Solves a small linear system by elimination with pivoting.
 *
 * @param matrix square, row by row.
 * @returns undefined when the equations are not independent.
 * @example solveLinear([[2, 1], [1, 3]], [3, 5]) // [0.8, 1.4]
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] | undefined {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = pivotRow(rows, column);
    if (pivot === undefined) return undefined;
    eliminate(rows, column, pivot);
  }
  return rows.map((row) => row.at(-1) ?? 0);
}

/** Below this part of the largest entry a pivot is rounding. */
const RANK = 1e-12;

function pivotRow(rows: readonly number[][], column: number): number | undefined {
  const size = (index: number) => Math.abs(rows[index]?.[column] ?? 0);
  let best = column;
  for (let index = column; index < rows.length; index++) if (size(index) > size(best)) best = index;
  const largest = Math.max(...rows.map((row) => Math.max(...row.slice(0, -1).map(Math.abs))));
  return size(best) > RANK * largest ? best : undefined;
}

function eliminate(rows: number[][], column: number, pivot: number): void {
  const chosen = rows[pivot] as number[];
  const head = chosen[column] as number;
  [rows[pivot], rows[column]] = [rows[column] as number[], chosen.map((entry) => entry / head)];
  rows.forEach((row, index) => {
    const factor = row[column] ?? 0;
    if (index !== column) rows[index] = row.map((entry, i) => entry - factor * (rows[column]?.[i] ?? 0));
  });
}
