import { z } from 'zod';
import { levels } from '../levels.ts';
import { civilDate, line, slug, slugPattern, words } from './shared.ts';

/** `topic/slug`: how one article names another. */
export const articleId = z
  .string()
  .refine((id) => id.split('/').length === 2 && id.split('/').every((part) => slugPattern.test(part)), {
    error: 'content.articleId',
  });

export const relatedEntry = z.strictObject({ to: articleId, reason: line(160) });

/** A former address within the site, in any letters; `//host/` and `/../` lead out of it. */
const aliasPattern = /^\/(?:(?!\.+\/)[^/\\?#\s]+\/)+$/;

/** Front matter of `content/articles/<topic>/<slug>.mdx`; topic and slug come from the path. */
export const articleSchema = z
  .strictObject({
    title: line(60),
    description: line(160),
    published: civilDate,
    updated: civilDate.optional(),
    level: z.enum(levels),
    author: slug,
    tags: words,
    keywords: words,
    sources: z.array(z.string()).default([]),
    related: z.array(relatedEntry).max(6).default([]),
    aliases: z.array(z.string().regex(aliasPattern, { error: 'content.alias' })).default([]),
    draft: z.boolean().default(false),
  })
  .transform((article) => ({ ...article, updated: article.updated ?? article.published }));

export type ArticleMeta = z.infer<typeof articleSchema>;
