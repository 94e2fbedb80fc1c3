import type { Finding, Rule } from '../finding.ts';
import { isFamiliar } from '../lexicon/familiar.ts';
import { suggest } from '../lexicon/suggest.ts';
import type { Word } from '../words.ts';
import { touchesOpaque } from './support.ts';

/** A word that neither the dictionary nor the editors' list has. Nothing is written in its place; what it may
 * have been is offered. */
export const unknownWords: Rule = ({ text, words, lexicon }) =>
  words
    .filter(
      (word) => !touchesOpaque(text, word) && !isEndingOf(text, word) && !isFamiliar(word.text, lexicon),
    )
    .map((word): Finding => {
      const alternatives = suggest(word.text, lexicon);
      const { start, end } = word;
      const finding = { start, end, code: 'orthography.unknownWord', severity: 'warning' } as const;
      return alternatives.length === 0 ? finding : { ...finding, alternatives };
    });

/** The ending of something in quotes or in another script, or one in brackets or spoken of:
 * «بله»ها, NPSها, کتاب(ها), «ها». */
const isEndingOf = (text: string, word: Word): boolean =>
  /[»)(«A-Za-z0-9۰-۹]/.test(text[word.start - 1] ?? '') && /^\u200C?(?:ها|ی|ای|م|ش|ات|اند)/.test(word.text);
