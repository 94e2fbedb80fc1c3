import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, fromDayNumber, isoDate } from '../../../src/lib/persian/civil-date.ts';
import { toJalali } from '../../../src/lib/persian/jalali.ts';
import { dateReader, findDateStyle } from '../../../src/lib/table/date-column.ts';

const JALALI = { calendar: 'jalali', dayFirst: true } as const;
const DAY = dayNumber({ year: 2026, month: 11, day: 21 });

test.each([
  ['۱۴۰۵/۰۸/۳۰'],
  ['1405-8-30'],
  ['1405.08.30'],
  ['30/08/1405'],
  ['14050830'],
  ['1405/08/30 14:32'],
  ['1405/08/30 - 14:32:05'],
  ['۱۴:۳۲ - ۱۴۰۵/۰۸/۳۰'],
  ['۳۰ آبان ۱۴۰۵'],
  ['شنبه، ۳۰ آبان ۱۴۰۵'],
  ['\u200f۱۴۰۵/۰۸/۳۰\u200f'],
])('%j is 30 Aban 1405', (cell) => {
  expect(dateReader(JALALI)(cell)).toEqual({ ok: true, value: DAY });
});

test.each([
  ['2026-11-21T10:20:30.123Z', true],
  ['21/11/2026', true],
  ['11/21/2026 8:05', false],
  ['21 November 2026', true],
  ['Nov 21, 2026', true],
  ['20261121', true],
])('%j is 21 November 2026', (cell, dayFirst) => {
  expect(dateReader({ calendar: 'gregorian', dayFirst })(cell)).toEqual({ ok: true, value: DAY });
});

test.each([
  ['', 'date.empty'],
  ['فردا', 'date.unreadable'],
  ['1405', 'date.unreadable'],
  ['1405/08', 'date.unreadable'],
  ['12/5', 'date.unreadable'],
  ['1405/13/01', 'date.impossible'],
  ['1404/12/30', 'date.impossible'],
  ['2026-11-21', 'table.dateOtherCalendar'],
  ['05/08/30', 'table.dateShortYear'],
  ['0/0/0', 'table.dateShortYear'],
])('%j is refused: %s', (cell, code) => {
  expect(dateReader(JALALI)(cell)).toMatchObject({ ok: false, problem: { code } });
});

test.each([
  [['1405/1/2', '1405/1/3', ''], { calendar: 'jalali', dayFirst: true }, true],
  [['2026-01-02'], { calendar: 'gregorian', dayFirst: true }, true],
  [['1/2/2026', '1/25/2026'], { calendar: 'gregorian', dayFirst: false }, true],
  [['1/2/2026', '25/1/2026'], { calendar: 'gregorian', dayFirst: true }, true],
  [['1/2/2026', '3/4/2026'], { calendar: 'gregorian', dayFirst: true }, false],
  [['1405/1/2', '2026-01-02'], { calendar: 'jalali', dayFirst: true }, false],
])('%j is %o, sure: %s', (cells, style, sure) => {
  expect(findDateStyle(cells)).toMatchObject({ style, sure });
});

test('a column without dates has no style', () => {
  expect(findDateStyle(['الف', '12', ''])).toBeUndefined();
});

const day = fc.integer({
  min: dayNumber({ year: 1900, month: 1, day: 1 }),
  max: dayNumber({ year: 2100, month: 1, day: 1 }),
});

test('every day of two centuries is read back from both calendars', () => {
  fc.assert(
    fc.property(day, (number) => {
      const date = fromDayNumber(number);
      const jalali = toJalali(date);
      const [y, m, d] = [jalali.year, jalali.month, jalali.day];
      for (const cell of [`${y}/${m}/${d}`, `${d}-${m}-${y}`, `${y}.${m}.${d} 23:59`])
        expect(dateReader(JALALI)(cell)).toEqual({ ok: true, value: number });
      const gregorian = dateReader({ calendar: 'gregorian', dayFirst: false });
      for (const cell of [isoDate(date), `${date.month}/${date.day}/${date.year}`])
        expect(gregorian(cell)).toEqual({ ok: true, value: number });
    }),
  );
});

test('no cell breaks the reader', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9۰-۹/. :\-TZ]{0,20}$/)), (cell) => {
      const read = dateReader(JALALI)(cell);
      if (read.ok) expect(Number.isInteger(read.value)).toBe(true);
      expect(findDateStyle([cell])?.share ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});
