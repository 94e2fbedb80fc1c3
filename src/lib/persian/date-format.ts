import type { CivilDate } from './civil-date.ts';
import { toPersianDigits } from './digits.ts';
import { toJalali } from './jalali.ts';

// From parts and not from Intl: ICU puts year, month and day of fa in the wrong order in several of its styles.

/** The months of the solar Hijri calendar, Farvardin first. */
export const JALALI_MONTHS = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
] as const;

/**
 * Day, month's name and year of the solar Hijri calendar.
 *
 * @throws RangeError outside the years `toJalali` converts.
 * @example formatJalali({ year: 2026, month: 11, day: 21 }) // '۳۰ آبان ۱۴۰۵'
 */
export function formatJalali(date: CivilDate): string {
  return `${toPersianDigits(String(toJalali(date).day))} ${formatJalaliMonth(date)}`;
}

/**
 * Month's name and year of the solar Hijri calendar.
 *
 * @throws RangeError outside the years `toJalali` converts.
 * @example formatJalaliMonth({ year: 2026, month: 11, day: 21 }) // 'آبان ۱۴۰۵'
 */
export function formatJalaliMonth(date: CivilDate): string {
  const { year, month } = toJalali(date);
  return `${JALALI_MONTHS[month - 1]} ${toPersianDigits(String(year))}`;
}
