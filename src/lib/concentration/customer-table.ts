import { foldLoose } from '../persian/fold.ts';
import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import type { CsvRow } from '../table/csv.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import type { CustomerColumn } from './customer-columns.ts';
import { MOST_AMOUNT } from './ranked.ts';

/** A customer with all their rows added up. */
export interface Customer {
  /** As first written; empty when the table has no names. */
  readonly name: string;
  /** The line of the first row. */
  readonly line: number;
  /** 0 when the table has no such column. */
  readonly sales: number;
  readonly profit: number;
}

export interface CustomerTable {
  readonly customers: readonly Customer[];
  readonly hasSales: boolean;
  readonly hasProfit: boolean;
  /** Customers who stood in more than one row. */
  readonly repeated: number;
  /** Rows with negative sales: returns, taken off what the same customer bought. */
  readonly returns: number;
}

export interface CustomerReader {
  readonly take: (row: CsvRow) => void;
  readonly finish: () => { readonly table: CustomerTable; readonly report: RowReport };
}

interface Sum {
  name: string;
  line: number;
  sales: number;
  profit: number;
  rows: number;
}

/**
 * Reads customers or invoices row by row. Rows of one name are added up; names are the same when only letters like ي
 * and ی, digits or half-spaces differ. Without a name each row is a customer. A row counts in sales and in profit or
 * in neither; an empty cell is no zero.
 *
 * @param columns index of each column there is, from 0.
 * @returns `concentration.columns` unless there is a column of sales or one of profit, and each column is given once.
 * @example customerReader({ customer: 0 }).problem.code // 'concentration-details.columns'
 */
export function customerReader(
  columns: Readonly<Partial<Record<CustomerColumn, number>>>,
): Result<CustomerReader, Problem<'concentration-details.columns'>> {
  const { customer, sales, profit } = columns;
  const given = [customer, sales, profit].filter((index) => index !== undefined);
  if ((sales === undefined && profit === undefined) || new Set(given).size < given.length)
    return fail('concentration-details.columns');
  const log = createRowLog();
  const sums = new Map<string, Sum>();
  let returns = 0;
  const take = ({ cells, line }: CsvRow) => {
    if (isTotalRow(cells)) return log.total();
    if (customer !== undefined && isBlank(cells[customer]))
      return log.refuse(line, { code: 'table.noCustomer' }, customer);
    const sold = amountOf(cells, sales);
    if (!sold.ok) return log.refuse(line, sold.problem, sales);
    const earned = amountOf(cells, profit);
    if (!earned.ok) return log.refuse(line, earned.problem, profit);
    const name = customer === undefined ? '' : textOf(cells[customer]);
    const sum = sumOf(sums, customer === undefined ? String(line) : foldLoose(name), name, line);
    sum.sales += sold.value;
    sum.profit += earned.value;
    sum.rows += 1;
    if (sold.value < 0) returns += 1;
    return log.keep();
  };
  const finish = () => {
    const all = [...sums.values()];
    const customers = all.map(({ rows: _, ...known }) => known);
    const repeated = all.filter(({ rows }) => rows > 1).length;
    const has = { hasSales: sales !== undefined, hasProfit: profit !== undefined };
    return { table: { customers, ...has, repeated, returns }, report: log.report() };
  };
  return ok({ take, finish });
}

function sumOf(sums: Map<string, Sum>, key: string, name: string, line: number): Sum {
  const sum = sums.get(key) ?? { name, line, sales: 0, profit: 0, rows: 0 };
  sums.set(key, sum);
  return sum;
}

/** 0 where the table has no such column. */
function amountOf(cells: readonly string[], column: number | undefined): Result<number, Problem> {
  if (column === undefined) return ok(0);
  const number = parseNumber(cells[column] ?? '');
  if (number.ok && Math.abs(number.value) > MOST_AMOUNT) return fail('concentration.tooLarge');
  return number;
}
