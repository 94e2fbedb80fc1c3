import type { Rule } from '../finding.ts';
import { ZWNJ } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { report } from './support.ts';

const SPELLED_OUT = new RegExp(`ه${ZWNJ}ی$`);

/** «راه», «گروه»: their «ه» is heard, so that «م» and «ش» join it. */
const isHeard = (noun: string, lexicon: Lexicon): boolean =>
  lexicon.takes(noun, 'ش') && !lexicon.takes(noun, `${ZWNJ}ی`);

/**
 * «خانه‌ی ما» for «خانهٔ ما». Words whose «ه» is heard («راه», «گروه») take no sign at all.
 */
export const ezafe: Rule = ({ words, lexicon }) =>
  words.flatMap((word) => {
    if (!SPELLED_OUT.test(word.text)) return [];
    const noun = word.text.slice(0, -2);
    if (!isHeard(noun, lexicon)) return [report(word, 'orthography.ezafe', 'warning', [`${noun}ٔ`])];
    return [report(word, 'orthography.ezafe', 'warning', [`${noun}ٔ`, noun])];
  });
