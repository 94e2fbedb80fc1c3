import { stem } from '../persian/stem.ts';
import { letterSet, tooDifferent, typoCost, typoLimit } from './distance.ts';
import { finglishCost } from './finglish.ts';
import { latinTyped, persianTyped } from './layout.ts';
import type { Lexicon, Spelling } from './lexicon.ts';
import { splitRun } from './split.ts';
import { words } from './words.ts';

/** How a word the site does not have was understood. */
export type How = 'layout' | 'finglish' | 'split' | 'typo' | 'relative' | 'completion';

export interface Correction {
  readonly how: How;
  /** Folded words instead of the one typed: all of them together or, after a completion, any one of them. */
  readonly words: readonly string[];
  readonly any: boolean;
  /** For showing. */
  readonly shown: string;
  /** How badly it fits, 0 best. */
  readonly cost: number;
}

const LATIN = /^[\p{Script=Latin}\d'’`^-]+$/u;
/** People seldom mistype the first letter. */
const OTHER_BEGINNING = 0.25;
const MAX_FINGLISH_COST = 0.75;
const MAX_FINGLISH_COST_PER_LETTER = 0.09;
/** Letters two English words of one family share at their beginning: loyal, loyalty; but not data, database. */
const SHARED_BEGINNING = 5;
const MAX_COMPLETIONS = 6;

const withoutZwnj = (word: string) => word.replaceAll('\u200c', '');

/** Rule «layout»: the same keys on the other keyboard write words the site has. */
function byLayout(typed: string, lexicon: Lexicon): Correction | undefined {
  const readings = /[a-z]/i.test(typed) ? persianTyped(typed) : [latinTyped(withoutZwnj(typed))];
  for (const reading of readings) {
    const list = words(reading);
    if (list.length > 0 && list.every((word) => word.length > 1 && lexicon.has(stem(word)))) {
      return { how: 'layout', words: list, any: false, shown: reading, cost: 0 };
    }
  }
  return undefined;
}

/** Whether what was typed, with the signs in it, makes sense on the other layout: «;» is ک there. */
export const isOnOtherLayout = (typed: string, lexicon: Lexicon): boolean =>
  byLayout(typed, lexicon) !== undefined;

/** The spelling for which `cost` is least, of two equal ones the more widespread. */
function cheapest(lexicon: Lexicon, how: How, cost: (spelling: Spelling) => number): Correction | undefined {
  let best: { spelling: Spelling; cost: number } | undefined;
  for (const spelling of lexicon.spellings) {
    const found = cost(spelling);
    if (found === Number.POSITIVE_INFINITY) continue;
    if (
      best === undefined ||
      found < best.cost ||
      (found === best.cost && spelling.spread > best.spelling.spread)
    ) {
      best = { spelling, cost: found };
    }
  }
  return (
    best && { how, words: [best.spelling.folded], any: false, shown: best.spelling.written, cost: best.cost }
  );
}

/** Rule «typo»: the nearest word by swapped, missing, superfluous and wrong letters. */
function byTypo(word: string, lexicon: Lexicon, limit = typoLimit(word.length)): Correction | undefined {
  const letters = letterSet(word);
  return cheapest(lexicon, 'typo', ({ folded, letters: others }) => {
    if (tooDifferent(letters, others, limit)) return Number.POSITIVE_INFINITY;
    const cost = typoCost(word, folded, limit) + (folded[0] === word[0] ? 0 : OTHER_BEGINNING);
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  });
}

/** Rule «Finglish»: Persian read off Latin letters. */
function byFinglish(word: string, lexicon: Lexicon): Correction | undefined {
  const limit = Math.min(MAX_FINGLISH_COST, word.length * MAX_FINGLISH_COST_PER_LETTER);
  return cheapest(lexicon, 'finglish', ({ folded }) => {
    const cost = finglishCost(word, folded);
    return cost <= limit ? cost : Number.POSITIVE_INFINITY;
  });
}

/** Rule «split»: words written without their space, or with a half-space for it. */
function bySplit(word: string, lexicon: Lexicon): Correction | undefined {
  const isKnown = (candidate: string) => lexicon.has(candidate);
  const halves = word.split('\u200c');
  const parts =
    halves.length > 1 && halves.every((half) => isKnown(stem(half)))
      ? halves
      : splitRun(withoutZwnj(word), isKnown);
  return parts && { how: 'split', words: parts, any: false, shown: parts.join(' '), cost: 1 };
}

/** Rule «completion»: the word is still being typed. */
function byCompletion(word: string, lexicon: Lexicon): Correction | undefined {
  if (word.length < 2) return undefined;
  const list = lexicon
    .startingWith(withoutZwnj(word))
    .slice(0, MAX_COMPLETIONS)
    .map(({ folded }) => folded);
  return list.length === 0 ? undefined : { how: 'completion', words: list, any: true, shown: word, cost: 1 };
}

/** Rule «relative»: an English word of the same family, which light stemming leaves apart. */
function byRelative(word: string, lexicon: Lexicon): Correction | undefined {
  return cheapest(lexicon, 'relative', ({ folded }) => {
    let shared = 0;
    while (shared < word.length && word[shared] === folded[shared]) shared++;
    return shared < SHARED_BEGINNING ? Number.POSITIVE_INFINITY : word.length + folded.length - 2 * shared;
  });
}

/** Rule «layout», for a word that is still being typed or misspelt on the other layout. */
function byUnfinishedLayout(reading: string | undefined, lexicon: Lexicon): Correction | undefined {
  const [word = ''] = words(reading ?? '');
  const found = word.length > 2 ? (byCompletion(word, lexicon) ?? byTypo(word, lexicon)) : undefined;
  return found && { ...found, how: 'layout' };
}

function correctLatin(
  typed: string,
  word: string,
  lexicon: Lexicon,
  isLast: boolean,
): Correction | undefined {
  const typo = word.length > 3 ? byTypo(word, lexicon, 1) : undefined;
  return (
    typo ??
    byFinglish(word, lexicon) ??
    (isLast ? byCompletion(word, lexicon) : undefined) ??
    byRelative(word, lexicon) ??
    byUnfinishedLayout(persianTyped(typed)[0], lexicon)
  );
}

function correctPersian(word: string, lexicon: Lexicon, isLast: boolean): Correction | undefined {
  const bare = withoutZwnj(word);
  const typo = byTypo(bare, lexicon);
  if (typo !== undefined && typo.cost <= 0.5) return typo;
  const isLikely = typo !== undefined && typo.cost <= 1;
  return (
    (isLast ? byCompletion(word, lexicon) : undefined) ??
    (isLikely ? typo : undefined) ??
    bySplit(word, lexicon) ??
    typo ??
    byUnfinishedLayout(latinTyped(bare), lexicon)
  );
}

/**
 * What a visitor may have meant by a word no page has, or undefined. The order is the order of certainty: another
 * keyboard layout leaves nothing to chance, a misspelling much. A number means itself.
 *
 * @param typed the piece as typed: its punctuation may be letters of the other layout
 * @param word folded
 * @param isLast the last word of a query may be unfinished
 */
export function correct(
  typed: string,
  word: string,
  lexicon: Lexicon,
  isLast = true,
): Correction | undefined {
  if (/^\d+$/.test(word)) return undefined;
  const layout = byLayout(typed, lexicon);
  if (layout !== undefined) return layout;
  return LATIN.test(word)
    ? correctLatin(typed, word, lexicon, isLast)
    : correctPersian(word, lexicon, isLast);
}
