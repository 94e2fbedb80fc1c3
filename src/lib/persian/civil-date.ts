/** A day of the Gregorian calendar, without time or zone: `month` 1–12, `day` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1 January 1970 to `date` (proleptic Gregorian calendar); the difference of two is the days between.
 * The date is taken as it is: 31 February is 3 March.
 *
 * Source: H. Hinnant 2013, «chrono-Compatible Low-Level Date Algorithms», days_from_civil.
 *
 * @example dayNumber({ year: 2026, month: 11, day: 21 }) // 20778
 */
export function dayNumber({ year, month, day }: CivilDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysSinceMarch(month) + day - 1 - FIRST_OF_MARCH_0_TO_1970;
}

/**
 * The day {@link dayNumber} counts.
 *
 * @example fromDayNumber(20778) // { year: 2026, month: 11, day: 21 }
 */
export function fromDayNumber(days: number): CivilDate {
  const sinceMarch0 = days + FIRST_OF_MARCH_0_TO_1970;
  const era = Math.floor(sinceMarch0 / DAYS_OF_400_YEARS);
  const ofEra = sinceMarch0 - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return { year, month, day: ofYear - daysSinceMarch(month) + 1 };
}

/**
 * Negative when `a` is the earlier day, positive when it is the later, 0 when they are the same: for `sort`.
 *
 * @example compareDates({ year: 2026, month: 11, day: 21 }, { year: 2026, month: 12, day: 1 }) // -10
 */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return dayNumber(a) - dayNumber(b);
}

/**
 * The date for machines (ISO 8601), in ASCII digits; years of four digits.
 *
 * @example isoDate({ year: 2026, month: 3, day: 1 }) // '2026-03-01'
 */
export function isoDate({ year, month, day }: CivilDate): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

const DAYS_OF_400_YEARS = 146_097;
const FIRST_OF_MARCH_0_TO_1970 = 719_468;

/** Counted from March, a leap day falls at the year's end and months follow one straight line. */
const daysSinceMarch = (month: number): number => Math.floor((153 * ((month + 9) % 12) + 2) / 5);

const twoDigits = (number: number): string => String(number).padStart(2, '0');
