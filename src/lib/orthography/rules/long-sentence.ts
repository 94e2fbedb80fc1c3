import type { Rule } from '../finding.ts';

const SENTENCE = /[^.!؟?\n…]+(?:[.!؟?…]+(?=[A-Za-z0-9۰-۹])[^.!؟?\n…]*)*/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200C٫٬.]*/gu;

/** A sentence that nobody says in one breath. */
export const longSentences: Rule = ({ text, maxSentenceWords }) =>
  [...text.matchAll(SENTENCE)].flatMap((match) => {
    const count = match[0].match(WORD)?.length ?? 0;
    if (count <= maxSentenceWords) return [];
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return [
      {
        start,
        end: start + match[0].trim().length,
        code: 'orthography.longSentence' as const,
        severity: 'style' as const,
        args: { count },
      },
    ];
  });
