import { CUSTOMER_COLUMNS } from '../../lib/concentration/customer-columns.ts';
import { type Customer, type CustomerTable, customerReader } from '../../lib/concentration/customer-table.ts';
import { type ProfitConcentration, profitConcentration, whaleCurve } from '../../lib/concentration/profit.ts';
import { topSum } from '../../lib/concentration/ranked.ts';
import {
  lorenzCurve,
  type SalesConcentration,
  salesConcentration,
  topShare,
} from '../../lib/concentration/sales.ts';
import { fail, ok, type Problem, type Result } from '../../lib/result.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import type { TableTool } from '../shared/data-input/types.ts';
import { type ProfitFacts, profitFacts, type SalesFacts, salesFacts } from './facts.ts';
import { LIST_HEAD } from './list-head.ts';
import { sampleText } from './sample.ts';
import type { ConcentrationSettings } from './settings.ts';

/** From a share of the customers to what they bring. */
export type CurvePoint = readonly [customers: number, value: number];

export interface SalesStudy extends SalesFacts {
  /** From the smallest customer up; shares of the sales. */
  readonly curve: readonly CurvePoint[];
  /** The same at each tenth of the customers. */
  readonly tenths: readonly CurvePoint[];
}

export interface ProfitStudy extends ProfitFacts {
  /** From the most profitable customer down; running sums. */
  readonly curve: readonly CurvePoint[];
  readonly tenths: readonly CurvePoint[];
  /** Where the curve begins to fall: share of the customers who do not lose. */
  readonly fallsAt: number;
}

/** A customer on the page. */
export interface CustomerRow extends Pick<Customer, 'name' | 'line'> {
  readonly sales: number | null;
  readonly profit: number | null;
  /** Of all sales, or of all profit where there are no sales; `null` where no share has a meaning. */
  readonly share: number | null;
}

export interface ConcentrationStudy extends Pick<CustomerTable, 'repeated' | 'returns'> {
  readonly customers: number;
  readonly sales: SalesStudy | null;
  readonly profit: ProfitStudy | null;
  /** Customers whose sales stayed negative and count as 0. */
  readonly negatives: number;
  readonly largest: readonly CustomerRow[];
  readonly losing: readonly CustomerRow[];
}

const MOST_ROWS = 10;
const TENTHS = Array.from({ length: 10 }, (_, index) => (index + 1) / 10);

export const concentrationTool: TableTool<CustomerTable, ConcentrationSettings, ConcentrationStudy> = {
  columns: CUSTOMER_COLUMNS,
  open: (columns) => {
    const reader = customerReader(columns);
    if (!reader.ok) return reader;
    const { take, finish } = reader.value;
    return ok({
      take,
      finish: () => {
        const { table, report } = finish();
        return table.customers.length === 0 ? fail('data.nothing') : ok({ data: table, report });
      },
    });
  },
  sample: sampleText,
  study: studyConcentration,
  list: listCustomers,
};

/** What does not depend on the settings. */
interface Prepared {
  readonly sales: SalesConcentration | null;
  readonly profit: ProfitConcentration | null;
  readonly negatives: number;
  /** The largest first, by sales or else by profit. */
  readonly byAmount: readonly Customer[];
  /** The most profitable first. */
  readonly byProfit: readonly Customer[];
}

/** Moving a slider sorts nothing anew. */
const before = new WeakMap<CustomerTable, Result<Prepared, Problem>>();

function prepared(table: CustomerTable): Result<Prepared, Problem> {
  const known = before.get(table) ?? prepare(table);
  before.set(table, known);
  return known;
}

function prepare({ customers, hasSales, hasProfit }: CustomerTable): Result<Prepared, Problem> {
  const sales = hasSales ? salesConcentration(customers.map(({ sales: sold }) => Math.max(0, sold))) : null;
  if (sales && !sales.ok) return sales;
  const profit = hasProfit ? profitConcentration(customers.map((customer) => customer.profit)) : null;
  if (profit && !profit.ok) return profit;
  const byProfit = hasProfit ? [...customers].sort((a, b) => b.profit - a.profit) : [];
  return ok({
    sales: sales?.value ?? null,
    profit: profit?.value ?? null,
    negatives: customers.filter((customer) => customer.sales < 0).length,
    byAmount: hasSales ? [...customers].sort((a, b) => b.sales - a.sales) : byProfit,
    byProfit,
  });
}

/** All that the page shows of customers. */
export function studyConcentration(
  table: CustomerTable,
  settings: ConcentrationSettings,
): Result<ConcentrationStudy, Problem> {
  const known = prepared(table);
  if (!known.ok) return known;
  const { sales, profit, negatives, byAmount, byProfit } = known.value;
  const whole = sales?.total ?? profit?.total ?? 0;
  const losers = profit?.unprofitable ?? 0;
  const rowOf = (customer: Customer): CustomerRow => {
    const amount = sales ? Math.max(0, customer.sales) : customer.profit;
    return {
      name: customer.name,
      line: customer.line,
      sales: sales ? customer.sales : null,
      profit: profit ? customer.profit : null,
      share: whole > 0 ? amount / whole : null,
    };
  };
  return ok({
    customers: table.customers.length,
    sales: sales && salesStudy(sales, settings),
    profit: profit && profitStudy(profit, settings),
    ...{ negatives, repeated: table.repeated, returns: table.returns },
    largest: byAmount.slice(0, MOST_ROWS).map(rowOf),
    losing: byProfit
      .slice(byProfit.length - losers)
      .reverse()
      .slice(0, MOST_ROWS)
      .map(rowOf),
  });
}

const salesStudy = (sales: SalesConcentration, settings: ConcentrationSettings): SalesStudy => ({
  ...salesFacts(sales, settings),
  curve: lorenzCurve(sales),
  tenths: TENTHS.map((part) => [part, 1 - topShare(sales, 1 - part)]),
});

const profitStudy = (profit: ProfitConcentration, settings: ConcentrationSettings): ProfitStudy => ({
  ...profitFacts(profit, settings),
  curve: whaleCurve(profit),
  tenths: TENTHS.map((part) => [part, topSum(profit, part)]),
  fallsAt: (profit.profitable + profit.even) / profit.amounts.length,
});

/** Each customer with their shares, the largest first. */
function listCustomers(table: CustomerTable): string {
  const known = prepared(table);
  if (!known.ok) return writeCsv([LIST_HEAD]);
  const { sales, byAmount } = known.value;
  const rows = byAmount.map((customer, index) => [
    customer.name,
    customer.line,
    sales ? customer.sales : null,
    sales ? Math.max(0, customer.sales) / sales.total : null,
    sales ? (sales.sums[index + 1] ?? 0) / sales.total : null,
    table.hasProfit ? customer.profit : null,
  ]);
  return writeCsv([LIST_HEAD, ...rows]);
}
