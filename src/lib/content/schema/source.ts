import { z } from 'zod';
import { line } from './shared.ts';

export const sourceTypes = ['article', 'book', 'chapter', 'report', 'web', 'standard', 'law'] as const;

/** What a claim rests on: research, a way of computing, a reference work, a seller's own survey, a view, news, data, law. */
export const evidenceKinds = [
  'study',
  'method',
  'textbook',
  'vendor',
  'essay',
  'news',
  'data',
  'law',
] as const;

const printed = z.union([z.string(), z.number()]).transform(String);

/**
 * One entry of `content/sources.yaml`. `seen` is honest about reading: `original` when the passage relied on was
 * read, `secondary` when it is known through another text, `record` when only the bibliographic record was seen.
 */
export const sourceSchema = z.strictObject({
  type: z.enum(sourceTypes),
  authors: z.array(line(120)).min(1),
  /** Of publication, as printed: Gregorian, or Jalali when below 1500; undated pages have none. */
  year: z.number().int().min(1000).max(2100).optional(),
  title: line(300),
  container: line(200).optional(),
  volume: printed.optional(),
  issue: printed.optional(),
  pages: printed.optional(),
  publisher: line(160).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, { error: 'content.doi' })
    .optional(),
  language: z.enum(['fa', 'en', 'ja']),
  evidence: z.enum(evidenceKinds).optional(),
  seen: z.enum(['original', 'secondary', 'record']),
  note: line(300).optional(),
});

export const sourcesSchema = z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), sourceSchema);

export type SourceMeta = z.infer<typeof sourceSchema>;
