import { HOUSE_SPLITS, KEPT_WHOLE } from '../data/house-splits.ts';
import { COMMON_HE_NOUNS } from '../data/two-readings.ts';
import { ZWNJ } from '../letters.ts';
import type { Lexicon } from './lexicon.ts';

/** How the house writes a word that the dictionary knows as it stands; empty when it is right so. */
export function betterWriting(word: string, lexicon: Lexicon): string[] {
  if (word.includes(ZWNJ)) return [];
  return verbOrParticiple(word, lexicon) ?? indefinite(word) ?? splitCompound(word, lexicon) ?? [];
}

const READ_AS_VERB = /^ن?می.*(?:ند|ید|یم|ست)$/;
const PARTICIPLE = /ها(?:یم|ید|ند|م)$/;

/** «میگویند» is "they say", although «میگو» with an ending gives the same letters; so is «کردهایم» "we have done". */
function verbOrParticiple(word: string, lexicon: Lexicon): string[] | undefined {
  if (lexicon.lists(word) || !(READ_AS_VERB.test(word) || PARTICIPLE.test(word))) return undefined;
  const [reading, ...others] = lexicon.withLetters(word);
  return reading !== undefined && others.length === 0 ? [reading] : undefined;
}

/** «ویژهای» means «ویژه‌ای». */
function indefinite(word: string): string[] | undefined {
  const noun = /^(.+ه)ای$/.exec(word)?.[1];
  return noun !== undefined && COMMON_HE_NOUNS.has(noun) ? [`${noun}${ZWNJ}ای`] : undefined;
}

/** «موضعگیری‌ها» → «موضع‌گیری‌ها». */
function splitCompound(word: string, lexicon: Lexicon): string[] | undefined {
  for (let cut = word.length; cut > 4; cut--) {
    const stem = word.slice(0, cut);
    if (KEPT_WHOLE.has(stem) || !lexicon.lists(stem)) continue;
    const ending = word.slice(cut);
    const apart = lexicon
      .withLetters(stem)
      .find((form) => HOUSE_SPLITS.has(form.slice(form.lastIndexOf(ZWNJ) + 1)));
    if (
      apart !== undefined &&
      !isAbstractOfWhole(stem, lexicon) &&
      (ending === '' || lexicon.takes(apart, ending))
    )
      return [apart + ending];
  }
  return undefined;
}

/** «غافلگیری» stays whole, since «غافلگیر» is only known whole. */
const isAbstractOfWhole = (word: string, lexicon: Lexicon): boolean =>
  word.endsWith('ی') &&
  lexicon.lists(word.slice(0, -1)) &&
  lexicon.withLetters(word.slice(0, -1)).length === 0;
