import { toLatinDigits } from './digits.ts';

/** Bidi marks, half-spaces, joiners, tatweel, soft hyphen, BOM: in a number they say nothing. */
const INVISIBLE = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What people type → the one form the readers of shapes and amounts know. */
const CANONICAL: readonly (readonly [RegExp, string])[] = [
  [INVISIBLE, ''],
  [/ي/g, 'ی'],
  [/درصد|٪/g, '%'],
  [/[−–‐‑‒﹣-]/g, '-'],
  [/٫/g, '.'],
  [/،/g, ','],
  [/[٬’‘]/g, "'"],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000 ]+/g, ' '],
];

/**
 * `text` with Latin digits, canonical separators (see `readShape`), `-` for every minus and dash but the long one,
 * `%` for ٪ and «درصد», single ordinary spaces and nothing invisible. Tabs and line breaks inside stay: two
 * cells are not one number.
 *
 * @example tidyNumber(' \u200e−۱۷٬۵۱۰٫۵ درصد') // "-17'510.5 %"
 */
export function tidyNumber(text: string): string {
  return CANONICAL.reduce((tidy, [from, to]) => tidy.replace(from, to), toLatinDigits(text)).trim();
}

/** A number's text without what stands around it. */
export interface MarkedAmount {
  readonly amount: string;
  readonly negative: boolean;
  readonly percent: boolean;
}

/**
 * Takes the sign and the percent sign off either end of tidied text.
 *
 * @returns undefined when there are two signs or two percent signs.
 * @example splitMarks('5 %-') // { amount: '5', negative: true, percent: true }
 * @example splitMarks('-5-') // undefined
 */
export function splitMarks(tidy: string): MarkedAmount | undefined {
  const amount = tidy.replace(/^[-+% ]+/, '').replace(/[-+% ]+$/, '');
  const marks = tidy.replace(amount, '').replaceAll(' ', '');
  const signs = marks.replaceAll('%', '');
  const percents = marks.length - signs.length;
  if (signs.length > 1 || percents > 1) return undefined;
  return { amount, negative: signs === '-', percent: percents === 1 };
}
