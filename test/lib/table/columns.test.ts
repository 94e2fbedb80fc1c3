import { describe, expect, test } from 'vitest';
import { SHOP_COLUMNS } from '../../../src/lib/churn/shop-table.ts';
import { SPELL_COLUMNS } from '../../../src/lib/churn/spell-columns.ts';
import { SCORE_COLUMNS } from '../../../src/lib/loyalty/score-columns.ts';
import { isBlank, isTotalRow, textOf } from '../../../src/lib/table/cells.ts';
import { nameScore } from '../../../src/lib/table/column-name.ts';
import { findColumns } from '../../../src/lib/table/columns.ts';
import { openText } from '../../../src/lib/table/open.ts';

const rowsOf = (text: string) => {
  const opened = openText(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value.sample;
};

test.each([
  ['مشتري', 'مشتری', 1],
  ['شناسهٔ مشتری', 'شناسه مشتری', 1],
  ['شناسه‌مشتری', 'شناسه مشتری', 1],
  ['CustomerID', 'customer id', 1],
  ['customer_id', 'customer', 0.8],
  ['مشتر?', 'مشتری', 0.9],
  ['تاریخ خرید (شمسی)', 'تاریخ خرید', 0.8],
  ['Dates', 'date', 0.6],
  ['مبلغ', 'تاریخ', 0],
  ['', 'تاریخ', 0],
  ['(.*', 'تاریخ', 0],
])('%j is %j by %d', (heading, name, score) => {
  expect(nameScore(heading, name)).toBe(score);
});

describe('purchases', () => {
  test.each([
    ['Persian, any order', 'مبلغ,تاریخ خرید,مشتری\n1000,1405/08/30,الف\n2000,1405/09/01,ب\n', 2, 1],
    ['English', 'CustomerID,Order Date,Total\n7,2026-11-21,5\n8,2026-11-22,6\n', 0, 1],
    ['an id of orders beside the customer', 'id,customer,date\n1,الف,1405/8/1\n2,ب,1405/8/2\n', 1, 2],
    ['titles above', 'گزارش فروش آبان\n\nشناسه مشتری;تاریخ;مبلغ\nالف;1405/8/1;5\nب;1405/8/2;6\n', 0, 1],
    ['letters lost', 'مشتر?,تار?خ\nالف,1405/8/1\nب,1405/8/2\n', 0, 1],
  ])('%s: found without asking', (_, text, customer, date) => {
    const found = findColumns(rowsOf(text), SHOP_COLUMNS);
    expect(found).toMatchObject({
      sure: true,
      missing: [],
      columns: { customer: { index: customer }, date: { index: date } },
    });
  });

  test('without a heading the date is known by its cells, and one is asked', () => {
    const found = findColumns(rowsOf('1405/08/29,09121234567\n1405/08/30,09351234567\n'), SHOP_COLUMNS);
    expect(found).toMatchObject({
      headingAt: null,
      sure: false,
      missing: [],
      columns: { customer: { index: 1 }, date: { index: 0 } },
    });
  });

  test('a heading that lies about its cells is not trusted', () => {
    const found = findColumns(rowsOf('مشتری,تاریخ\n1405/08/30,الف\n1405/09/01,ب\n'), SHOP_COLUMNS);
    expect(found.sure).toBe(false);
  });

  test('two columns with one name are asked about', () => {
    const found = findColumns(rowsOf('مشتری,مشتری,تاریخ\nالف,ب,1405/08/30\n'), SHOP_COLUMNS);
    expect(found.sure).toBe(false);
  });

  test('what is missing is said', () => {
    const found = findColumns(rowsOf('مشتری,مبلغ\nالف,۱۲\n'), SHOP_COLUMNS);
    expect(found).toMatchObject({ sure: false, missing: ['date'], headings: ['مشتری', 'مبلغ'] });
  });
});

test('start and end are told apart', () => {
  const found = findColumns(
    rowsOf('کد,تاریخ شروع,تاریخ پایان,طرح\n1,1404/1/1,1405/1/1,پایه\n2,1404/2/1,,ویژه\n'),
    SPELL_COLUMNS,
  );
  expect(found).toMatchObject({
    sure: true,
    columns: { start: { index: 1 }, end: { index: 2 }, group: { index: 3 } },
  });
});

test('no rows, no columns', () => {
  expect(findColumns([], SHOP_COLUMNS)).toMatchObject({
    headingAt: null,
    headings: [],
    columns: {},
    sure: false,
  });
});

test('cells: text, nothing, totals', () => {
  expect(textOf(" '=1 \u200f")).toBe("'=1");
  expect(textOf("'=1")).toBe('=1');
  expect(textOf('علی\u00a0\u200c رضا')).toBe('علی \u200c رضا');
  expect(['', ' ', '-', '—', 'N/A', 'null', undefined].every(isBlank)).toBe(true);
  expect(['۰', '0', 'نه'].some(isBlank)).toBe(false);
  expect(isTotalRow(['جمع کل', '۱۲'])).toBe(true);
  expect(isTotalRow(['', 'Total:', '5'])).toBe(true);
  expect(isTotalRow(['جمعه', '۱۲'])).toBe(false);
  expect(isTotalRow(['', ''])).toBe(false);
});

describe('a table of a single column', () => {
  const found = (text: string) => findColumns(rowsOf(text), SCORE_COLUMNS);

  test.each([
    ['known by its heading', 'امتیاز\n۹\n۱۰\n', 0],
    ['without a heading', '۹\n۱۰\n۷\n', null],
    ['with a heading in words of its own', 'چقدر احتمال دارد ما را به دوستی معرفی کنید؟\n۹\n۱۰\n', 0],
    ['with a wrong cell', '۹\nعالی\n۷\n', null],
    ['in words', 'راضی\nناراضی\n', null],
  ])('%s is taken without asking', (_, text, headingAt) => {
    expect(found(text)).toMatchObject({
      headingAt,
      sure: true,
      missing: [],
      columns: { score: { index: 0 } },
    });
  });

  test('is asked about when more is required', () => {
    expect(findColumns(rowsOf('۹\n۱۰\n'), SHOP_COLUMNS).sure).toBe(false);
  });

  test('is known among others by its name only', () => {
    expect(found('موج,امتیاز\nبهار,۹\n').sure).toBe(true);
    expect(found('۱,۹\n۲,۱۰\n').sure).toBe(false);
  });
});
