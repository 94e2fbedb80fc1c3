import type { Context, Finding, Rule } from '../finding.ts';
import { restoreHalfSpaces } from '../lexicon/restore.ts';
import { LONGEST_WORD, type Word } from '../words.ts';
import { halfSpaceKind } from './half-space-kind.ts';
import { report, touchesOpaque } from './support.ts';

const LAST_MARKS = /[\u064B-\u0655]+$/;

/** A lost half-space inside a word: «میرود», «کتابها», «برنامهریزی». */
export const attached: Rule = (context) => context.words.flatMap((word) => checkWord(word, context));

function checkWord(word: Word, { text, lexicon }: Context): Finding[] {
  const marks = LAST_MARKS.exec(word.text)?.[0] ?? '';
  const bare = word.text.slice(0, word.text.length - marks.length);
  if (bare.length < 4 || bare.length > LONGEST_WORD || touchesOpaque(text, word)) return [];
  const readings = restoreHalfSpaces(bare, lexicon);
  const [likeliest] = readings;
  if (likeliest === undefined) return [];
  return [
    report(
      word,
      halfSpaceKind(likeliest),
      'warning',
      readings.map((reading) => reading + marks),
    ),
  ];
}
