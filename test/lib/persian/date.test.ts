import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';
import {
  compareDates,
  dayNumber,
  formatJalali,
  formatJalaliMonth,
  fromDayNumber,
  fromJalali,
  isoDate,
  parseDate,
  toJalali,
} from '../../../src/lib/persian/date.ts';
import { toPersianDigits } from '../../../src/lib/persian/digits.ts';
import sentences from '../../../src/ui/date.fa.json' with { type: 'json' };

const utc = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

describe('day numbers', () => {
  test('agree with Date over four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 800_000 }), (days) => {
        const date = fromDayNumber(days);
        expect(isoDate(date)).toBe(utc(days));
        expect(dayNumber(date)).toBe(days);
      }),
      { numRuns: 5000, examples: [[0], [-1], [11_016], [-719_528], [-25_509], [47_540], [47_541]] },
    );
  });

  test('order dates', () => {
    const dates = [
      { year: 2026, month: 11, day: 21 },
      { year: 2025, month: 12, day: 31 },
      { year: 2026, month: 2, day: 28 },
    ];
    expect(dates.sort(compareDates).map(isoDate)).toEqual(['2025-12-31', '2026-02-28', '2026-11-21']);
    expect(compareDates({ year: 2024, month: 3, day: 1 }, { year: 2024, month: 2, day: 28 })).toBe(2);
  });
});

const outcome = (text: string): string => {
  const result = parseDate(text);
  return result.ok ? isoDate(result.value) : result.problem.code;
};

describe('parseDate', () => {
  test.each([
    ['1405/08/30', '2026-11-21'],
    ['۱۴۰۵/۰۸/۳۰', '2026-11-21'],
    ['١٤٠٥/٨/٣٠', '2026-11-21'],
    ['1405-8-30', '2026-11-21'],
    [' \u200f۱۴۰۵/۸/۳۰\u200c ', '2026-11-21'],
    ['1403/12/30', '2025-03-20'],
    ['2026-11-21', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['2024-02-29', '2024-02-29'],
    ['1821-03-21', '1821-03-21'],
    ['2124-03-20', '2124-03-20'],
    ['', 'date.empty'],
    [' \u200c', 'date.empty'],
    ['1404/12/30', 'date.impossible'],
    ['1405/7/31', 'date.impossible'],
    ['1405/13/1', 'date.impossible'],
    ['1405/0/1', 'date.impossible'],
    ['2026-02-29', 'date.impossible'],
    ['2026-13-01', 'date.impossible'],
    ['2026-00-10', 'date.impossible'],
    ['2026-04-31', 'date.impossible'],
    ['1199/12/29', 'date.outOfRange'],
    ['1503/01/01', 'date.outOfRange'],
    ['1821-03-20', 'date.outOfRange'],
    ['2124-03-21', 'date.outOfRange'],
    ['0000/01/01', 'date.outOfRange'],
    ['9999-12-31', 'date.outOfRange'],
    ['30/08/1405', 'date.unreadable'],
    ['1405/08-30', 'date.unreadable'],
    ['05/08/30', 'date.unreadable'],
    ['1405/08', 'date.unreadable'],
    ['1405/008/30', 'date.unreadable'],
    ['2026-11-21T00:00:00Z', 'date.unreadable'],
    ['۳۰ آبان ۱۴۰۵', 'date.unreadable'],
    ['14050830', 'date.unreadable'],
  ])('«%s» → %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  const day = fc.integer({
    min: dayNumber({ year: 1821, month: 3, day: 21 }),
    max: dayNumber({ year: 2124, month: 3, day: 20 }),
  });

  test('reads every day as its calendar writes it', () => {
    fc.assert(
      fc.property(day, (days) => {
        const date = fromDayNumber(days);
        const { year, month, day: ofMonth } = toJalali(date);
        expect(outcome(isoDate(date))).toBe(isoDate(date));
        expect(outcome(toPersianDigits(`${year}/${month}/${ofMonth}`))).toBe(isoDate(date));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'دیروز', '1404/12/30', '1821-03-20'])('the sentence for «%s» has all its words', (text) => {
    const result = parseDate(text);
    if (result.ok) throw new Error('expected a problem');
    expect(fill(sentences[result.problem.code], result.problem.args)).not.toMatch(/[{}]/);
  });
});

describe('in words', () => {
  test.each([
    [{ year: 1405, month: 1, day: 1 }, '۱ فروردین ۱۴۰۵', 'فروردین ۱۴۰۵'],
    [{ year: 1405, month: 8, day: 30 }, '۳۰ آبان ۱۴۰۵', 'آبان ۱۴۰۵'],
    [{ year: 1403, month: 12, day: 30 }, '۳۰ اسفند ۱۴۰۳', 'اسفند ۱۴۰۳'],
  ])('%j → %s', (jalali, whole, month) => {
    expect(formatJalali(fromJalali(jalali))).toBe(whole);
    expect(formatJalaliMonth(fromJalali(jalali))).toBe(month);
  });

  test('month names are those of CLDR', () => {
    const intl = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const date = fromJalali({ year: 1405, month, day: 15 });
      expect(formatJalaliMonth(date)).toBe(`${intl.format(dayNumber(date) * 86_400_000)} ۱۴۰۵`);
    }
  });
});
