import { JALALI_MONTHS } from '../persian/date-format.ts';
import { fold } from '../persian/fold.ts';
import { tidyNumber } from '../persian/number-tidy.ts';

/** The three numbers of a written date, still in the order written; `named`: the month stood as a word. */
export interface DateParts {
  readonly numbers: readonly [number, number, number];
  /** Which of them is the year, when its four digits or the word for the month tell. */
  readonly shape: 'year-first' | 'year-last' | 'short-year' | 'named';
}

const MONTHS = new Map<string, number>([
  ...JALALI_MONTHS.map((name, index) => [fold(name), index + 1] as const),
  ...'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ['sept', 9],
]);

const TIME = String.raw`(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)`;
const NUMBERS = new RegExp(
  String.raw`^(?:${TIME}[ ,-]*)?(\d{1,4})([/.\-\s])(\d{1,2})\2(\d{1,4})(?:(?:T|[ ,-]+)${TIME}.*)?$`,
);

/**
 * Takes a written date apart: numbers with / - . or spaces between, eight digits in one, or a month by its Persian or
 * English name; a time of day before or after is dropped.
 *
 * @returns `undefined` when it is no date.
 * @example dateParts('۱۴۰۵/۰۸/۳۰ - ۱۴:۳۲') // { numbers: [1405, 8, 30], shape: 'year-first' }
 * @example dateParts('30 آبان 1405') // { numbers: [1405, 8, 30], shape: 'named' }
 */
export function dateParts(cell: string): DateParts | undefined {
  const tidy = tidyNumber(cell);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(tidy);
  if (compact)
    return { numbers: [Number(compact[1]), Number(compact[2]), Number(compact[3])], shape: 'year-first' };
  const found = NUMBERS.exec(tidy);
  if (!found) return namedDate(tidy);
  const [first = '', last = ''] = [found[1], found[4]];
  const shape = first.length === 4 ? 'year-first' : last.length === 4 ? 'year-last' : 'short-year';
  return { numbers: [Number(first), Number(found[3]), Number(last)], shape };
}

function namedDate(tidy: string): DateParts | undefined {
  if (tidy.length > 60) return undefined;
  const words = fold(tidy).split(/[^\p{L}\p{N}]+/u);
  const month = words.map((word) => MONTHS.get(word)).find((number) => number !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  if (month === undefined || !year || !day) return undefined;
  return { numbers: [Number(year), month, Number(day)], shape: 'named' };
}
