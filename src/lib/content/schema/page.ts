import { z } from 'zod';
import { line, slug, words } from './shared.ts';

/** Front matter of `content/pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({ title: line(60), description: line(160) });

/** Front matter of `content/calculators/<name>.mdx`: the text around a calculator. */
export const calculatorSchema = z.strictObject({
  title: line(60),
  description: line(160),
  topic: slug,
  order: z.number().int().positive(),
  keywords: words,
  related: z.array(z.strictObject({ to: z.string(), reason: line(160) })).default([]),
});

export const authorSchema = z.strictObject({ name: line(60), about: line(300) });
export const authorsSchema = z.record(slug, authorSchema);

export type PageMeta = z.infer<typeof pageSchema>;
export type CalculatorMeta = z.infer<typeof calculatorSchema>;
export type AuthorMeta = z.infer<typeof authorSchema>;
