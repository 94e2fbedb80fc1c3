import { toLatinDigits } from './digits.ts';

/** Letters that other keyboards and scripts write for a Persian one, as they stand after NFKD. */
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};
const FOREIGN = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Harakat and every other combining mark, lone hamza, tatweel. */
const MARKS = /[\p{M}\u0621\u0640]/gu;

/** Characters nobody sees: soft hyphen, ZWSP, ZWJ, bidi marks, embeddings and isolates, word joiner, BOM. Not ZWNJ. */
const HIDDEN = /[\u200d\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** «ه‌ی» at the end of a word: the third spelling of «هٔ» and «ۀ». */
const SPELT_EZAFE = /ه\u200cی(?![\p{L}\p{N}\u200c])/gu;

/**
 * The form two spellings of the same Persian text share: for searching and comparing, never for showing.
 *
 * Folds letters (ي ى → ی, ك → ک, ة → ه, آ أ إ ٱ → ا, ؤ → و, ئ → ی), the ezafe of هٔ, ۀ and ه‌ی → ه, digits → 0–9 and
 * Latin accents and capitals; drops harakat, lone hamza, tatweel, bidi and other hidden characters. Presentation
 * forms become letters (NFKD). ZWNJ and spaces stay as they are. Folding twice changes nothing.
 *
 * @example fold('كتابِ مســئلۀ ٢۵ Café') // 'کتاب مسیله 25 cafe'
 * @example fold('خانه‌ی ما') // 'خانه ما'
 */
export function fold(text: string): string {
  return toLatinDigits(text.normalize('NFKD').replace(MARKS, '').replace(HIDDEN, ''))
    .replace(FOREIGN, (letter) => LETTERS[letter] ?? letter)
    .replace(SPELT_EZAFE, 'ه')
    .toLowerCase();
}

/**
 * {@link fold}, then without ZWNJ, with runs of white space as one space and none at the ends: two names are the
 * same when this is.
 *
 * @example foldLoose('  مشتري‌مداری  و\nاعتماد') // 'مشتریمداری و اعتماد'
 */
export function foldLoose(text: string): string {
  return fold(text).replaceAll('\u200c', '').replace(/\s+/g, ' ').trim();
}
