import { applyFixes } from './apply.ts';
import { check, type Options } from './check.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

const MOST_ROUNDS = 8;

/** `text` with everything mended that has one right reading, repeated until nothing changes any more. */
export function fix(text: string, lexicon: Lexicon, options: Options = {}): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = applyFixes(current, check(current, lexicon, options));
    if (next === current) return current;
    current = next;
  }
  return current;
}
