import { fail, ok, type Problem, type Result } from '../result.ts';
import { readAmount, shift } from './number-amount.ts';
import { formatNumber } from './number-format.ts';
import { type MarkedAmount, splitMarks, tidyNumber } from './number-tidy.ts';

/** Why a text is no number; the sentences are in `src/ui/number.fa.json`. */
export type NumberProblemCode = 'number.empty' | 'number.ambiguous' | 'number.unreadable';

/**
 * The number a person typed or pasted, with a percent sign (or «درصد») dividing by 100.
 *
 * Copes with Persian, Arabic and Latin digits; groups and decimals by ٬ ٫ , ، . / ' and spaces; a sign and a percent
 * sign before or after; «هزار»، «میلیون»، «میلیارد»; half-spaces, bidi marks and other invisible characters. Units,
 * words for digits, ranges, dates and exponents are not read. Digits beyond a double's precision are rounded.
 * `readShape` says what each arrangement of separators means, `readAmount` the same for «هزار» and its like.
 * A percentage is never ambiguous: «۱۲٫۵۰۰٪» is 12.5 %, for nobody groups thousands of percent with a dot.
 *
 * @returns the number, never NaN, an infinity or −0; else `number.empty` when there is nothing to read,
 * `number.ambiguous` with both readings as a person should retype them (`decimal`, `grouped`), or
 * `number.unreadable`. Both carry `text`, what was typed, shortened.
 * @example parseNumber('۱۷٬۵۱۰٬۰۰۰') // { ok: true, value: 17510000 }
 * @example parseNumber('۱۷ میلیون و ۵۱۰ هزار') // { ok: true, value: 17510000 }
 * @example parseNumber('17/5 %') // { ok: true, value: 0.175 }
 * @example parseNumber('۳۰٫۰۰۰') // fail('number.ambiguous', { text: '۳۰٫۰۰۰', decimal: '۳۰', grouped: '۳۰٬۰۰۰' })
 * @example parseNumber('۱۲ نفر') // fail('number.unreadable', { text: '۱۲ نفر' })
 */
export function parseNumber(text: string): Result<number, Problem<NumberProblemCode>> {
  return parse(text, false);
}

/**
 * {@link parseNumber} for a field that asks for a percentage: the sign may be left out.
 *
 * @returns the ratio (1 = 100 %), or the same problems.
 * @example parsePercent('۱۷') // { ok: true, value: 0.17 }
 * @example parsePercent('۱۷٪') // { ok: true, value: 0.17 }
 */
export function parsePercent(text: string): Result<number, Problem<NumberProblemCode>> {
  return parse(text, true);
}

function parse(text: string, alwaysPercent: boolean): Result<number, Problem<NumberProblemCode>> {
  const tidy = tidyNumber(text);
  if (tidy === '') return fail('number.empty');
  const shown = shorten(text.trim());
  const marked = tidy.length > MAX_LENGTH ? undefined : splitMarks(tidy);
  const percent = alwaysPercent || marked?.percent === true;
  const values =
    marked === undefined ? [] : readAmount(marked.amount).map((reading) => value(reading, marked, percent));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return fail('number.unreadable', { text: shown });
  if (percent || first === last) return ok(first);
  return fail('number.ambiguous', { text: shown, decimal: retypable(first), grouped: retypable(last) });
}

function value(reading: string, { negative }: MarkedAmount, percent: boolean): number {
  const size = Number(shift(reading, percent ? -2 : 0));
  return negative && size !== 0 ? -size : size;
}

/** A momayyez of «/» can be read in one way only; «۱٫۲۳۴» would be asked about again. */
function retypable(number: number): string {
  return formatNumber(number, { maxFraction: 20 }).replace('٫', '/');
}

/** No number is that long; what is longer was pasted by mistake. It also keeps every reading far below infinity. */
const MAX_LENGTH = 200;

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
