import dictionary from 'dictionary-fa';
import { parseAffixes } from '../../../src/lib/orthography/lexicon/affix.ts';
import { parseDictionary } from '../../../src/lib/orthography/lexicon/dictionary.ts';
import { createLexicon } from '../../../src/lib/orthography/lexicon/lexicon.ts';

const utf8 = new TextDecoder();

/** The whole dictionary, with a few words of the field as an editor would add them. */
export const lexicon = createLexicon({
  affixes: parseAffixes(utf8.decode(dictionary.aff)),
  words: parseDictionary(utf8.decode(dictionary.dic)),
  added: ['کانو', 'مشتری‌محور', 'ازدست‌رفته'],
});

/** A half-space is hard to see in a table: tests write it «|». */
export const zwnj = (text: string): string => text.replaceAll('|', '\u200C');
