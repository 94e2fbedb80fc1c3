/** How many fraction digits a number is shown with: at most `maxFraction` (1), at least `minFraction` (0). */
export interface NumberFormatOptions {
  readonly maxFraction?: number;
  readonly minFraction?: number;
}

/** `alone` (true): the percentage stands by itself in a cell, a heading or an output, with no Persian letter before it. */
export interface PercentFormatOptions extends NumberFormatOptions {
  readonly alone?: boolean;
}

/** Arabic letter mark: makes what follows behave as after a Persian letter, so that «٪» is drawn left of its number. */
const ALM = '\u061c';

/**
 * `value` in Persian digits, grouped by thousands, rounded half away from zero. A minus is U+2212 with the LRM that
 * keeps it on the left of its number in right-to-left text; there is no minus zero.
 *
 * @throws RangeError when `value` is not finite: that is a bug of the caller.
 * @example formatNumber(17_510_000) // '۱۷٬۵۱۰٬۰۰۰'
 * @example formatNumber(-2.25) // '\u200e−۲٫۳'
 * @example formatNumber(3, { minFraction: 2 }) // '۳٫۰۰'
 */
export function formatNumber(value: number, options: NumberFormatOptions = {}): string {
  return formatter('decimal', 'negative', options).format(finite(value));
}

/**
 * `ratio` (1 = 100 %) as a percentage in Persian digits.
 *
 * «٪» belongs on the left of its number. After a Persian letter that happens by itself; a percentage standing
 * `alone` needs an Arabic letter mark before it. A negative one always carries the mark before «٪», because the LRM
 * of its minus would pull the sign to the right, even in prose.
 *
 * @throws RangeError when `ratio` is not finite.
 * @example formatPercent(0.175) // '\u061c۱۷٫۵٪'
 * @example formatPercent(0.175, { alone: false }) // '۱۷٫۵٪'
 * @example formatPercent(-0.05) // '\u200e−۵\u061c٪'
 */
export function formatPercent(
  ratio: number,
  { alone = true, ...options }: PercentFormatOptions = {},
): string {
  const text = formatter('percent', 'negative', options).format(finite(ratio));
  if (text.includes('−')) return text.replace('٪', `${ALM}٪`);
  return alone ? ALM + text : text;
}

/**
 * {@link formatNumber} with the sign always written (LRM and + or −), except for what rounds to zero.
 *
 * @throws RangeError when `value` is not finite.
 * @example formatSigned(510_000) // '\u200e+۵۱۰٬۰۰۰'
 * @example formatSigned(-0.04) // '۰'
 */
export function formatSigned(value: number, options: NumberFormatOptions = {}): string {
  return formatter('decimal', 'exceptZero', options).format(finite(value));
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${value} has no Persian form: only finite numbers are shown`);
}

/** Making an Intl formatter costs some sixty times as much as using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(
  style: 'decimal' | 'percent',
  signDisplay: 'negative' | 'exceptZero',
  { maxFraction = 1, minFraction = 0 }: NumberFormatOptions,
): Intl.NumberFormat {
  const key = [style, signDisplay, maxFraction, minFraction].join();
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat('fa-IR', {
      style,
      signDisplay,
      minimumFractionDigits: minFraction,
      maximumFractionDigits: Math.max(maxFraction, minFraction),
    });
  formatters.set(key, made);
  return made;
}
