import type { Rule } from '../finding.ts';
import { report } from './support.ts';

/** «جدا» is also "apart", «نوعا» hardly a word; nothing is said about them. */
const WORDS_OF_THEIR_OWN = new Set(['جدا', 'عبدا', 'عالما']);

const ALEF_WITH_TANVIN = /ًا$/;

/** «واقعا» for «واقعاً», and the mark typed before its alef. */
export const tanvin: Rule = ({ words, lexicon }) =>
  words.flatMap((word) => {
    if (ALEF_WITH_TANVIN.test(word.text))
      return [report(word, 'orthography.tanvin', 'warning', [word.text.replace(ALEF_WITH_TANVIN, 'اً')])];
    if (!word.text.endsWith('ا') || WORDS_OF_THEIR_OWN.has(word.text)) return [];
    const marked = `${word.text}ً`;
    return lexicon.lists(marked) ? [report(word, 'orthography.tanvin', 'warning', [marked])] : [];
  });
