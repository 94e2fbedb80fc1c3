import { stem } from '../persian/stem.ts';
import { words as wordsIn } from './words.ts';

/** A stretch of a token that is one of the words looked for. */
export interface Mark {
  readonly stem: string;
  /** First character, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}\p{M}\u200c]+/gu;

/**
 * Where the words looked for really stand: the index names the places of longer words that only begin like one, too.
 *
 * @param tokens a page's text cut at white space
 * @param places positions the index named
 * @example marksAt(['نرخِ', 'ریزش،'], new Set(['ریزش']), [0, 1]).get(1) // { stem: 'ریزش', from: 0, to: 4 }
 */
export function marksAt(
  tokens: readonly string[],
  stems: ReadonlySet<string>,
  places: Iterable<number>,
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const at of [...new Set(places)].sort((a, b) => a - b)) {
    const mark = markIn(tokens[at] ?? '', stems);
    if (mark !== undefined) marks.set(at, mark);
  }
  return marks;
}

/** The first word of a token that is looked for; the whole token when only all of it is (1,7, هم/آغاز). */
function markIn(token: string, stems: ReadonlySet<string>): Mark | undefined {
  const found = (text: string) =>
    wordsIn(text)
      .map(stem)
      .find((one) => stems.has(one));
  for (const { 0: text, index } of token.matchAll(WORD)) {
    const part = found(text);
    if (part !== undefined) return { stem: part, from: index, to: index + text.length };
  }
  const whole = found(token.replace(/[!-/:-@[-`{-~]/g, '')) ?? found(token);
  return whole === undefined ? undefined : { stem: whole, from: 0, to: token.length };
}
