import { BOUND_ENDS } from '../data/bound-ends.ts';
import { joinsNext, withoutMarks, ZWNJ } from '../letters.ts';
import { LONGEST_WORD } from '../words.ts';
import type { Lexicon } from './lexicon.ts';

const ENDING =
  /^(?:ها(?:ی\p{L}*|ست|یند)?|تر(?:ین)?(?:ی|ها\p{L}*)?|ام|ات|اش|ای|ایم|اید|اند|مان|تان|شان|است|ی|م)$/u;

/**
 * Whether a word would not surprise a reader: known, or made of known parts («مشتری‌محوری», «گفت‌وگومحور»). Single
 * letters, as in «بند ب» or «(ع)», are.
 */
export function isFamiliar(word: string, lexicon: Lexicon): boolean {
  if (word.length > LONGEST_WORD) return false;
  const plain = withoutMarks(word).replace(/ٔ$/, '');
  if (plain.replaceAll(ZWNJ, '').length < 2 || lexicon.knows(word) || lexicon.knows(plain)) return true;
  if (isWithObject(plain, lexicon)) return true;
  const parts = plain.split(ZWNJ).filter((part) => part !== '');
  return parts.every((part) => (parts.length > 1 && isPart(part, lexicon)) || isMadeUp(part, lexicon));
}

const isPart = (part: string, lexicon: Lexicon): boolean =>
  ENDING.test(part) ||
  lexicon.knows(part) ||
  (part.startsWith('و') && part.length > 3 && lexicon.knows(part.slice(1)));

/** «نبودش», «خوانده‌ایدش». */
const isWithObject = (word: string, lexicon: Lexicon): boolean =>
  OBJECT.test(word) && lexicon.lists(word.replace(OBJECT, ''));

const OBJECT = /(?:م|ت|ش|مان|تان|شان)$/;

/** «نبودش», «شمردش»; «کاربرساخته», «پرتکرار»: two known words that nothing joins; «بعدتر», «برندها». */
const isMadeUp = (word: string, lexicon: Lexicon): boolean =>
  isUnjoinedEnding(word, lexicon) ||
  isOfSilentHe(word, lexicon) ||
  isContracted(word, lexicon) ||
  isWithObject(word, lexicon) ||
  isUnjoinedPair(word, lexicon);

const SHORT_FIRSTS = new Set([
  'پر',
  'ضد',
  'سر',
  'فرا',
  'چند',
  'غیر',
  'هر',
  'باز',
  'خود',
  'ابر',
  'دو',
  'چهار',
]);

function isUnjoinedPair(word: string, lexicon: Lexicon): boolean {
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const isCompound = SHORT_FIRSTS.has(first) ? second.length > 3 : cut > 3 && isSecondPart(second);
    if (isCompound && !joinsNext(first) && lexicon.lists(first) && lexicon.knows(second)) return true;
  }
  return false;
}

/** «ساخته», «محور»; not «شرکت», before which a space is missing: «مدیرشرکت». */
const isSecondPart = (word: string): boolean => /ه$/.test(word) || BOUND_ENDS.has(word);

const APART_ENDING = /(?:ها(?:ی\p{L}*|ست|یند)?|تر(?:ین)?ی?)$/u;

function isUnjoinedEnding(word: string, lexicon: Lexicon): boolean {
  const stem = word.replace(APART_ENDING, '');
  if (stem === word || stem.length < 3 || joinsNext(stem)) return false;
  return lexicon.lists(stem) || isUnjoinedPair(stem, lexicon);
}

const FROM_HE = /گ(?:ان|انی|انه|ی)$/;

/** «پذیرندگان», «آمادگی»: the silent «ه» of «پذیرنده» has become «گ». */
const isOfSilentHe = (word: string, lexicon: Lexicon): boolean =>
  FROM_HE.test(word) && lexicon.lists(word.replace(FROM_HE, 'ه'));

/** «کافیست»: «کافی است». */
const isContracted = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('یست') && lexicon.lists(word.slice(0, -2));
