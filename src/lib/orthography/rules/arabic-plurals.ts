import { ARABIC_PLURALS } from '../data/arabic-plurals.ts';
import { FUNCTION_WORDS } from '../data/function-words.ts';
import type { Finding, Rule } from '../finding.ts';
import { isOneSpaceApart, type Word } from '../words.ts';
import { report } from './support.ts';

const ENDING = /^(.*ات|.*جات|.*ین|اساتید)(ی|م|ت|ش|مان|تان|شان)?$/;

/**
 * «پیشنهادات». Before a word that may belong to it both «پیشنهادها» and «پیشنهادهای» are offered; before «را», a mark or
 * the end there is one reading.
 */
export const arabicPlurals: Rule = ({ text, words }) =>
  words.flatMap((word, index) => {
    const [, stem = '', ending = ''] = ENDING.exec(word.text) ?? [];
    const plural = ARABIC_PLURALS.get(stem);
    return plural === undefined
      ? []
      : [finding(word, plural, ending, standsAlone(text, word, words[index + 1]))];
  });

function finding(word: Word, plural: string, ending: string, alone: boolean): Finding {
  const withYe = plural.endsWith('ها') ? `${plural}ی` : plural;
  if (ending !== '') return report(word, 'orthography.arabicPlural', 'warning', [withYe + ending]);
  const readings = alone || withYe === plural ? [plural] : [withYe, plural];
  return report(word, 'orthography.arabicPlural', 'warning', readings);
}

const standsAlone = (text: string, word: Word, next: Word | undefined): boolean =>
  next === undefined || !isOneSpaceApart(text, word, next) || FUNCTION_WORDS.has(next.text);
