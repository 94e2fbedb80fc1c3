import { z } from 'zod';
import { articleSchema } from '../../lib/content/schema/article.ts';
import { authorsSchema, calculatorSchema, pageSchema } from '../../lib/content/schema/page.ts';
import { pathSchema } from '../../lib/content/schema/path.ts';
import { sourcesSchema } from '../../lib/content/schema/source.ts';
import { termSchema } from '../../lib/content/schema/term.ts';
import { topicSchema } from '../../lib/content/schema/topic.ts';
import strings from '../../ui/schema.fa.json' with { type: 'json' };

/** Where the JSON Schemas of `content` lie, from the project's root. */
export const schemaFolder = 'content/.schema';

const schemas = {
  article: articleSchema,
  author: authorsSchema,
  calculator: calculatorSchema,
  page: pageSchema,
  path: pathSchema,
  source: sourcesSchema,
  term: termSchema,
  topic: topicSchema,
} as const;

/** The JSON Schema of each notion as text, by file name: what editors may write, with Persian notes on every key. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(described(asWritten(schema)), null, 2)}\n`,
    ]),
  );

/** Dates and numbers are texts before they are read; what a schema can't say is left to the check. */
const asWritten = (schema: z.ZodType): unknown =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });

/** The same with what each key means, for editors that show it beside the key. */
function described(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(described);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [
    key,
    key === 'properties' ? withNotes(value) : described(value),
  ]);
  return Object.fromEntries(entries);
}

function withNotes(properties: object): unknown {
  const notes: Readonly<Record<string, string>> = strings;
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const description = notes[`schema.${key}`];
      return [key, { ...(description === undefined ? {} : { description }), ...Object(described(value)) }];
    }),
  );
}
