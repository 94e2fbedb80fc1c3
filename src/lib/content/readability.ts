/** How hard a text is to follow, by the length of its sentences. */
export interface Readability {
  readonly sentences: number;
  /** Words a sentence on average; 0 for a text without sentences. */
  readonly meanWords: number;
  /** Share of sentences with more than {@link LONG_SENTENCE} words, 0–1. */
  readonly longShare: number;
}

/** Words above which the house style breaks a sentence in two. */
export const LONG_SENTENCE = 30;

/** A full stop, question mark or the like that ends a sentence: white space, a closing mark or nothing follows. */
const END = /(?<=[.!؟?…][»›)\]"”]*)\s+/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c٫٬./-]*/gu;

/**
 * Measures paragraphs; a paragraph without a full stop is one sentence.
 *
 * @example readability(['یک دو سه. چهار پنج؟']) // { sentences: 2, meanWords: 2.5, longShare: 0 }
 */
export function readability(paragraphs: readonly string[]): Readability {
  const lengths = paragraphs
    .flatMap((text) => text.split(END))
    .map((sentence) => sentence.match(WORD)?.length ?? 0)
    .filter((words) => words > 0);
  if (lengths.length === 0) return { sentences: 0, meanWords: 0, longShare: 0 };
  const long = lengths.filter((words) => words > LONG_SENTENCE).length;
  return {
    sentences: lengths.length,
    meanWords: lengths.reduce((sum, words) => sum + words, 0) / lengths.length,
    longShare: long / lengths.length,
  };
}
