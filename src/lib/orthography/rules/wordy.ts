import { FILLERS, PURPOSES, STIFF_WORDS } from '../data/wordy.ts';
import type { Finding, Rule } from '../finding.ts';
import { isOneSpaceApart, type Word } from '../words.ts';

const advise = (
  { start, end }: { start: number; end: number },
  alternatives: readonly string[] = [],
): Finding => ({
  start,
  end,
  code: 'orthography.wordy',
  severity: 'style',
  ...(alternatives.length > 0 && { alternatives }),
});

/** «می‌باشد», «نمودن», «توسط»: a plainer word would do. */
export const stiffWords: Rule = ({ words }) =>
  words.flatMap((word) => {
    const plain = STIFF_WORDS.get(word.text);
    if (plain !== undefined) return [advise(word, [plain])];
    return word.text === 'توسط' ? [advise(word)] : [];
  });

const ONLY_DIRECTION = new Set([
  'در',
  'به',
  'از',
  'این',
  'آن',
  'همین',
  'هر',
  'بدین',
  'چه',
  'یک',
  'تغییر',
  'بی',
]);

/** «جهت ثبت سفارش» → «برای»; «در جهت» and «جهت باد» are directions. */
export const purpose: Rule = ({ text, words }) =>
  words.flatMap((word, index) => {
    if (word.text !== 'جهت' || ONLY_DIRECTION.has(words[index - 1]?.text ?? '')) return [];
    return isFollowedByPurpose(text, word, words[index + 1]) ? [advise(word, ['برای'])] : [];
  });

const isFollowedByPurpose = (text: string, word: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  isOneSpaceApart(text, word, next) &&
  (PURPOSES.has(next.text) || /(?:دن|تن)$/.test(next.text));

const FILLER = new RegExp(FILLERS.join('|'), 'g');

/** Phrases that can go. */
export const fillers: Rule = ({ text }) =>
  [...text.matchAll(FILLER)].map((match) =>
    advise({ start: match.index, end: match.index + match[0].length }),
  );
