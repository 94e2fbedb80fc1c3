import { z } from 'zod';
import { relatedEntry } from './article.ts';
import { line } from './shared.ts';

/** Front matter of `content/paths/<slug>.md`: articles of any topics in the order one kind of reader needs them. */
export const pathSchema = z.strictObject({
  title: line(60),
  description: line(160),
  order: z.number().int().positive(),
  /** Each with what it gives on the way. */
  articles: z.array(relatedEntry).min(2).max(12),
});

export type PathMeta = z.infer<typeof pathSchema>;
