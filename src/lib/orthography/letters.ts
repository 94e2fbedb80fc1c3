/** The half-space (ZERO WIDTH NON-JOINER). */
export const ZWNJ = '\u200C';

/** Stands in plain text for something that is not text: code, a link's address, a citation. */
export const OPAQUE = '\uFFFC';

/** A word's letters and the marks above and below them, with half-spaces inside. Digits are not letters. */
export const WORD_SOURCE =
  '[\\u0621-\\u063A\\u0641-\\u0655\\u0670-\\u06D3\\u06D5\\u06EE\\u06EF\\u06FA-\\u06FF\\u200C\\u0640]+';

const NON_JOINING = new Set('اآأإٱءدذرزژوؤةۀ');
const MARKS = /[\u064B-\u0652\u0670]/g;
const TRAILING_MARKS = /[\u064B-\u0655\u0670]+$/;

/** One Arabic-script letter, as in Persian or Arabic words; not a digit, mark or sign. */
export const isLetter = (character: string): boolean =>
  /[\u0621-\u063A\u0641-\u064A\u066E-\u06D3\u06D5]/.test(character);

/**
 * Whether the last letter of `word` would join a letter that follows it, so that a half-space changes what is seen.
 *
 * @example joinsNext('کتاب') // true
 * @example joinsNext('کار') // false
 */
export function joinsNext(word: string): boolean {
  const last = word.replace(TRAILING_MARKS, '').at(-1) ?? '';
  return isLetter(last) && !NON_JOINING.has(last);
}

/** `word` without short vowels, doubling and sukun; the hamza of «هٔ» stays. */
export const withoutMarks = (word: string): string => word.replace(MARKS, '');

/** `word` as it would be written by somebody whose keyboard has no half-space. */
export const withoutZwnj = (word: string): string => word.replaceAll(ZWNJ, '');
