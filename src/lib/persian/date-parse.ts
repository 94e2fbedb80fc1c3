import { fail, ok, type Problem, type Result } from '../result.ts';
import { type CivilDate, dayNumber, fromDayNumber, isoDate } from './civil-date.ts';
import { fromJalali, isJalaliDate, JALALI_YEARS } from './jalali.ts';
import { tidyNumber } from './number-tidy.ts';

/** Why a text is no date; the sentences are in `src/ui/date.fa.json`. */
export type DateProblemCode = 'date.empty' | 'date.unreadable' | 'date.impossible' | 'date.outOfRange';

/**
 * The day written as year, month, day in digits of any kind, separated by / or -. The year says the calendar:
 * 1200–1502 is solar Hijri, and what is Gregorian for those years (21 March 1821 to 20 March 2124) is Gregorian.
 *
 * @returns the Gregorian day; else `date.empty`, `date.unreadable` (another order, a time, month names),
 * `date.impossible` (no such day in its calendar: `1404/12/30`) or `date.outOfRange`. All but the first carry `text`.
 * @example parseDate('۱۴۰۵/۰۸/۳۰') // { ok: true, value: { year: 2026, month: 11, day: 21 } }
 * @example parseDate('2026-11-21') // { ok: true, value: { year: 2026, month: 11, day: 21 } }
 * @example parseDate('1404/12/30') // fail('date.impossible', { text: '1404/12/30' })
 */
export function parseDate(text: string): Result<CivilDate, Problem<DateProblemCode>> {
  const tidy = tidyNumber(text);
  if (tidy === '') return fail('date.empty');
  const parts = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(tidy);
  const args = { text: text.trim().slice(0, 40) };
  if (!parts) return fail('date.unreadable', args);
  const written = { year: Number(parts[1]), month: Number(parts[3]), day: Number(parts[4]) };
  const jalali = written.year <= JALALI_YEARS.last;
  if (jalali ? written.year < JALALI_YEARS.first : !hasJalali(written)) return fail('date.outOfRange', args);
  if (!(jalali ? isJalaliDate(written) : isGregorian(written))) return fail('date.impossible', args);
  return ok(jalali ? fromJalali(written) : written);
}

const FIRST_DAY = dayNumber(fromJalali({ year: JALALI_YEARS.first, month: 1, day: 1 }));
const LAST_DAY = dayNumber(fromJalali({ year: JALALI_YEARS.last, month: 12, day: 30 }));

const hasJalali = (date: CivilDate): boolean => dayNumber(date) >= FIRST_DAY && dayNumber(date) <= LAST_DAY;

const isGregorian = (date: CivilDate): boolean => isoDate(fromDayNumber(dayNumber(date))) === isoDate(date);
