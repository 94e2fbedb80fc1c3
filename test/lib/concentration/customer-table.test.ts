import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerReader } from '../../../src/lib/concentration/customer-table.ts';
import { readNumbers } from '../../../src/lib/concentration/number-list.ts';

function read(columns: Parameters<typeof customerReader>[0], rows: readonly (readonly string[])[]) {
  const reader = customerReader(columns);
  if (!reader.ok) throw new Error(reader.problem.code);
  rows.forEach((cells, index) => {
    reader.value.take({ line: index + 2, cells });
  });
  return reader.value.finish();
}

describe('customerReader', () => {
  test('adds up the rows of one name, however it is spelt, and takes returns off', () => {
    const { table, report } = read({ customer: 0, sales: 1, profit: 2 }, [
      ['شركت ۱', '۱٬۰۰۰', '100'],
      ['ب', '500', '-۲۰'],
      ['شرکت 1', '-۲۰۰', '-50'],
    ]);
    expect(table).toEqual({
      customers: [
        { name: 'شركت ۱', line: 2, sales: 800, profit: 50 },
        { name: 'ب', line: 3, sales: 500, profit: -20 },
      ],
      ...{ hasSales: true, hasProfit: true, repeated: 1, returns: 1 },
    });
    expect(report).toMatchObject({ kept: 3, refused: 0 });
  });

  test('without names each row is a customer', () => {
    const { table } = read({ sales: 0 }, [['5'], ['5']]);
    expect(table.customers.map(({ name, line }) => [name, line])).toEqual([
      ['', 2],
      ['', 3],
    ]);
  });

  test('leaves out totals, rows without a name and rows half filled, and says why', () => {
    const { table, report } = read({ customer: 0, sales: 1, profit: 2 }, [
      ['الف', '5', '1'],
      ['', '5', '1'],
      ['ب', '', '1'],
      ['پ', '5', 'زیاد'],
      ['ت', '1000000000000000000000', '1'],
      ['جمع', '20', '4'],
    ]);
    expect(table.customers).toHaveLength(1);
    expect(report.totals).toBe(1);
    expect(report.problems.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, 'table.noCustomer'],
      [4, 'number.empty'],
      [5, 'number.unreadable'],
      [6, 'concentration.tooLarge'],
    ]);
  });

  test.each([[{}], [{ customer: 0 }], [{ customer: 0, sales: 0 }], [{ sales: 1, profit: 1 }]])(
    'columns %j are not enough',
    (columns) => {
      const reader = customerReader(columns);
      expect(reader.ok ? '' : reader.problem.code).toBe('concentration-details.columns');
    },
  );

  test('nothing is lost: the sums of the customers are those of the rows', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('الف', 'ب', 'پ'), fc.integer({ min: -999, max: 999 })));
    fc.assert(
      fc.property(rows, (list) => {
        const { table } = read(
          { customer: 0, sales: 1 },
          list.map(([name, value]) => [name, String(value)]),
        );
        const sum = table.customers.reduce((total, { sales }) => total + sales, 0);
        expect(sum).toBe(list.reduce((total, [, value]) => total + value, 0));
        expect(table.customers.length).toBe(new Set(list.map(([name]) => name)).size);
      }),
    );
  });
});

describe('readNumbers', () => {
  test.each([
    ['', []],
    [' ؛ ', []],
    ['۷۵', [75]],
    ['75; 65\n20', [75, 65, 20]],
    ['۱۲٬۵۰۰؛ 2 میلیون؛ \u200e−۵', [12500, 2e6, -5]],
    ['75, 65, 20.5', [75, 65, 20.5]],
    ['1,200', [1200]],
  ])('«%s»', (text, numbers) => {
    expect(readNumbers(text)).toEqual({ ok: true, value: numbers });
  });

  test('says which part is no number, and when there are too many', () => {
    expect(readNumbers('۷۵؛ ۱۲ نفر')).toEqual({
      ok: false,
      problem: { code: 'concentration.listNumber', args: { text: '۱۲ نفر', place: 2 } },
    });
    expect(readNumbers('1;'.repeat(201))).toMatchObject({ problem: { code: 'concentration.listLong' } });
  });

  test('reads what it is given, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 50 }), (list) => {
        expect(readNumbers(list.join('؛ '))).toEqual({ ok: true, value: list });
      }),
    );
  });
});
