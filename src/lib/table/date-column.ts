import { dayNumber } from '../persian/civil-date.ts';
import { type DateProblemCode, parseDate } from '../persian/date-parse.ts';
import { JALALI_YEARS } from '../persian/jalali.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { type DateParts, dateParts } from './date-parts.ts';

/** How one column writes dates. */
export interface DateStyle {
  readonly calendar: 'jalali' | 'gregorian';
  /** Of day and month, when the year stands last. */
  readonly dayFirst: boolean;
}

export interface FoundDateStyle {
  readonly style: DateStyle;
  /** The share of filled cells that are dates in this style. */
  readonly share: number;
  /** False when day and month cannot be told apart, or both calendars are in use. */
  readonly sure: boolean;
}

export type DateCellProblemCode = DateProblemCode | 'table.dateOtherCalendar' | 'table.dateShortYear';

/**
 * Finds a column's style from some of its cells. The year says the calendar; that a number above twelve stands first
 * or second says which is the day, and where none does the day is taken to be first, as all but the United States write.
 *
 * @returns `undefined` when no cell is a date.
 * @example findDateStyle(['21/11/2026', '']) // { style: { calendar: 'gregorian', dayFirst: true }, share: 1, sure: true }
 */
export function findDateStyle(cells: readonly string[]): FoundDateStyle | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const parts = filled.flatMap((cell) => dateParts(cell) ?? []).filter(({ shape }) => shape !== 'short-year');
  if (parts.length === 0) return undefined;
  const jalali = parts.filter((one) => calendarOf(yearOf(one)) === 'jalali').length;
  const calendar = jalali * 2 >= parts.length ? 'jalali' : 'gregorian';
  const yearLast = parts.filter(({ shape }) => shape === 'year-last');
  const dayFirst = yearLast.filter(({ numbers }) => numbers[0] > 12).length;
  const monthFirst = yearLast.filter(({ numbers }) => numbers[1] > 12).length;
  const style: DateStyle = { calendar, dayFirst: dayFirst >= monthFirst };
  const read = dateReader(style);
  const share = filled.filter((cell) => read(cell).ok).length / filled.length;
  const clear = yearLast.length === 0 || (dayFirst === 0) !== (monthFirst === 0) || calendar === 'jalali';
  return { style, share, sure: clear && share >= 0.8 };
}

const yearOf = ({ numbers, shape }: DateParts): number => numbers[shape === 'year-last' ? 2 : 0];

const calendarOf = (year: number): DateStyle['calendar'] =>
  year >= JALALI_YEARS.first && year <= JALALI_YEARS.last ? 'jalali' : 'gregorian';

/** Dates repeat; more different cells than this are not dates of a shop. */
const MAX_KNOWN = 50_000;

/**
 * Makes the function that reads a column's cells as days ({@link dayNumber}). It remembers cells, because dates repeat.
 *
 * @returns problems of `parseDate`; `table.dateOtherCalendar` for a year of the other calendar, `table.dateShortYear` for
 * a year of two digits.
 * @example dateReader({ calendar: 'jalali', dayFirst: true })('30/8/1405') // { ok: true, value: 20778 }
 */
export function dateReader(style: DateStyle): (cell: string) => Result<number, Problem<DateCellProblemCode>> {
  const known = new Map<string, Result<number, Problem<DateCellProblemCode>>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const read = readDate(cell, style);
    if (known.size < MAX_KNOWN) known.set(cell, read);
    return read;
  };
}

function readDate(
  cell: string,
  { calendar, dayFirst }: DateStyle,
): Result<number, Problem<DateCellProblemCode>> {
  const parts = dateParts(cell);
  const args = { text: cell.trim().slice(0, 40) };
  if (!parts) return cell.trim() === '' ? fail('date.empty') : fail('date.unreadable', args);
  if (parts.shape === 'short-year') return fail('table.dateShortYear', args);
  const [first, second, third] = parts.numbers;
  const year = yearOf(parts);
  if (calendarOf(year) !== calendar) return fail('table.dateOtherCalendar', args);
  const [month, day] =
    parts.shape !== 'year-last' ? [second, third] : dayFirst ? [second, first] : [first, second];
  const date = parseDate(`${String(year).padStart(4, '0')}/${month}/${day}`);
  return date.ok ? ok(dayNumber(date.value)) : fail(date.problem.code, args);
}
