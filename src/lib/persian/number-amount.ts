import { readShape } from './number-shape.ts';

const SCALES: Readonly<Record<string, number>> = { هزار: 3, میلیون: 6, میلیارد: 9 };

/** A run of digits and separators, a scale, or any other character, «و» among them. */
const TOKENS = /[\d.,'/]+(?: [\d.,'/]+)*|هزار|میلیون|میلیارد|[^ ]/g;

/**
 * The readings (see `readShape`) of a tidied amount with or without «هزار»، «میلیون»، «میلیارد», as decimal text
 * with or without an exponent.
 *
 * The largest scale divides the amount: what stands before it counts it, what stands after it, with or without
 * «و», is added and must be smaller than it. So «۱۲ هزار و ۵۰۰ میلیارد» is 12,500 × 10⁹, as Iranian newspapers mean
 * it, and «۱۲ هزار میلیارد» is 12 × 10¹². A lone «هزار» is 1000. Not read, because doubtful: a fraction before
 * something added («۱٫۵ میلیون و ۲۰۰ هزار»), «میلیون» counting «میلیارد» or standing without a number.
 *
 * @example readAmount('17 میلیون و 510 هزار') // ['17510000']
 * @example readAmount('1.5 میلیون') // ['1.5e6']
 * @example readAmount('2 هزار و 2000') // []
 */
export function readAmount(tidy: string): string[] {
  return compound(tidy.match(TOKENS) ?? []);
}

function compound(tokens: readonly string[]): string[] {
  const exponent = Math.max(...tokens.map((token) => SCALES[token] ?? 0));
  const at = tokens.findIndex((token) => SCALES[token] === exponent);
  if (at === -1) return tokens.length === 1 ? readShape(tokens[0] ?? '') : [];
  const counts = count(tokens.slice(0, at), exponent).map((reading) => shift(reading, exponent));
  const rest = tokens.slice(at + 1);
  return rest.length === 0 ? counts : sums(counts, rest[0] === 'و' ? rest.slice(1) : rest, exponent);
}

/** «۱۲ هزار و ۵۰۰» before «میلیارد»; nothing before «هزار». */
function count(tokens: readonly string[], exponent: number): string[] {
  if (tokens.length === 0) return exponent === 3 ? ['1'] : [];
  return tokens.includes('میلیون') ? [] : compound(tokens);
}

function sums(counts: readonly string[], rest: readonly string[], exponent: number): string[] {
  const whole = counts.map(Number).filter((value) => Number.isInteger(value / 10 ** exponent));
  const added = compound(rest).map(Number);
  const smaller = added.filter((value) => value < 10 ** exponent);
  return whole.flatMap((larger) => smaller.map((value) => String(larger + value)));
}

/**
 * `reading` × 10^`by` without rounding.
 *
 * @example shift('17.5', -2) // '17.5e-2'
 * @example shift('1.5e6', -2) // '1.5e4'
 */
export function shift(reading: string, by: number): string {
  const [digits, exponent = '0'] = reading.split('e');
  return `${digits}e${Number(exponent) + by}`;
}
