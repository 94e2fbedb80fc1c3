import { foldLoose } from '../persian/fold.ts';
import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import { nameScore } from '../table/column-name.ts';
import type { CsvRow } from '../table/csv.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import { tidyText } from './tidy.ts';

/** A row of the table: what is no number stays text, for whoever needs that column. */
export interface ScoredCustomer {
  readonly line: number;
  readonly name: string;
  /** One for each column of scores; `null` where the cell is empty. */
  readonly scores: readonly (number | string | null)[];
}

export interface ScoreTable {
  /** Of the columns of scores; empty texts in a table without a heading. */
  readonly headings: readonly string[];
  readonly titled: boolean;
  readonly customers: readonly ScoredCustomer[];
}

/** A list longer than that is not scored by hand. */
export const MAX_CUSTOMERS = 500;
const MAX_COLUMNS = 40;
const MAX_CUSTOMER_NAME = 60;

/** Headings by which the column of customers is known, the likeliest first. */
const CUSTOMER = ['مشتری', 'نام مشتری', 'نام', 'شناسه', 'customer', 'name', 'client', 'id'];
/** The name and nothing else: «مشتری وفادار است» is a criterion. */
const SURE = 0.9;

/**
 * Reads a wide table: a row for each customer, a column for the name (the one so called, else the first) and one for each criterion.
 *
 * Rows without a name, rows that repeat one and rows beyond {@link MAX_CUSTOMERS} are refused with their line; total rows are
 * no data. Scores are not judged here: which columns count is decided by the criteria.
 *
 * @param rows not empty rows.
 * @returns `data.nothing` when no customer is left.
 */
export function readScores(
  rows: readonly CsvRow[],
): Result<{ readonly table: ScoreTable; readonly report: RowReport }, Problem> {
  const log = createRowLog();
  const first = rows[0]?.cells ?? [];
  const titled = isHeading(first);
  const names = titled ? nameColumn(first) : 0;
  const width = Math.min(MAX_COLUMNS, Math.max(0, ...rows.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => at !== names && (!titled || textOf(first[at]) !== ''),
  );
  const seen = new Set<string>();
  const customers: ScoredCustomer[] = [];
  for (const { line, cells } of titled ? rows.slice(1) : rows) {
    const name = tidyText(textOf(cells[names]), MAX_CUSTOMER_NAME);
    if (isTotalRow(cells)) log.total();
    else if (name === '') log.refuse(line, { code: 'table.noCustomer' });
    else if (seen.has(foldLoose(name))) log.refuse(line, { code: 'ideal.repeated', args: { name } });
    else if (customers.length === MAX_CUSTOMERS)
      log.refuse(line, { code: 'ideal.tooMany', args: { most: MAX_CUSTOMERS } });
    else {
      seen.add(foldLoose(name));
      customers.push({ line, name, scores: columns.map((at) => scoreOf(cells[at])) });
      log.keep();
    }
  }
  if (customers.length === 0) return fail('data.nothing');
  const headings = columns.map((at) => (titled ? tidyText(textOf(first[at]), MAX_CUSTOMER_NAME) : ''));
  return ok({ table: { headings, titled, customers }, report: log.report() });
}

/** A first row in which hardly anything after the name is a number; a name alone must be the name of its column. */
function isHeading(cells: readonly string[]): boolean {
  const filled = cells.slice(1).filter((cell) => !isBlank(cell));
  const numbers = filled.filter((cell) => typeof scoreOf(cell) === 'number');
  return filled.length === 0 ? callsCustomer(cells[0]) >= SURE : numbers.length * 2 < filled.length;
}

const callsCustomer = (cell: string | undefined): number =>
  Math.max(0, ...CUSTOMER.map((name, at) => nameScore(textOf(cell), name) - at / 500));

function nameColumn(cells: readonly string[]): number {
  const scores = cells.map(callsCustomer);
  const best = Math.max(0, ...scores);
  return best >= SURE ? scores.indexOf(best) : 0;
}

function scoreOf(cell: string | undefined): number | string | null {
  if (isBlank(cell)) return null;
  const text = textOf(cell);
  const read = parseNumber(text);
  return read.ok ? read.value : tidyText(text, MAX_CUSTOMER_NAME);
}
