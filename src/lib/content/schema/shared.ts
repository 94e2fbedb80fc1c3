import { z } from 'zod';
import { parseDate } from '../../persian/date.ts';

/** Latin, lower case, words joined by hyphens: what may stand in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const slug = z.string().regex(slugPattern, { error: 'content.slug' });

/** One line of text that is not empty once trimmed. */
export const line = (max: number) => z.string().trim().min(1, { error: 'content.empty' }).max(max);

/** A civil date as an editor writes it: Jalali `1405/08/30` or Gregorian `2026-11-21`. */
export const civilDate = z.string().transform((text, context) => {
  const parsed = parseDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'content.date', params: { value: text } });
  return z.NEVER;
});

export const words = z.array(line(80)).default([]);
