import { TRIPLES } from '../data/triples.ts';
import type { Context, Finding, Rule } from '../finding.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isOneSpaceApart, type Word } from '../words.ts';
import { halfSpaceKind } from './half-space-kind.ts';
import { joinCompound } from './join-compound.ts';
import { joinEnding } from './join-ending.ts';
import { joinVerb } from './join-verb.ts';
import { report, touchesOpaque } from './support.ts';

/** Two words that one space parts, and their neighbours where these also stand one space away. */
export interface Pair {
  readonly before: string;
  readonly first: string;
  readonly second: string;
  readonly after: string;
}

/** A half-space typed as a space: «می رود», «کتاب ها», «برنامه ریزی». */
export const spaced: Rule = (context) =>
  context.words.flatMap((_, index) => checkPair(context, index)).filter(startsAfterLast());

function checkPair(context: Context, index: number): Finding[] {
  const { text, words, lexicon } = context;
  const [before, first, second, after] = [words[index - 1], words[index], words[index + 1], words[index + 2]];
  if (first === undefined || second === undefined || !isOneSpaceApart(text, first, second)) return [];
  if (touchesOpaque(text, first) || touchesOpaque(text, second)) return [];
  const pair: Pair = {
    before: before !== undefined && isOneSpaceApart(text, before, first) ? before.text : '',
    first: first.text,
    second: second.text,
    after: after !== undefined && isOneSpaceApart(text, second, after) ? after.text : '',
  };
  if (isDigit(text[first.start - 2]) && first.text === 'می') return [];
  return joinPair(pair, span(first, second), lexicon);
}

function joinPair(pair: Pair, at: { start: number; end: number }, lexicon: Lexicon): Finding[] {
  const withEnding = joinVerb(pair, lexicon) ?? joinEnding(pair, lexicon);
  if (withEnding !== undefined) return [report(at, halfSpaceKind(withEnding), 'warning', [withEnding])];
  const compound = joinCompound(pair, lexicon);
  return compound === undefined ? [] : [report(at, 'orthography.halfSpaceCompound', 'warning', [compound])];
}

const span = (first: Word, second: Word) => ({ start: first.start, end: second.end });

const isDigit = (character: string | undefined): boolean => /[0-9۰-۹٠-٩]/.test(character ?? '');

/** «کسب و کار» → «کسب‌وکار», «تک به تک» → «تک‌به‌تک»; an ending stays: «کسب و کارها». */
export const triples: Rule = ({ text, words }) =>
  words.flatMap((first, index) => {
    const [second, third] = [words[index + 1], words[index + 2]];
    if (second === undefined || third === undefined) return [];
    if (!isOneSpaceApart(text, first, second) || !isOneSpaceApart(text, second, third)) return [];
    const joined = joinTriple(first.text, second.text, third.text);
    return joined === undefined
      ? []
      : [report(span(first, third), 'orthography.halfSpaceCompound', 'warning', [joined])];
  });

function joinTriple(first: string, second: string, third: string): string | undefined {
  for (let cut = third.length; cut > 0; cut--) {
    const whole = TRIPLES.get(`${first}_${second}_${third.slice(0, cut)}`);
    if (whole !== undefined && TRIPLE_ENDING.test(third.slice(cut))) return whole + third.slice(cut);
  }
  return undefined;
}

const TRIPLE_ENDING = /^(?:|ی|یی|\u200C?های?|\u200C?هایی|م|ت|ش|مان|تان|شان)$/;

/** Of findings that share a word the first one counts in this round. */
function startsAfterLast(): (finding: Finding) => boolean {
  let end = 0;
  return (finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  };
}
