import type { Rule } from '../finding.ts';
import { ZWNJ } from '../letters.ts';
import { report } from './support.ts';

const SPELLED_OUT = new RegExp(`ه${ZWNJ}ی$`);

/**
 * «خانه‌ی ما» for «خانهٔ ما». Words whose «ه» is heard («راه», «گروه») take no sign at all; the dictionary knows them by
 * their not taking «‌ی».
 */
export const ezafe: Rule = ({ words, lexicon }) =>
  words.flatMap((word) => {
    if (!SPELLED_OUT.test(word.text)) return [];
    const noun = word.text.slice(0, -2);
    if (lexicon.takes(noun, `${ZWNJ}ی`) || !lexicon.lists(noun))
      return [report(word, 'orthography.ezafe', 'warning', [`${noun}ٔ`])];
    return [report(word, 'orthography.ezafe', 'warning', [`${noun}ٔ`, noun])];
  });
