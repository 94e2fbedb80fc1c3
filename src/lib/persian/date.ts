/** Civil dates in and out: one door to the files that each do a part. */
export { type CivilDate, compareDates, dayNumber, fromDayNumber, isoDate } from './civil-date.ts';
export { formatJalali, formatJalaliMonth, JALALI_MONTHS } from './date-format.ts';
export { type DateProblemCode, parseDate } from './date-parse.ts';
export { fromJalali, isJalaliDate, JALALI_YEARS, type JalaliDate, toJalali } from './jalali.ts';
