import { BOUND_ENDS } from '../data/bound-ends.ts';
import { FUNCTION_WORDS } from '../data/function-words.ts';
import { joinsNext, withoutZwnj, ZWNJ } from '../letters.ts';
import { betterWriting } from './better-writing.ts';
import type { Lexicon } from './lexicon.ts';
import { likeliest } from './likeliest.ts';

/**
 * The ways to put half-spaces into a word so that the lexicon knows it, likeliest first; empty when the word is right
 * or nothing is found. A listed word wins over one with an ending, and that over a compound that nobody listed.
 *
 * @example restoreHalfSpaces('کتابها', lexicon) // ['کتاب‌ها']
 * @example restoreHalfSpaces('شاخصهای', lexicon) // ['شاخص‌های', 'شاخصه‌ای']
 * @example restoreHalfSpaces('میدان', lexicon) // []
 */
export function restoreHalfSpaces(word: string, lexicon: Lexicon): string[] {
  if (lexicon.knows(word)) return betterWriting(word, lexicon);
  const letters = withoutZwnj(word);
  const found = [listed, ended, withPrefix, compounded]
    .map((find) => find(letters, lexicon).filter((reading) => keepsHalfSpaces(word, reading)))
    .find((readings) => readings.length > 0);
  const readings = likeliest(unique(found ?? []));
  if (readings.includes(word)) return [];
  return readings.some((reading) => mayBePlural(reading, lexicon)) ? [...readings, word] : readings;
}

const INDEFINITE = new RegExp(`^(.+)ه${ZWNJ}ای$`);

/** «دیدهای» may be «دیده‌ای», but it may as well be the plural of «دید», which takes no half-space. */
function mayBePlural(reading: string, lexicon: Lexicon): boolean {
  const noun = INDEFINITE.exec(reading)?.[1];
  if (noun === undefined || joinsNext(noun)) return false;
  return lexicon.knows(noun) || lexicon.knows(noun.slice(noun.lastIndexOf(ZWNJ) + 1));
}

/** «برداشتهای» is listed as «برداشته‌ای», but may as well be «برداشت‌های». */
function listed(letters: string, lexicon: Lexicon): readonly string[] {
  const words = lexicon.withLetters(letters);
  return words.some((word) => INDEFINITE.test(word)) ? [...words, ...ended(letters, lexicon)] : words;
}

const PREVERB = /^(بر|در|باز|فرو|فرا|وا|ور)(ن?می.+)$/;

function withPrefix(letters: string, lexicon: Lexicon): string[] {
  const [, preverb = '', verb = ''] = PREVERB.exec(letters) ?? [];
  const verbs = lexicon.withLetters(verb).map((form) => preverb + form);
  if (verbs.length > 0 || !letters.startsWith('بی') || letters.length < 5) return verbs;
  const rest = letters.slice(2);
  return [rest, ...ended(rest, lexicon)]
    .filter((word) => bearsPrefix(word, lexicon))
    .map((word) => `بی${ZWNJ}${word}`);
}

const NOUN_ENDING = /(?:ی|\u200Cها(?:ی\p{L}*)?)$/u;

/** «عدالتی‌ها» does, «اندازیم» does not: with a person's ending it is a verb. */
function bearsPrefix(word: string, lexicon: Lexicon): boolean {
  const noun = word.replace(NOUN_ENDING, '');
  return [word, noun, noun.replace(/ی$/, '')].some((stem) => stem.length > 2 && lexicon.takesPrefix(stem));
}

function ended(letters: string, lexicon: Lexicon): string[] {
  return cuts(letters).flatMap(([stem, rest]) => withEnding(stem, rest, lexicon));
}

function withEnding(stem: string, rest: string, lexicon: Lexicon): string[] {
  const apart = lexicon.endings(rest);
  const stems = [stem, ...lexicon.withLetters(stem)];
  return stems.flatMap((known) =>
    (known === stem ? apart : [rest, ...apart])
      .filter((ending) => !FUNCTION_WORDS.has(known) || PLURAL.test(ending))
      .filter((ending) => lexicon.takes(known, ending) && !isNeedless(known, ending))
      .map((ending) => known + ending),
  );
}

/** «بعد‌تر»: after «د» nothing would be seen of the half-space. */
const isNeedless = (stem: string, ending: string): boolean =>
  ending.startsWith(ZWNJ) && !joinsNext(stem) && !ending.startsWith(`${ZWNJ}ا`);

const PLURAL = new RegExp(`^${ZWNJ}ها`);

function compounded(letters: string, lexicon: Lexicon): string[] {
  return cuts(letters)
    .filter(([stem, rest]) => stem.length > 2 && BOUND_ENDS.has(rest) && lexicon.knows(stem))
    .filter(([stem]) => joinsNext(stem))
    .map(([stem, rest]) => stem + ZWNJ + rest);
}

/** Every place where a word can be cut in two, the longest first part first. */
function cuts(letters: string): [string, string][] {
  const pairs: [string, string][] = [];
  for (let cut = letters.length - 1; cut > 1; cut--) pairs.push([letters.slice(0, cut), letters.slice(cut)]);
  return pairs;
}

/** A reading may add half-spaces to those that the writer set, not move them. */
function keepsHalfSpaces(word: string, reading: string): boolean {
  let at = 0;
  for (const letter of word) {
    while (letter !== ZWNJ && reading[at] === ZWNJ) at++;
    if (reading[at] !== letter) return false;
    at++;
  }
  return true;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
