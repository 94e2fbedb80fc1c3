import { z } from 'zod';
import { line, slug } from './shared.ts';

/** The hues of the design tokens a topic may wear. */
export const hues = ['firuzeh', 'saffron', 'lapis', 'pomegranate', 'pistachio', 'plum'] as const;

/** Front matter of `content/topics/<topic>.md`; `path` is the learning path, in reading order. */
export const topicSchema = z.strictObject({
  title: line(60),
  order: z.number().int().positive(),
  description: line(160),
  hue: z.enum(hues),
  icon: slug,
  path: z.array(slug).default([]),
});

export type TopicMeta = z.infer<typeof topicSchema>;
export type Hue = (typeof hues)[number];
