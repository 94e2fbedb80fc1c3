/** How many cells of a terminal a text fills: marks and half-spaces fill none. */
export const cellsOf = (text: string): number =>
  [...text].filter((character) => !/[\p{M}\u200b-\u200f\u061c\u2066-\u2069]/u.test(character)).length;

/**
 * Rows as lines, the columns under each other.
 *
 * @example inColumns([['الف', '۱'], ['ب', '۱۲']]) // ['الف  ۱', 'ب    ۱۲']
 */
export function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => cellsOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - cellsOf(text)))
      .join('  ')
      .trimEnd(),
  );
}
