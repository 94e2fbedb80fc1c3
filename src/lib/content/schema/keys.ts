import { z } from 'zod';

/** The keys a schema knows at a path of its data (`['related', 0]`), for guessing what a misspelt one was meant to be. */
export function keysAt(schema: z.core.$ZodType, path: ReadonlyArray<PropertyKey>): string[] {
  const [first, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (first === undefined) return Object.keys(schema.shape);
    const inner = schema.shape[String(first)];
    return inner === undefined ? [] : keysAt(inner, rest);
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  return [];
}
