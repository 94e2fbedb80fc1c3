import { z } from 'zod';
import { line, slug, words } from './shared.ts';

/** Front matter of `content/glossary/<slug>.md`: a term, and what the search thesaurus learns from it. */
export const termSchema = z.strictObject({
  term: line(60),
  english: line(80),
  definition: line(260),
  synonyms: words,
  finglish: words,
  see: z.array(slug).default([]),
  topic: slug,
});

export type TermMeta = z.infer<typeof termSchema>;
