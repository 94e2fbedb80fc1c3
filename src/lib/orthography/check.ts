import type { Context, Finding, OrthographyCode } from './finding.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { RULES } from './rules.ts';
import { wordsOf } from './words.ts';

/** What a publisher may change. */
export interface Options {
  /** Longer sentences are reported; 40 unless told. */
  readonly maxSentenceWords?: number;
  /** Rules that stay silent. */
  readonly silent?: readonly OrthographyCode[];
}

const MAX_SENTENCE_WORDS = 40;

/**
 * Everything to mend in a plain Persian text, in order of place. Findings do not overlap, save those that speak of a whole
 * sentence; what a finding hides is found in the next round. U+FFFC in the text stands for something that is no text.
 *
 * @example check('می رود', lexicon) // [{ start: 0, end: 6, code: 'orthography.halfSpaceVerb', severity: 'warning', replacement: 'می‌رود' }]
 */
export function check(text: string, lexicon: Lexicon, options: Options = {}): Finding[] {
  const context: Context = {
    text,
    words: wordsOf(text),
    lexicon,
    maxSentenceWords: options.maxSentenceWords ?? MAX_SENTENCE_WORDS,
  };
  const silent = new Set(options.silent);
  const found = RULES.flatMap((rule) => rule(context)).filter(({ code }) => !silent.has(code));
  return withoutOverlaps(found, text.length).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Rules stand in order of weight: of two findings on the same letters the earlier one stays. */
function withoutOverlaps(findings: readonly Finding[], length: number): Finding[] {
  const taken = new Uint8Array(length);
  return findings.filter(({ code, start, end }) => {
    if (code === 'orthography.longSentence') return true;
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}
