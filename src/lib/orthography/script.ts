/** Which script a place in a text belongs to. */
export type Script = 'persian' | 'latin' | 'none';

const STRONG = /[A-Za-z\u00C0-\u024F\u0621-\u063A\u0641-\u064A\u0671-\u06D3\u06D5]/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const BARRIER = /[.!?؟،؛,;:()[\]«»"“”|\n…]/;

interface Neighbour {
  readonly script: Script;
  /** No sentence mark, bracket or quote stands between. */
  readonly isNear: boolean;
}

/** Farther words say nothing of a mark. */
const FARTHEST = 400;

function neighbour(text: string, from: number, step: 1 | -1): Neighbour {
  let isNear = true;
  for (let at = from; at >= 0 && at < text.length && Math.abs(at - from) < FARTHEST; at += step) {
    const character = text[at] ?? '';
    if (STRONG.test(character)) return { script: LATIN.test(character) ? 'latin' : 'persian', isNear };
    if (BARRIER.test(character)) isNear = false;
  }
  return { script: 'none', isNear };
}

/**
 * The script of the words around `start`–`end`: what stands before in the same clause decides, then what stands after in
 * the same clause, then what stands farther before, then after.
 */
export function scriptAround(text: string, start: number, end: number): Script {
  const before = neighbour(text, start - 1, -1);
  const after = neighbour(text, end, 1);
  const order = [before.isNear ? before : undefined, after.isNear ? after : undefined, before, after];
  return order.find((found) => found !== undefined && found.script !== 'none')?.script ?? 'none';
}

const RUN = /[A-Za-z0-9_@#~%&=?+./:\\\-\uFFFC]/;

/** Whether the characters touching `start`–`end` make a Latin name, code, address or version of it: «H2O», «v1.2.3». */
export function isInLatinRun(text: string, start: number, end: number): boolean {
  let [left, right] = [start, end];
  while (left > 0 && start - left < FARTHEST && RUN.test(text[left - 1] ?? '')) left--;
  while (right < text.length && right - end < FARTHEST && RUN.test(text[right] ?? '')) right++;
  const around = text.slice(left, start) + text.slice(end, right);
  return /[A-Za-z_@#~\\\uFFFC]/.test(around);
}

/** Whether Persian rules hold for what stands at `start`–`end`; a text without letters is Persian. */
export const isPersianAt = (text: string, start: number, end: number): boolean =>
  !isInLatinRun(text, start, end) && scriptAround(text, start, end) !== 'latin';
