import { fail, ok, type Problem, type Result } from '../result.ts';
import { type CsvRow, type Cursor, type Dialect, readRows } from './csv.ts';
import { findDialect } from './delimiter.ts';
import { decodeTable, type Encoding, type FileNotice, type FileProblemCode } from './encoding.ts';

/** What a reader may correct after seeing the first rows. */
export interface TableChoices {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: string | undefined;
}

export interface WorkbookView {
  readonly sheets: readonly string[];
  readonly sheet: number;
}

/** A table that can be read row by row: `readRows(table.text, table.dialect, cursor, most)`. */
export interface OpenTable {
  readonly text: string;
  readonly dialect: Dialect;
  readonly start: Cursor;
  /** `null`: the text was pasted. */
  readonly encoding: Encoding | null;
  /** Names of the sheets with rows, and which of them this is; `null` for text. */
  readonly workbook: WorkbookView | null;
  readonly notices: readonly FileNotice[];
  /** The first rows, for finding the columns and for showing. */
  readonly sample: readonly CsvRow[];
}

const SAMPLE_ROWS = 100;

/**
 * Opens a file.
 *
 * @returns the problems of `decodeTable`.
 * @example openTable(new TextEncoder().encode('نام;مبلغ\nالف;۱۲')).value.sample[1].cells // ['الف', '۱۲']
 */
export function openTable(
  bytes: Uint8Array,
  choices: TableChoices = {},
): Result<OpenTable, Problem<FileProblemCode>> {
  const decoded = decodeTable(bytes, choices.encoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, notices } = decoded.value;
  const opened = openText(text, choices.delimiter);
  return opened.ok ? ok({ ...opened.value, encoding, notices }) : opened;
}

/**
 * Opens what was pasted or typed.
 *
 * @example openText(' ').problem.code // 'table.empty'
 */
export function openText(text: string, delimiter?: string): Result<OpenTable, Problem<'table.empty'>> {
  const { dialect, start } = findDialect(text, delimiter);
  const sample = firstRows(text, dialect, start);
  if (sample.length === 0) return fail('table.empty');
  return ok({ text, dialect, start, encoding: null, workbook: null, notices: [], sample });
}

/** The rows by which a table is understood. */
export const firstRows = (text: string, dialect: Dialect, start: Cursor): readonly CsvRow[] =>
  readRows(text, dialect, start, SAMPLE_ROWS).rows;

/**
 * All rows at once; for tables of article size.
 *
 * @example allRows(openText('a\tb').value)[0].cells // ['a', 'b']
 */
export const allRows = ({ text, dialect, start }: OpenTable): readonly CsvRow[] =>
  readRows(text, dialect, start).rows;
