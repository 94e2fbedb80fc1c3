import { fold } from '../persian/fold.ts';

/** A word of running text or of a query, as the stemmer takes it: folded, half-spaces kept, no punctuation. */
export type Word = string;

const SEPARATORS = /[^\p{L}\p{N}\u200c]+/u;
const GROUPED = /(?<=\d)[٬٫,.](?=\d)/g;

/**
 * The words of a text. Punctuation and white space part them, half-spaces don't; the separators inside a number go,
 * as they do in the index («۱۷٬۰۰۰» is 17000).
 *
 * @example words('نرخِ ریزش، (۱۷٬۰۰۰ نفر)') // ['نرخ', 'ریزش', '17000', 'نفر']
 */
export function words(text: string): Word[] {
  return fold(text)
    .replace(GROUPED, '')
    .split(SEPARATORS)
    .map((word) => word.replace(/^\u200c+|\u200c+$/g, ''))
    .filter((word) => word !== '');
}

/**
 * The word as the index keeps it: letters and digits only, lower case, marks off, half-spaces gone. Letters stay the
 * ones the author typed, because the index does not fold them.
 *
 * @example indexKey('«می‌رود»،') // 'میرود'
 */
export function indexKey(token: string): string {
  return token
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
