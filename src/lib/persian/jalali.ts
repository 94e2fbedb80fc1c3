import { type CivilDate, dayNumber, fromDayNumber, isoDate } from './civil-date.ts';

/** A day of the solar Hijri calendar: `year` 1200–1502, `month` 1 (Farvardin) to 12 (Esfand), `day` 1–31. */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first and last Jalali years converted: where the 33-year rule is known to be right. */
export const JALALI_YEARS = { first: 1200, last: 1502 } as const;

/**
 * The solar Hijri day of a Gregorian one.
 *
 * By law the year begins at the equinox; within 1178–1633 a cycle of 33 years with 8 leap years gives the same days
 * (K. M. Borkowski 1996, «The Persian calendar for 3000 years», Earth, Moon and Planets 74, 223–230, whose cycle
 * 1210–1634 this is). jalaali-js agrees on every day of 1200–1502 and ICU on all but the last, 30 Esfand 1502,
 * when the equinox falls within minutes of noon in Tehran. Birashk's 2820-year cycle is wrong there in ten years,
 * 1403 and 1404 among them.
 *
 * @throws RangeError outside {@link JALALI_YEARS}.
 * @example toJalali({ year: 2026, month: 11, day: 21 }) // { year: 1405, month: 8, day: 30 }
 */
export function toJalali(date: CivilDate): JalaliDate {
  const days = dayNumber(date);
  const year = 1 + Math.floor((33 * (days - NOWRUZ_1) + 3) / DAYS_OF_33_YEARS);
  if (!isInRange(year)) throw new RangeError(`${isoDate(date)} is outside the Jalali years converted here`);
  const ofYear = days - nowruz(year);
  const month = ofYear < 186 ? Math.floor(ofYear / 31) + 1 : Math.floor((ofYear - 6) / 30) + 1;
  return { year, month, day: ofYear - daysBeforeMonth(month) + 1 };
}

/**
 * The Gregorian day of a solar Hijri one; see {@link toJalali} for the rule and its range.
 *
 * @throws RangeError when there is no such day, or outside {@link JALALI_YEARS}.
 * @example fromJalali({ year: 1405, month: 8, day: 30 }) // { year: 2026, month: 11, day: 21 }
 */
export function fromJalali({ year, month, day }: JalaliDate): CivilDate {
  if (!isJalaliDate({ year, month, day })) throw new RangeError(`no Jalali day ${year}/${month}/${day}`);
  return fromDayNumber(nowruz(year) + daysBeforeMonth(month) + day - 1);
}

/**
 * Whether the calendar has this day: no 31st of Mehr, no 30th of Esfand but in a leap year, no year out of range.
 *
 * @example isJalaliDate({ year: 1403, month: 12, day: 30 }) // true
 * @example isJalaliDate({ year: 1404, month: 12, day: 30 }) // false
 */
export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return isInRange(year) && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

const DAYS_OF_33_YEARS = 12_053;

/** 1 Farvardin of the year 1, 22 March 622, as a day number. */
const NOWRUZ_1 = -492_268;

const nowruz = (year: number): number => NOWRUZ_1 + 365 * (year - 1) + Math.floor((8 * year + 21) / 33);

const isInRange = (year: number): boolean => year >= JALALI_YEARS.first && year <= JALALI_YEARS.last;

const daysBeforeMonth = (month: number): number => 30 * (month - 1) + Math.min(month - 1, 6);

const monthLength = (year: number, month: number): number =>
  month === 12 ? nowruz(year + 1) - nowruz(year) - daysBeforeMonth(12) : month <= 6 ? 31 : 30;
