import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { type ContentProblem, problemAt } from './problem.ts';
import { keysAt } from './schema/keys.ts';

type Issue = z.core.$ZodIssue;

/** The answer of a schema on front matter: the value, or every problem with its place. */
export type Validated<Value> = { value: Value; problems: [] } | { value?: never; problems: ContentProblem[] };

/** Checks what an editor wrote above a page against the schema of its notion. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: FrontMatter,
): Validated<z.output<Schema>> {
  if (source.problems.length > 0) return { problems: [...source.problems] };
  // Without `reportInput` an issue does not say whether a value was wrong or missing.
  const parsed = schema.safeParse(source.data, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => toProblems(issue, source, schema)) };
}

function toProblems(issue: Issue, source: FrontMatter, schema: z.ZodType): ContentProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    // Which entry of a list it is, its place says.
    const key = issue.path.filter((part) => typeof part === 'string').join('.');
    return [problemAt(source.placeOf(issue.path), codeOf(issue), { key, ...argsOf(issue) })];
  }
  return issue.keys.map((key) => {
    const guess = nearest(key, keysAt(schema, issue.path));
    const place = source.placeOf([...issue.path, key]);
    return guess === undefined
      ? problemAt(place, 'content.unknownKey', { key })
      : problemAt(place, 'content.unknownKeyGuess', { key, guess });
  });
}

function codeOf(issue: Issue): string {
  // A schema names its own sentence by giving a code where zod expects a message.
  if (issue.message.startsWith('content.')) return issue.message;
  if (issue.path.length === 0) return 'content.yaml';
  if (issue.code === 'invalid_key') return 'content.slug';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'content.tooLong';
  if (issue.code === 'too_big' && issue.origin === 'array') return 'content.tooMany';
  if (issue.code === 'too_small' && issue.origin === 'array' && Number(issue.minimum) > 1)
    return 'content.tooFew';
  if (issue.code === 'too_small' && issue.origin !== 'number') return 'content.empty';
  if (issue.code !== 'invalid_type' && issue.code !== 'invalid_value') return 'content.invalid';
  if (issue.input === undefined) return 'content.missing';
  if (issue.input === null) return 'content.empty';
  return issue.code === 'invalid_type' ? 'content.type' : 'content.notOneOf';
}

function argsOf(issue: Issue): Record<string, string | number> {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small' && issue.origin === 'array' && Number(issue.minimum) > 1)
    return { min: Number(issue.minimum) };
  if (issue.code === 'invalid_value' && issue.input !== undefined)
    return { allowed: issue.values.map(String).join('، ') };
  return {};
}
