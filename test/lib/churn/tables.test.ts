import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortLosses } from '../../../src/lib/churn/cohort.ts';
import { kaplanMeier } from '../../../src/lib/churn/kaplan-meier.ts';
import { SHOP_COLUMNS, shopReader } from '../../../src/lib/churn/shop-table.ts';
import { readStatus } from '../../../src/lib/churn/spell-columns.ts';
import { spellReader } from '../../../src/lib/churn/spell-table.ts';
import { readTriangle } from '../../../src/lib/churn/triangle-table.ts';
import { dayNumber } from '../../../src/lib/persian/civil-date.ts';
import { fromJalali } from '../../../src/lib/persian/jalali.ts';
import { findColumns } from '../../../src/lib/table/columns.ts';
import { findDateStyle } from '../../../src/lib/table/date-column.ts';
import { allRows, openText } from '../../../src/lib/table/open.ts';

const JALALI = { calendar: 'jalali', dayFirst: true } as const;
const rowsOf = (text: string) => {
  const opened = openText(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  return allRows(opened.value);
};
const jalali = (year: number, month: number, day: number) => dayNumber(fromJalali({ year, month, day }));

test('purchases from a shop’s export, wrong rows told by line, right ones kept', () => {
  const rows = rowsOf(
    [
      'شماره;تاریخ;نام مشتری;مبلغ',
      '1;1405/08/30;نرگس;۲٬۵۰۰٬۰۰۰',
      '2;1405/08/30;نرگس;۱',
      '3;1405/13/01;نرگس;۱',
      '4;1405/09/02;;۱',
      '',
      '5;1405/09/03; بهرام ;۱',
      '6;2026-12-01;لاله;۱',
      '7;1405/09/05;نرگس;۱',
      'جمع کل;;;۱۲',
    ].join('\n'),
  );
  const found = findColumns(rows, SHOP_COLUMNS);
  const columns = { customer: found.columns.customer?.index ?? -1, date: found.columns.date?.index ?? -1 };
  const style = findDateStyle(rows.slice(1).map(({ cells }) => cells[columns.date] ?? ''));
  const reader = shopReader(columns, style?.style ?? JALALI);
  for (const row of rows.slice((found.headingAt ?? -1) + 1)) reader.take(row);
  expect(reader.finish()).toEqual({
    histories: [
      { customer: 'نرگس', days: [jalali(1405, 8, 30), jalali(1405, 9, 5)] },
      { customer: 'بهرام', days: [jalali(1405, 9, 3)] },
    ],
    report: {
      kept: 4,
      refused: 3,
      totals: 1,
      problems: [
        { line: 4, problem: { code: 'date.impossible', args: { text: '1405/13/01' } }, column: 1 },
        { line: 5, problem: { code: 'table.noCustomer' }, column: 2 },
        { line: 8, problem: { code: 'table.dateOtherCalendar', args: { text: '2026-12-01' } }, column: 1 },
      ],
    },
  });
});

describe('customers with start and end', () => {
  const read = (
    text: string,
    columns: Parameters<typeof spellReader>[0],
    choices?: Parameters<typeof spellReader>[1],
  ) => {
    const reader = spellReader(columns, choices);
    if (!reader.ok) throw new Error(reader.problem.code);
    for (const row of rowsOf(text)) reader.value.take(row);
    return reader.value.finish();
  };

  test('an empty end is still there up to the last day of the table', () => {
    const table = read(
      '1405/1/1,1405/1/11\n1405/1/1,\n1405/1/6,—\n',
      { start: 0, end: 1 },
      { startStyle: JALALI },
    );
    expect(table).toMatchObject({ unit: 'day', asOf: jalali(1405, 1, 11), report: { kept: 3, refused: 0 } });
    expect(table.groups).toEqual([
      {
        label: '',
        spells: [
          { duration: 10, lost: true },
          { duration: 10, lost: false },
          { duration: 5, lost: false },
        ],
      },
    ]);
  });

  test('a chosen last day, groups, a status that overrules', () => {
    const table = read(
      '1405/1/1,1405/1/11,فعال,الف\n1405/1/1,,رفته,ب\n1405/1/1,1405/1/3,لغو شده,ب\n1405/2/1,,فعال,ب\n1405/1/9,1405/1/2,,الف\n1405/1/1,,شاید,ب\n',
      { start: 0, end: 1, status: 2, group: 3 },
      { startStyle: JALALI, asOf: jalali(1405, 1, 21) },
    );
    expect(table.groups).toEqual([
      { label: 'الف', spells: [{ duration: 10, lost: false }] },
      { label: 'ب', spells: [{ duration: 2, lost: true }] },
    ]);
    expect(table.report.problems.map(({ line, problem }) => [line, problem.code])).toEqual([
      [2, 'table.lostWithoutEnd'],
      [5, 'table.endBeforeStart'],
      [6, 'table.statusUnknown'],
      [4, 'table.endBeforeStart'],
    ]);
  });

  test('durations with a status', () => {
    const table = read('۹,1\n۱۳٫۵,0\n-2,1\nالف,1\n7,\n', { duration: 0, status: 1 });
    expect(table).toMatchObject({
      unit: 'asWritten',
      asOf: null,
      groups: [
        {
          spells: [
            { duration: 9, lost: true },
            { duration: 13.5, lost: false },
          ],
        },
      ],
    });
    expect(table.report.problems.map(({ problem }) => problem.code)).toEqual([
      'table.negativeDuration',
      'number.unreadable',
      'table.statusMissing',
    ]);
  });

  test('columns that do not suffice', () => {
    expect(spellReader({ duration: 0 })).toEqual({ ok: false, problem: { code: 'table.spellColumns' } });
    expect(spellReader({ start: 0 })).toEqual({ ok: false, problem: { code: 'table.spellColumns' } });
  });

  test.each([
    ['رفته', true],
    ['غیرفعال', true],
    ['غير‌فعال', true],
    ['Churned', true],
    ['۱', true],
    ['فعال', false],
    ['خیر', false],
    ['active', false],
    ['شاید', undefined],
  ])('%j means lost: %s', (cell, lost) => {
    expect(readStatus(cell)).toBe(lost);
  });
});

describe('triangles', () => {
  const read = (text: string) => {
    const result = readTriangle(rowsOf(text));
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };

  test.each([
    ['heading of ages', 'گروه\t0\t1\t2\nمهر\t۱۰۰\t۸۰\t۷۰\nآبان\t۲۰۰\t۱۵۰\t\n'],
    ['heading of words', 'گروه,آغاز,ماه ۱,ماه ۲\nمهر,100,80,70\nآبان,200,150,\nجمع,300,230,70\n'],
    ['heading with size', 'cohort;size;1;2\nمهر;100;80;70\nآبان;200;150\n'],
    ['no heading', 'مهر,100,80,70\nآبان,200,150\n'],
    ['shares', 'مهر,100,80٪,%70\nآبان,200,۷۵ درصد\n'],
  ])('%s', (_, text) => {
    expect(read(text).triangle).toEqual([
      { label: 'مهر', counts: [100, 80, 70] },
      { label: 'آبان', counts: [200, 150] },
    ]);
  });

  test('bare numbers are numbered, years under «سال» are names', () => {
    expect(read('100,80\n50,40\n').triangle).toEqual([
      { label: '1', counts: [100, 80] },
      { label: '2', counts: [50, 40] },
    ]);
    expect(read('سال,0,1\n1403,100,80\n1404,50,40\n').triangle).toEqual([
      { label: '1403', counts: [100, 80] },
      { label: '1404', counts: [50, 40] },
    ]);
  });

  test('wrong rows are told, right ones kept', () => {
    const { triangle, report } = read(
      'مهر,100,80\nآبان,200,,150\nآذر,100٪,80٪\nدی,صد,80\nبهمن,\nاسفند,9,8\n',
    );
    expect(triangle.map(({ label }) => label)).toEqual(['مهر', 'اسفند']);
    expect(report.problems.map(({ line, problem, column }) => [line, problem.code, column])).toEqual([
      [2, 'table.triangleGap', 2],
      [3, 'table.triangleNoSize', 1],
      [4, 'number.unreadable', 1],
      [5, 'table.emptyRow', undefined],
    ]);
  });

  test('a table without numbers is none', () => {
    expect(readTriangle(rowsOf('الف,ب\nپ,ت\n'))).toEqual({
      ok: false,
      problem: { code: 'table.noTriangle' },
    });
    expect(readTriangle([])).toEqual({ ok: false, problem: { code: 'table.noTriangle' } });
  });
});

test('whatever is pasted, there is a table or a problem', () => {
  const messy = fc.string({ unit: fc.constantFrom(...'۱2,;\t\n"گروه 0%/-1405'), maxLength: 80 });
  fc.assert(
    fc.property(messy, (text) => {
      const opened = openText(text);
      if (!opened.ok) return;
      const rows = allRows(opened.value);
      const triangle = readTriangle(rows);
      if (triangle.ok) cohortLosses(triangle.value.triangle);
      const reader = spellReader({ start: 0, end: 1, duration: 2, status: 3 }, { startStyle: JALALI });
      if (!reader.ok) throw new Error('columns');
      for (const row of rows) reader.value.take(row);
      const { groups, report } = reader.value.finish();
      for (const { spells } of groups) expect(kaplanMeier(spells).ok).toBe(true);
      expect(report.kept + report.refused + report.totals).toBe(rows.length);
    }),
    { numRuns: 500 },
  );
});
