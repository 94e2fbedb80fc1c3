import { isLeapJalaaliYear, toJalaali } from 'jalaali-js';
import { describe, expect, test } from 'vitest';
import {
  dayNumber,
  fromDayNumber,
  fromJalali,
  isJalaliDate,
  isoDate,
  JALALI_YEARS,
  type JalaliDate,
  toJalali,
} from '../../../src/lib/persian/date.ts';

const FIRST = dayNumber({ year: 1821, month: 3, day: 21 });
const LAST = dayNumber({ year: 2124, month: 3, day: 20 });
const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

const key = ({ year, month, day }: JalaliDate): string => `${year}/${month}/${day}`;

/** Days on which `other` names another Jalali day than we do, as «ours ≠ theirs». */
const differences = (other: (days: number) => JalaliDate): string[] =>
  days.flatMap((day) => {
    const [ours, theirs] = [key(toJalali(fromDayNumber(day))), key(other(day))];
    return ours === theirs ? [] : [`${ours} ≠ ${theirs}`];
  });

const intl = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

const byIntl = (day: number): JalaliDate => {
  const parts = new Map(intl.formatToParts(day * 86_400_000).map(({ type, value }) => [type, Number(value)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
};

const byJalaali = (day: number): JalaliDate => {
  const { year, month, day: ofMonth } = fromDayNumber(day);
  const { jy, jm, jd } = toJalaali(year, month, ofMonth);
  return { year: jy, month: jm, day: jd };
};

describe('every day of 1200–1502', () => {
  test('there are 110,669 of them', () => {
    expect(days).toHaveLength(303 * 365 + 74);
    expect(toJalali(fromDayNumber(FIRST))).toEqual({ year: 1200, month: 1, day: 1 });
    expect(toJalali(fromDayNumber(LAST))).toEqual({ year: 1502, month: 12, day: 30 });
  });

  test('there and back is the same day', () => {
    expect(days.filter((day) => dayNumber(fromJalali(toJalali(fromDayNumber(day)))) !== day)).toEqual([]);
  });

  test('jalaali-js names it the same', () => {
    expect(differences(byJalaali)).toEqual([]);
  });

  test('ICU names it the same, but for the disputed last one', () => {
    const disputed = '1502/12/30 ≠ 1503/1/1';
    expect(differences(byIntl).filter((difference) => difference !== disputed)).toEqual([]);
  });

  test('is real, and the next day of each month is not', () => {
    for (const day of days) {
      const date = toJalali(fromDayNumber(day));
      expect(isJalaliDate(date)).toBe(true);
      const tomorrow = { ...date, day: date.day + 1 };
      const lastOfMonth = day === LAST || toJalali(fromDayNumber(day + 1)).month !== date.month;
      expect(isJalaliDate(tomorrow)).toBe(!lastOfMonth);
    }
  });
});

test('leap years are those of jalaali-js', () => {
  for (let year: number = JALALI_YEARS.first; year <= JALALI_YEARS.last; year++)
    expect([year, isJalaliDate({ year, month: 12, day: 30 })]).toEqual([year, isLeapJalaaliYear(year)]);
});

test.each([
  ['the first day of the calendar in law', { year: 1304, month: 1, day: 11 }, '1925-03-31'],
  ['a leap day', { year: 1403, month: 12, day: 30 }, '2025-03-20'],
  ['Nowruz 1404', { year: 1404, month: 1, day: 1 }, '2025-03-21'],
  ['Nowruz 1405', { year: 1405, month: 1, day: 1 }, '2026-03-21'],
  ['the revolution', { year: 1357, month: 11, day: 22 }, '1979-02-11'],
])('%s', (_, jalali, gregorian) => {
  expect(isoDate(fromJalali(jalali))).toBe(gregorian);
});

test.each([
  { year: 1405, month: 7, day: 31 },
  { year: 1404, month: 12, day: 30 },
  { year: 1405, month: 0, day: 1 },
  { year: 1405, month: 13, day: 1 },
  { year: 1405, month: 1, day: 0 },
  { year: 1405.5, month: 1, day: 1 },
  { year: 1199, month: 12, day: 1 },
  { year: 1503, month: 1, day: 1 },
])('there is no $year/$month/$day', (date) => {
  expect(isJalaliDate(date)).toBe(false);
  expect(() => fromJalali(date)).toThrow(RangeError);
});

test('no Jalali day outside the range', () => {
  expect(() => toJalali(fromDayNumber(FIRST - 1))).toThrow(RangeError);
  expect(() => toJalali(fromDayNumber(LAST + 1))).toThrow(RangeError);
});
