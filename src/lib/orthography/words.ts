import { WORD_SOURCE } from './letters.ts';

/** A run of Arabic-script letters with what stands around it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** No word is longer; what is, is noise and not worth taking apart. */
export const LONGEST_WORD = 40;

/**
 * The Persian words of a text in order. Half-spaces at the edges of a word are part of it.
 *
 * @example wordsOf('کتاب‌ها، ۲') // [{ text: 'کتاب‌ها', start: 0, end: 7 }]
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(new RegExp(WORD_SOURCE, 'g')))
    if (/[^\u200C\u0640]/.test(match[0]))
      words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  return words;
}

/** Whether exactly one space parts two words, so that they could be one. */
export const isOneSpaceApart = (text: string, first: Word, second: Word): boolean =>
  second.start === first.end + 1 && text[first.end] === ' ';
