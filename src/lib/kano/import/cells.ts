import type { AnswerReading, ReadAnswer } from '../answers.ts';
import type { Answer } from '../evaluation.ts';
import { FIRST_UNKNOWN, MAX_UNKNOWN, type PatchedAnswer, UNLISTED, type UnknownAnswer } from './data.ts';

/** Turns answer cells into bytes and remembers what somebody has to look at. */
export interface CellReader {
  /** 0 none, 1–5 an answer, 6–254 an unknown text's own byte, 255 one unknown text too many. */
  byteOf(text: string): number;
  found(): {
    readonly unknown: readonly UnknownAnswer[];
    readonly patched: readonly PatchedAnswer[];
    readonly unlisted: number;
  };
}

/** A longer text is no answer and need not be shown whole. */
const MAX_SHOWN = 80;

/** A reader of cells for one table. */
export function createCellReader(read: ReadAnswer): CellReader {
  const unknown = new Map<string, { code: number; text: string; count: number }>();
  const patched = new Map<string, { text: string; answer: Answer; count: number }>();
  let unlisted = 0;
  const codeOfUnknown = (cell: string): number => {
    const text = shown(cell);
    const known = unknown.get(text) ?? { code: FIRST_UNKNOWN + unknown.size, text, count: 0 };
    if (!unknown.has(text) && unknown.size >= MAX_UNKNOWN) {
      unlisted++;
      return UNLISTED;
    }
    known.count++;
    unknown.set(text, known);
    return known.code;
  };
  const notePatched = (cell: string, answer: Answer): void => {
    const text = shown(cell);
    const entry = patched.get(text) ?? { text, answer, count: 0 };
    if (!patched.has(text) && patched.size >= MAX_UNKNOWN) return;
    entry.count++;
    patched.set(text, entry);
  };
  return {
    byteOf(cell) {
      const reading: AnswerReading = read(cell);
      if (reading.kind === 'missing') return 0;
      if (reading.kind === 'unknown') return codeOfUnknown(cell);
      if (reading.kind === 'patched') notePatched(cell, reading.answer);
      return reading.answer;
    },
    found: () => ({ unknown: mostFirst(unknown), patched: mostFirst(patched), unlisted }),
  };
}

const shown = (cell: string): string => cell.trim().slice(0, MAX_SHOWN);

const mostFirst = <Entry extends { count: number }>(entries: ReadonlyMap<string, Entry>): Entry[] =>
  [...entries.values()].sort((one, other) => other.count - one.count);
