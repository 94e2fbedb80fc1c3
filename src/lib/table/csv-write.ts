import { withoutDirection } from './direction.ts';

/** Signs at which a spreadsheet takes a cell for a formula; a cell that begins so gets an apostrophe before it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export interface CsvOptions {
  readonly delimiter?: string;
  /** A byte order mark, by which Excel knows UTF-8; true unless told. */
  readonly bom?: boolean;
}

/**
 * A table as CSV text: CRLF, quotes where needed, numbers in plain ASCII, nothing that a spreadsheet would run.
 *
 * @param rows text, numbers (finite) or `null` for an empty cell.
 * @throws RangeError for NaN and the infinities: a bug of the caller.
 * @see RFC 4180; OWASP, CSV injection.
 * @example writeCsv([['نام', 'سهم'], ['=1+1', 0.25]], { bom: false }) // "نام,سهم\r\n'=1+1,0.25\r\n"
 */
export function writeCsv(
  rows: readonly (readonly (string | number | null)[])[],
  { delimiter = ',', bom = true }: CsvOptions = {},
): string {
  const lines = rows.map((row) => `${row.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`);
  return (bom ? '\ufeff' : '') + lines.join('');
}

function writeCell(cell: string | number | null, delimiter: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`${cell} in a table`);
    return String(cell);
  }
  const bare = withoutDirection(cell);
  const safe = FORMULA.test(bare) ? `'${bare}` : bare;
  const quoted = safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Takes the apostrophe of {@link writeCsv} off again, so that what we wrote is read as it was.
 *
 * @example unguard("'=1+1") // '=1+1'
 */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
