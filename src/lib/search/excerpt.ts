import type { Mark } from './marks.ts';

/** A run of text, marked or not: the page makes nodes of it, never markup. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** Which words of a text may be shown. */
export interface Stretch {
  readonly from: number;
  /** The word after the last. */
  readonly to: number;
  /** How many. */
  readonly length: number;
}

type Marks = ReadonlyMap<number, Mark>;

const SENTENCE_END = /[.؟!:؛…]»?$/;
/** How far back an excerpt may begin to start with a sentence, and how much it shows before a mark otherwise. */
const LEAD = 10;
const SHORT_LEAD = 3;

/** How much of the query stands in a stretch: each different word counts a hundred, each further mark one. */
export function markValue(marks: Marks, from: number, to: number): number {
  const inside = [...marks].filter(([at]) => at >= from && at < to);
  return new Set(inside.map(([, mark]) => mark.stem)).size * 100 + inside.length;
}

/** Where to begin so as to show most; at the beginning of a sentence when that is near. */
function startOf(words: readonly string[], marks: Marks, { from, to, length }: Stretch): number {
  let best = { at: from, value: 0 };
  for (const at of marks.keys()) {
    const value = at >= from && at < to ? markValue(marks, at, Math.min(to, at + length)) : 0;
    if (value > best.value) best = { at, value };
  }
  if (best.value === 0) return from;
  const last = [...marks.keys()].findLast((at) => at < Math.min(to, best.at + length)) ?? best.at;
  const lowest = Math.max(from, best.at - LEAD, last - length + 1);
  for (let start = best.at; start >= lowest; start--) {
    if (start === from || SENTENCE_END.test(words[start - 1] ?? '')) return start;
  }
  return Math.max(lowest, best.at - SHORT_LEAD);
}

/** Joins neighbouring runs of the same kind. */
class Segments {
  readonly list: Segment[] = [];

  add(text: string, mark: boolean): void {
    const before = this.list.at(-1);
    if (text === '') return;
    if (before?.mark === mark) this.list[this.list.length - 1] = { text: before.text + text, mark };
    else this.list.push({ text, mark });
  }
}

/**
 * Cuts one excerpt out of a page's text, with the words looked for marked; «…» stands where something is left out.
 *
 * @param words the text cut at white space
 */
export function excerpt(words: readonly string[], marks: Marks, stretch: Stretch): Segment[] {
  const start = startOf(words, marks, stretch);
  const end = Math.min(start + stretch.length, stretch.to);
  const segments = new Segments();
  segments.add(start > stretch.from ? '… ' : '', false);
  words.slice(start, end).forEach((word, index) => {
    const mark = marks.get(start + index) ?? { from: word.length, to: word.length };
    segments.add((index === 0 ? '' : ' ') + word.slice(0, mark.from), false);
    segments.add(word.slice(mark.from, mark.to), true);
    segments.add(word.slice(mark.to), false);
  });
  segments.add(end < stretch.to ? ' …' : '', false);
  return segments.list;
}
