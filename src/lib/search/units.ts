import { stem } from '../persian/stem.ts';
import { correct, type How, isOnOtherLayout } from './correct.ts';
import type { Lexicon } from './lexicon.ts';
import { parseQuery } from './query.ts';
import { isStopWord } from './stop-words.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What the site's words are: everything a query is read by. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
}

/** A word of the query after reading it. */
export interface Unit {
  readonly word: string;
  readonly stem: string;
  /** For showing: as typed, or as corrected. */
  readonly shown: string;
  /** Whether the site has it. */
  readonly known: boolean;
  readonly typed: string;
  /** Which «…» it stands in. */
  readonly phrase?: number | undefined;
  /** How it was corrected. */
  readonly how?: How;
  /** Other stems it may be the beginning of. */
  readonly others?: readonly string[];
}

export interface ReadingOptions {
  /** Take the words as typed. */
  readonly exact?: boolean;
  /** The last word may still grow. */
  readonly typing?: boolean;
}

const LONGEST_JOIN = 4;
const ZWNJ = '\u200c';

/** A run of neighbouring units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
}

/** Every run of neighbouring units of at most `longest`, the longest first at each start. */
export function spans(units: readonly Unit[], longest: number): Span[] {
  return units.flatMap((_, start) => {
    const last = Math.min(units.length, start + longest);
    return Array.from({ length: last - start }, (_unused, index) => ({
      start,
      end: last - index,
      units: units.slice(start, last - index),
    }));
  });
}

const SCALES: Readonly<Record<string, string>> = { هزار: '000', میلیون: '000000', میلیارد: '000000000' };

/** 17 میلیون → 17000000 */
function scaledNumber([number, scale, ...more]: readonly Unit[]): string | undefined {
  const zeros = SCALES[scale?.stem ?? ''];
  return /^\d+$/.test(number?.word ?? '') && zeros !== undefined && more.length === 0
    ? number?.word + zeros
    : undefined;
}

/**
 * What the units of a span make as one word, if the site has it: the compound (تک به تک → تک‌به‌تک), or the number in
 * digits.
 */
export function joinedStem({ units }: Span, lexicon: Lexicon): string | undefined {
  if (units.length < 2 || units.length > LONGEST_JOIN) return undefined;
  const joined = scaledNumber(units) ?? stem(units.map(({ word }) => word).join(ZWNJ));
  return lexicon.has(joined) ? joined : undefined;
}

function readPieces(query: string, lexicon: Lexicon): Unit[] {
  return parseQuery(query).flatMap(({ typed, words, phrase }) => {
    const isOne = words.length === 0 || (words.length > 1 && isOnOtherLayout(typed, lexicon));
    const list = isOne ? [''] : words;
    return list.map((word) => ({
      word,
      stem: stem(word),
      shown: word,
      known: lexicon.has(stem(word)),
      typed: list.length > 1 ? word : typed,
      phrase,
    }));
  });
}

/** Which units need no correction because a compound or a name in the glossary covers them. */
function explained(units: readonly Unit[], { lexicon, thesaurus }: Language): ReadonlySet<Unit> {
  const covering = spans(units, Math.max(LONGEST_JOIN, thesaurus.longest)).filter(
    (span) =>
      joinedStem(span, lexicon) !== undefined ||
      thesaurus.named(span.units.map((unit) => unit.stem)).length > 0,
  );
  return new Set(covering.flatMap((span) => span.units));
}

function corrected(unit: Unit, lexicon: Lexicon, isLast: boolean): Unit[] {
  const found = correct(unit.typed, unit.word, lexicon, isLast);
  if (found === undefined) return unit.word === '' ? [] : [unit];
  const isWhole = found.any || found.words.length === 1;
  const as = (word: string): Unit => ({
    ...unit,
    word,
    stem: stem(word),
    shown: isWhole ? found.shown : word,
    known: true,
    how: found.how,
  });
  const [first = '', ...others] = found.words;
  return found.any ? [{ ...as(first), others: others.map(stem) }] : found.words.map(as);
}

/**
 * Whether a query has a word that the list does not know, nor anything that the word may become while it is typed: a
 * longer list may know it.
 */
export function hasUnknownWord(
  query: string,
  { lexicon }: Language,
  { typing, exact }: ReadingOptions = {},
): boolean {
  const units = readPieces(query, lexicon);
  const isGrowing = (unit: Unit) =>
    !exact && isLastOpen(query, typing) && unit === units.at(-1) && canGrow(unit.word, lexicon);
  return units.some((unit) => !unit.known && !isStopWord(unit.stem) && !isGrowing(unit));
}
/** Whether the last word is still being typed: no space after it yet. */
const isLastOpen = (query: string, typing: boolean | undefined): boolean =>
  typing === true && !/\s$/.test(query);
const canGrow = (word: string, lexicon: Lexicon): boolean =>
  word.length > 1 && lexicon.startingWith(word.replaceAll(ZWNJ, '')).length > 0;

/** While the last word is being typed, what it may become counts too, though it is a word already. */
function withCompletions(units: readonly Unit[], lexicon: Lexicon): Unit[] {
  const last = units.at(-1);
  if (last === undefined || last.how !== undefined || !last.known) return [...units];
  const longer = lexicon.startingWith(last.word.replaceAll(ZWNJ, '')).filter((one) => one.stem !== last.stem);
  return [...units.slice(0, -1), { ...last, others: longer.slice(0, MAX_GROWTH).map((one) => one.stem) }];
}
const MAX_GROWTH = 4;

/** Reads a query word by word; words the site does not have are corrected where that is possible. */
export function readUnits(query: string, language: Language, { exact, typing }: ReadingOptions = {}): Unit[] {
  const units = readPieces(query, language.lexicon);
  if (exact) return units.filter(({ word }) => word !== '');
  const fine = explained(units, language);
  const needsNone = (unit: Unit) => unit.known || fine.has(unit) || isStopWord(unit.stem);
  const read = units.flatMap((unit) =>
    needsNone(unit) ? [unit] : corrected(unit, language.lexicon, unit === units.at(-1)),
  );
  return isLastOpen(query, typing) ? withCompletions(read, language.lexicon) : read;
}
