import type { Finding } from '../../lib/orthography/finding.ts';
import type { Block } from './block.ts';

/** A change of the source alone: `source.slice(start, end)` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The smallest edit of the source that carries a finding out, or undefined where source and text differ or something
 * stands between the letters («**کتاب**ها»).
 */
export function editOf({ start, end, replacement }: Finding, { text, places }: Block): Edit | undefined {
  if (replacement === undefined) return undefined;
  const found = text.slice(start, end);
  const head = commonStart(found, replacement);
  const tail = commonStart(reversed(found.slice(head)), reversed(replacement.slice(head)));
  const [from, to] = [start + head, end - tail];
  const span = sourceSpan(places, from, to);
  return span && { ...span, text: replacement.slice(head, replacement.length - tail) };
}

function sourceSpan(
  places: readonly number[],
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const touched =
    from === to ? [from - 1, from] : Array.from({ length: to - from }, (_, index) => from + index);
  const source = touched.map((index) => places[index] ?? -1);
  const [first = -1] = source;
  if (first < 0 || source.some((place, index) => place !== first + index)) return undefined;
  return from === to ? { start: first + 1, end: first + 1 } : { start: first, end: first + source.length };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** `source` with the edits made; of two that overlap the first one counts. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}
