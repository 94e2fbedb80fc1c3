import { swapLayouts } from './layout.ts';

/** The n-th marks a prefix of n letters shared with the word before. No swapped word contains one. */
const MARKS = '!"#$%&()*+-./';
const CODED = /([!-&(-+--/])([^!-&(-+--/]*)/g;

/**
 * A list of words in alphabetical order as one text in which a word gives only what differs from the one before it, one
 * byte a letter: after compression two thirds of the plain list.
 *
 * @param words without ASCII punctuation, in code unit order
 * @example encodeWords(['نرخ', 'نرخ‌ها']) // '!kvo$\u200cih'
 */
export function encodeWords(words: readonly string[]): string {
  return words
    .map((word, place) => {
      const shared = sharedPrefix(words[place - 1] ?? '', word);
      return MARKS.charAt(shared) + swapLayouts(word.slice(shared));
    })
    .join('');
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, MARKS.length - 1) && a[length] === b[length]) length++;
  return length;
}

/** Reads {@link encodeWords}. */
export function decodeWords(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(CODED), ([, mark = '', rest = '']) => {
    before = before.slice(0, MARKS.indexOf(mark)) + swapLayouts(rest);
    return before;
  });
}
