import { fold } from './fold.ts';

const collator = new Intl.Collator('fa-IR', { numeric: true });

/**
 * Persian alphabetical order, for `sort`: آ before ا, و before ه; أ ؤ ئ ء right after ا (CLDR, after ISIRI 6219); digits,
 * by the number they make, before letters; Latin after Persian. Half-spaces, and punctuation at either end, do
 * not count; a space does: «نرخ ریزش» stands before «نرخنامه».
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 when they are the same but for what is ignored.
 * @example ['هزینه', 'ابر', 'وفاداری', 'آب'].sort(compareFa) // ['آب', 'ابر', 'وفاداری', 'هزینه']
 * @example compareFa('نرخ‌ها', 'نرخها') // 0
 */
export function compareFa(a: string, b: string): number {
  return collator.compare(withoutQuotes(a), withoutQuotes(b));
}

/**
 * The letter under which an index lists `term`: a Persian letter («آ» apart from «ا»; initial أ إ ء ؤ ئ under «ا»), a
 * Latin capital, or `#` for digits and for what has no letter. In a list sorted by {@link compareFa}, terms of one
 * letter stand together.
 *
 * @example indexLetter('«آستانهٔ بی‌فعالیتی»') // 'آ'
 * @example indexLetter('كانو') // 'ک'
 * @example indexLetter('nps') // 'N'
 * @example indexLetter('۴ پی') // '#'
 */
export function indexLetter(term: string): string {
  const first = withoutQuotes(term.normalize('NFC')).slice(0, 1);
  if (first === 'آ') return first;
  if (HAMZA.test(first)) return 'ا';
  return /\p{L}/u.test(first) ? fold(first).toUpperCase() : '#';
}

const HAMZA = /[ءأإؤئٱ]/;

const withoutQuotes = (text: string): string => text.replace(/^[\p{P}\p{Cf}\s]+|[\p{P}\p{Cf}\s]+$/gu, '');
