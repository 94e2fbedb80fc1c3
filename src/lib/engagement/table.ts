import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import type { CsvRow } from '../table/csv.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import { type EngagementColumn, readAnswer } from './columns.ts';
import type { Answer } from './profile.ts';
import { CUSTOMER_QUESTIONS, MEASURES, type Measure, measureOf, QUESTION_OF_MEASURE } from './questions.ts';

/** What a cell holds: an answer, or a number still to be compared with a threshold. */
export type Entry = Answer | number;

export interface Customer {
  readonly name: string;
  /** Of question 1 first; a number only in a column that is measured. */
  readonly entries: readonly Entry[];
  /** Three months ago, a month; `null` when not told. */
  readonly before: Readonly<Record<'visits' | 'posts', number | null>>;
}

export interface CustomerTable {
  readonly customers: readonly Customer[];
  /** Questions with a column. */
  readonly asked: readonly number[];
  /** Columns of numbers; the others of those with an «X» say yes and no. */
  readonly measured: readonly Measure[];
}

export interface CustomerReader {
  readonly take: (row: CsvRow) => void;
  readonly finish: () => { readonly data: CustomerTable; readonly report: RowReport };
}

type Columns = Readonly<Partial<Record<EngagementColumn, number>>>;
type CellProblem = Problem & { readonly column?: number };

const BEFORE = { visits: 'visitsBefore', posts: 'postsBefore' } as const;

/**
 * Reads a list of customers row by row. A column with an «X» is measured when it holds any number but 0 and 1, or when how it
 * was three months ago is told; else its 0 and 1 are «no» and «yes», as in all other columns.
 *
 * @param columns index of each column there is, from 0.
 * @returns `engagement.columns` without a customer's column or without any question's.
 * @example customerReader({ customer: 0 }).problem.code // 'engagement.columns'
 */
export function customerReader(columns: Columns): Result<CustomerReader, Problem<'engagement.columns'>> {
  const asked = CUSTOMER_QUESTIONS.filter((question) => columns[`q${question}`] !== undefined);
  if (columns.customer === undefined || asked.length === 0) return fail('engagement.columns');
  const customers: Customer[] = [];
  const lineOf = new Map<string, number>();
  const log = createRowLog();
  const take = ({ cells, line }: CsvRow) => {
    if (isTotalRow(cells)) return log.total();
    const read = readCustomer(cells, columns, lineOf);
    if (!read.ok) return log.refuse(line, read.problem, read.problem.column);
    lineOf.set(read.value.name, line);
    customers.push(read.value);
    log.keep();
  };
  const finish = () => {
    const measured = MEASURES.filter((measure) => isMeasured(customers, columns, measure));
    const known = customers.map((customer) => ({ ...customer, entries: settled(customer, measured) }));
    return { data: { customers: known, asked, measured }, report: log.report() };
  };
  return ok({ take, finish });
}

function readCustomer(
  cells: readonly string[],
  columns: Columns,
  lineOf: ReadonlyMap<string, number>,
): Result<Customer, CellProblem> {
  const name = textOf(cells[columns.customer ?? -1]);
  if (isBlank(name)) return fail('table.noCustomer');
  const first = lineOf.get(name);
  if (first !== undefined) return fail('engagement.twice', { line: first });
  const entries: Entry[] = [];
  for (const question of CUSTOMER_QUESTIONS) {
    const entry = readEntry(cells, columns[`q${question}`], question);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  const visits = readBefore(cells, columns[BEFORE.visits]);
  const posts = readBefore(cells, columns[BEFORE.posts]);
  if (!visits.ok) return visits;
  return posts.ok ? ok({ name, entries, before: { visits: visits.value, posts: posts.value } }) : posts;
}

function readEntry(
  cells: readonly string[],
  column: number | undefined,
  question: number,
): Result<Entry, CellProblem> {
  const cell = column === undefined ? '' : cells[column];
  const answer = readAnswer(cell);
  if (answer !== undefined) return ok(answer);
  const text = textOf(cell).slice(0, 40);
  const number = parseNumber(text);
  const wrong = (code: string): Result<Entry, CellProblem> => ({
    ok: false,
    problem: { code, args: { text, question }, ...(column !== undefined && { column }) },
  });
  if (measureOf(question) === undefined)
    return number.ok && (number.value === 0 || number.value === 1)
      ? ok(number.value === 1 ? 'y' : 'n')
      : wrong('engagement.answer');
  if (!number.ok && number.problem.code === 'number.ambiguous') return number;
  return number.ok && number.value >= 0 ? ok(number.value) : wrong('engagement.measure');
}

function readBefore(
  cells: readonly string[],
  column: number | undefined,
): Result<number | null, CellProblem> {
  const cell = column === undefined ? '' : cells[column];
  if (column === undefined || readAnswer(cell) === 'u') return ok(null);
  const text = textOf(cell).slice(0, 40);
  const number = parseNumber(text);
  if (!number.ok && number.problem.code === 'number.ambiguous') return number;
  return number.ok && number.value >= 0
    ? ok(number.value)
    : { ok: false, problem: { code: 'engagement.before', args: { text }, column } };
}

function isMeasured(customers: readonly Customer[], columns: Columns, measure: Measure): boolean {
  if ((measure === 'visits' || measure === 'posts') && columns[BEFORE[measure]] !== undefined) return true;
  const place = QUESTION_OF_MEASURE[measure] - 1;
  return customers.some(({ entries }) => {
    const entry = entries[place];
    return typeof entry === 'number' && entry !== 0 && entry !== 1;
  });
}

/** With 0 and 1 as words where the column is not measured. */
const settled = ({ entries }: Customer, measured: readonly Measure[]): Entry[] =>
  entries.map((entry, index) => {
    const measure = measureOf(index + 1);
    if (typeof entry !== 'number' || (measure && measured.includes(measure))) return entry;
    return entry === 1 ? 'y' : 'n';
  });
