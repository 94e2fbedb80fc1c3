import { wordSet } from '../data/pairs.ts';
import { joinsNext, ZWNJ } from '../letters.ts';
import type { Lexicon } from './lexicon.ts';

const KEPT = wordSet(
  'میدانی تنها منها علیها سها دها فقها سفها بها رها طاها گاها کلانتر کهتر مهتر بهتر بیشتر کمتر دفتر دختر بستر کبوتر ولتر ابتر',
);

const ENDING = /(?:های?|تر(?:ین|ی)?)$/;

/**
 * Whether a dictionary entry is only another word with its half-space left out («سیاستهای», «بزرگتر», «میگوید»), which the house does
 * not count as right.
 */
export function isAttachedEntry(word: string, { lists, takes }: Pick<Lexicon, 'lists' | 'takes'>): boolean {
  if (word.startsWith('می')) return !KEPT.has(word) && lists(word.replace('می', `نمی${ZWNJ}`));
  const ending = ENDING.exec(word)?.[0];
  if (ending === undefined || KEPT.has(word)) return false;
  const stem = word.slice(0, -ending.length);
  return stem.length > 1 && joinsNext(stem) && takes(stem, ZWNJ + ending);
}
