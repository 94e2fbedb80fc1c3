import { AFTER_BE, OWNERS, TAKES_BE } from '../data/adverbs.ts';
import { FIRST_PARTS, NEVER_ALONE, PAIRS, SECOND_PARTS } from '../data/compounds.ts';
import { FUNCTION_WORDS } from '../data/function-words.ts';
import { MEASURES, NUMBERS } from '../data/numbers.ts';
import { joinsNext, ZWNJ } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Pair } from './spaced.ts';

/** «برنامه ریزی» → «برنامه‌ریزی», «بی تفاوت» → «بی‌تفاوت», «به سرعت» → «به‌سرعت». */
export const joinCompound = (pair: Pair, lexicon: Lexicon): string | undefined =>
  joinBe(pair) ??
  joinBi(pair, lexicon) ??
  joinNumber(pair, lexicon) ??
  joinListed(pair, lexicon) ??
  joinBound(pair, lexicon);

function joinBe({ before, first, second, after }: Pair): string | undefined {
  if (first !== 'به' || !AFTER_BE.has(second) || TAKES_BE.has(before)) return undefined;
  if (OWNERS.has(after) || /^(?:ها|تر)/.test(after)) return undefined;
  return `به${ZWNJ}${second}`;
}

/** «بی نشانی» may mean without an address: only «توجهی», which is no noun without «بی», is surely half of a word. */
const isNounInYe = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('ی') && lexicon.takes(word, `${ZWNJ}ها`);

/** «بی‌خبرها», of «بی‌خبر». */
function isListedWithEnding(word: string, lexicon: Lexicon): boolean {
  for (let cut = word.length - 1; cut > 4; cut--)
    if (lexicon.lists(word.slice(0, cut)) && lexicon.takes(word.slice(0, cut), word.slice(cut))) return true;
  return false;
}

/** «بی» before a listed compound; «بی بی سی» and «بی آنکه» are something else. */
function joinBi({ before, first, second }: Pair, lexicon: Lexicon): string | undefined {
  if (
    first !== 'بی' ||
    second === 'بی' ||
    before === 'بی' ||
    FUNCTION_WORDS.has(second) ||
    isNounInYe(second, lexicon)
  )
    return undefined;
  const joined = `بی${ZWNJ}${second}`;
  return lexicon.lists(joined) || isListedWithEnding(joined, lexicon) ? joined : undefined;
}

/** «سه شنبه» → «سه‌شنبه», «چند بعدی» → «چندبعدی». */
function joinNumber({ first, second }: Pair, lexicon: Lexicon): string | undefined {
  if (!(NUMBERS.has(first) && (second === 'شنبه' || MEASURES.has(second)))) return undefined;
  const joined = tidy(first + ZWNJ + second);
  return lexicon.knows(joined) ? joined : undefined;
}

function joinListed({ first, second }: Pair, lexicon: Lexicon): string | undefined {
  const joined = first + ZWNJ + second;
  if (isPair(first, second)) return tidy(joined);
  if (!lexicon.knows(joined)) return undefined;
  const isCompound =
    FIRST_PARTS.has(first) || (!FUNCTION_WORDS.has(first) && startsWithPart(second, SECOND_PARTS));
  return isCompound ? joined : undefined;
}

function joinBound({ first, second }: Pair, lexicon: Lexicon): string | undefined {
  if (FUNCTION_WORDS.has(first) || first.length < 3 || !startsWithPart(second, NEVER_ALONE)) return undefined;
  return lexicon.takes(first, `${ZWNJ}ها`) || lexicon.takes(first, 'ها')
    ? tidy(first + ZWNJ + second)
    : undefined;
}

const tidy = (word: string): string =>
  word.replace(/\u200C/g, (_, at: number) => (joinsNext(word.slice(0, at)) ? ZWNJ : ''));

const ENDING = /^(?:|ی|ان|ها.*|\u200Cها.*|\u200Cای|ٔ|ترین|تر)$/;

function isPair(first: string, second: string): boolean {
  for (let cut = second.length; cut > 0; cut--)
    if (PAIRS.has(first + ZWNJ + second.slice(0, cut)) && ENDING.test(second.slice(cut))) return true;
  return false;
}

/** Whether a word is one of these parts, with an ending or without. */
function startsWithPart(word: string, parts: ReadonlySet<string>): boolean {
  for (let cut = word.length; cut > 1; cut--)
    if (parts.has(word.slice(0, cut)) && ENDING.test(word.slice(cut))) return true;
  return false;
}
