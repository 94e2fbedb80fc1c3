import type { Context, Finding, Rule } from '../finding.ts';
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
  const joined = joinVerb(pair, lexicon) ?? joinEnding(pair, lexicon) ?? joinCompound(pair, lexicon);
  if (joined === undefined) return [];
  return [report(span(first, second), halfSpaceKind(joined), 'warning', [joined])];
}

const span = (first: Word, second: Word) => ({ start: first.start, end: second.end });

const isDigit = (character: string | undefined): boolean => /[0-9۰-۹٠-٩]/.test(character ?? '');

/** Of findings that share a word the first one counts in this round. */
function startsAfterLast(): (finding: Finding) => boolean {
  let end = 0;
  return (finding) => {
    if (finding.start < end) return false;
    end = finding.end;
    return true;
  };
}
