import { isBlank, isTotalRow, textOf } from '../table/cells.ts';
import type { ColumnSpec } from '../table/columns.ts';
import type { CsvRow } from '../table/csv.ts';
import { type DateStyle, dateReader } from '../table/date-column.ts';
import { createRowLog, type RowReport } from '../table/row-log.ts';
import { differentDays, type PurchaseHistory } from './purchase-history.ts';

export type ShopColumn = 'customer' | 'date';

/** The columns of a list of purchases, a row for each. */
export const SHOP_COLUMNS: readonly ColumnSpec<ShopColumn>[] = [
  {
    field: 'customer',
    names: [
      'شناسه مشتری',
      'کد مشتری',
      'مشتری',
      'نام مشتری',
      'خریدار',
      'شماره مشتری',
      'موبایل',
      'شماره موبایل',
      'تلفن',
      'کاربر',
      'customer id',
      'customer',
      'client',
      'user id',
      'user',
      'buyer',
      'email',
      'phone',
      'id',
    ],
    kind: 'text',
    required: true,
  },
  {
    field: 'date',
    names: [
      'تاریخ خرید',
      'تاریخ سفارش',
      'تاریخ فاکتور',
      'تاریخ تراکنش',
      'تاریخ',
      'تاریخ ثبت',
      'روز',
      'زمان',
      'order date',
      'purchase date',
      'invoice date',
      'transaction date',
      'date',
      'day',
      'created at',
      'timestamp',
      'time',
    ],
    kind: 'date',
    required: true,
  },
];

export interface ShopReader {
  readonly take: (row: CsvRow) => void;
  /** The histories in the order customers first appear, and what became of the rows. */
  readonly finish: () => { readonly histories: PurchaseHistory[]; readonly report: RowReport };
}

/**
 * Reads purchases row by row, keeping days by customer only: a file of millions of rows needs room for its customers.
 *
 * @param columns index of each column, from 0.
 * @example shopReader({ customer: 0, date: 1 }, { calendar: 'jalali', dayFirst: true }).finish().histories // []
 */
export function shopReader(columns: Readonly<Record<ShopColumn, number>>, style: DateStyle): ShopReader {
  const read = dateReader(style);
  const bought = new Map<string, number[]>();
  const log = createRowLog();
  const daysOf = (customer: string): number[] => {
    const days = bought.get(customer) ?? [];
    bought.set(customer, days);
    return days;
  };
  const take = ({ cells, line }: CsvRow) => {
    if (isTotalRow(cells)) return log.total();
    const name = cells[columns.customer] ?? '';
    const known = bought.get(name);
    if (!known && isBlank(name)) return log.refuse(line, { code: 'table.noCustomer' }, columns.customer);
    const day = read(cells[columns.date] ?? '');
    if (!day.ok) return log.refuse(line, day.problem, columns.date);
    (known ?? daysOf(textOf(name))).push(day.value);
    return log.keep();
  };
  const finish = () => ({
    histories: [...bought].map(([customer, days]) => ({ customer, days: differentDays(days) })),
    report: log.report(),
  });
  return { take, finish };
}
