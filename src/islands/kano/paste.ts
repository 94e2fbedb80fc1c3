import { CATEGORIES, type Category } from '../../lib/kano/categories.ts';
import { MAX_FEATURES, nameKey } from '../../lib/kano/name.ts';
import { readRows as readTable } from '../../lib/table/csv.ts';
import { findDialect } from '../../lib/table/delimiter.ts';
import { NO_TEXTS, type TypedRow } from './rows.ts';

/** A column of the counts table. */
export type Column = 'name' | Category;

export const COLUMNS: readonly Column[] = ['name', ...CATEGORIES];

/** Where a cell stands. */
export interface Place {
  readonly row: number;
  readonly column: Column;
}

/** Whether a pasted text is a table and not one cell's content. */
export const isTable = (text: string): boolean => /[\t\n\r]/.test(text.trim());

/**
 * Puts a pasted table into the rows. With headings that name classes («الزامی», «M», «must-be») it replaces all rows and
 * its columns may stand in any order; without, it fills cells from `place` on, as a spreadsheet would.
 *
 * @param names what a column may be called, by `nameKey`.
 */
export function pasted(
  rows: readonly TypedRow[],
  place: Place,
  text: string,
  names: ReadonlyMap<string, Column>,
): TypedRow[] {
  const { dialect, start } = findDialect(text);
  const cells = readTable(text, dialect, start, MAX_FEATURES + 1).rows.map((row) => row.cells);
  const heads = (cells[0] ?? []).map((cell) => names.get(nameKey(cell)));
  const headed = heads.some((head) => head !== undefined && head !== 'name');
  if (headed) return filled([], 0, cells.slice(1), withName(heads));
  const from = COLUMNS.indexOf(place.column);
  return filled(rows, place.row, cells, COLUMNS.slice(from));
}

/** The first column without a known heading holds the names. */
function withName(heads: readonly (Column | undefined)[]): (Column | undefined)[] {
  if (heads.includes('name')) return [...heads];
  const unnamed = heads.indexOf(undefined);
  return heads.map((head, index) => (index === unnamed ? 'name' : head));
}

function filled(
  rows: readonly TypedRow[],
  at: number,
  cells: readonly (readonly string[])[],
  columns: readonly (Column | undefined)[],
): TypedRow[] {
  const next = [...rows];
  for (const [index, texts] of cells.entries()) {
    const row = at + index;
    if (row >= MAX_FEATURES) break;
    next[row] = withCells(next[row] ?? emptyRow(next), texts, columns);
  }
  return next;
}

function withCells(
  row: TypedRow,
  texts: readonly string[],
  columns: readonly (Column | undefined)[],
): TypedRow {
  let { name } = row;
  const counts = { ...row.counts };
  for (const [index, text] of texts.entries()) {
    const column = columns[index];
    if (column === 'name') name = text.trim();
    else if (column) counts[column] = text.trim();
  }
  return { ...row, name, counts };
}

/** A row that no other has the id of. */
export const emptyRow = (rows: readonly TypedRow[]): TypedRow => ({
  id: rows.reduce((most, { id }) => Math.max(most, id), -1) + 1,
  name: '',
  counts: NO_TEXTS,
});
