import { expect, test } from 'vitest';
import { gregorianYear } from '../../../src/lib/content/source-year.ts';
import { fromJalali, JALALI_YEARS } from '../../../src/lib/persian/date.ts';

test('a Jalali year is the Gregorian one in which its Nowruz falls', () => {
  for (let year = JALALI_YEARS.first; year < 1500; year++) {
    expect(gregorianYear({ year })).toBe(fromJalali({ year, month: 1, day: 1 }).year);
  }
});

test('puts Persian, Latin and undated works into one order', () => {
  const years = [2026, 1404, undefined, 1984, 1382];
  const sorted = years
    .map((year) => (year === undefined ? {} : { year }))
    .sort((a, b) => gregorianYear(a) - gregorianYear(b));
  expect(sorted).toEqual([{}, { year: 1984 }, { year: 1382 }, { year: 1404 }, { year: 2026 }]);
});
