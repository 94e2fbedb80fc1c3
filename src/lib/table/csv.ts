/** How a text is cut: what stands between cells and between rows. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** A place between two rows; `line` from 1, as an editor counts. */
export interface Cursor {
  readonly offset: number;
  readonly line: number;
}

export interface CsvRow {
  /** The line it begins on. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface RowBlock {
  readonly rows: readonly CsvRow[];
  /** Where to go on; `null` at the end. */
  readonly next: Cursor | null;
}

export const TOP: Cursor = { offset: 0, line: 1 };

/** A quoted cell longer than this was opened by a stray quotation mark. */
const MAX_QUOTED = 100_000;

/**
 * Reads up to `most` rows from a place on, in one pass and without a copy of the rest: call it again with `next` and there
 * is room between for progress and for stopping.
 *
 * Cells may be quoted, with `""` for a quotation mark and with line breaks inside. A quotation mark that is never
 * closed, or stands within a cell, is an ordinary character. Rows with nothing in them are left out. Cells are not trimmed.
 *
 * @see RFC 4180; its rows of different lengths are allowed here.
 * @example readRows('a,"b ""c"""\n\n1', { delimiter: ',', newline: '\n' }).rows // [{ line: 1, cells: ['a', 'b "c"'] }, { line: 3, cells: ['1'] }]
 */
export function readRows(
  text: string,
  dialect: Dialect,
  from: Cursor = TOP,
  most = Number.POSITIVE_INFINITY,
): RowBlock {
  const rows: CsvRow[] = [];
  let { offset, line } = from;
  while (offset < text.length && rows.length < most) {
    const end = endOfLine(text, dialect.newline, offset);
    const plain = text.slice(offset, end);
    const row = plain.includes('"')
      ? quotedRow(text, dialect, offset)
      : { cells: split(plain, dialect), end, breaks: 0 };
    if (row.cells.some(hasText)) rows.push({ line, cells: row.cells });
    offset = row.end + 1;
    line += row.breaks + 1;
  }
  return { rows, next: offset < text.length ? { offset, line } : null };
}

const hasText = (cell: string): boolean => cell !== '' && cell.trim() !== '';

function endOfLine(text: string, newline: string, offset: number): number {
  const end = text.indexOf(newline, offset);
  return end < 0 ? text.length : end;
}

const split = (line: string, { delimiter }: Dialect): string[] => withoutReturn(line).split(delimiter);

/** The CR of a CRLF. */
const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function quotedRow(
  text: string,
  dialect: Dialect,
  start: number,
): { cells: string[]; end: number; breaks: number } {
  const cells: string[] = [];
  let offset = start;
  let breaks = 0;
  for (;;) {
    const cell = quotedCell(text, dialect, offset) ?? plainCell(text, dialect, offset);
    cells.push(cell.value);
    breaks += cell.breaks;
    if (cell.end >= text.length || text[cell.end] === dialect.newline)
      return { cells, end: cell.end, breaks };
    offset = cell.end + dialect.delimiter.length;
  }
}

/** A cell and where it ends: at a delimiter, a line break or the end of the text. */
interface Cell {
  readonly value: string;
  readonly end: number;
  readonly breaks: number;
}

function plainCell(text: string, { delimiter, newline }: Dialect, start: number): Cell {
  const lineEnd = endOfLine(text, newline, start);
  const cut = text.indexOf(delimiter, start);
  const end = cut < 0 || cut > lineEnd ? lineEnd : cut;
  const value = text.slice(start, end);
  return { value: end === lineEnd ? withoutReturn(value) : value, end, breaks: 0 };
}

/** `undefined` when the cell at `start` is not quoted, or its quotation is never closed. */
function quotedCell(text: string, dialect: Dialect, start: number): Cell | undefined {
  let open = start;
  while (text[open] === ' ') open += 1;
  if (text[open] !== '"') return undefined;
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0 || close - open > MAX_QUOTED) return undefined;
  const inside = text.slice(open + 1, close).replaceAll('""', '"');
  const rest = plainCell(text, dialect, close + 1);
  return {
    value: inside + rest.value.trimEnd(),
    end: rest.end,
    breaks: inside.split(dialect.newline).length - 1,
  };
}
