import type { z } from 'zod';
import type { FrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { type ContentProblem, problemAt } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** The answer of a schema on front matter: the value, or every problem with its place. */
export type Validated<Value> = { value: Value; problems: [] } | { value?: never; problems: ContentProblem[] };

/** Checks what an editor wrote above a page against the schema of its notion. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: FrontMatter,
  knownKeys: readonly string[] = [],
): Validated<z.output<Schema>> {
  if (source.problems.length > 0) return { problems: [...source.problems] };
  const parsed = schema.safeParse(source.data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => toProblems(issue, source, knownKeys)) };
}

function toProblems(issue: Issue, source: FrontMatter, knownKeys: readonly string[]): ContentProblem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [
      problemAt(source.placeOf(issue.path), codeOf(issue), { key: issue.path.join('.'), ...argsOf(issue) }),
    ];
  }
  return issue.keys.map((key) => {
    const guess = nearest(key, knownKeys);
    const place = source.placeOf([...issue.path, key]);
    return guess === undefined
      ? problemAt(place, 'content.unknownKey', { key })
      : problemAt(place, 'content.unknownKeyGuess', { key, guess });
  });
}

function codeOf(issue: Issue): string {
  // A schema names its own sentence by giving a code where zod expects a message.
  if (issue.message.startsWith('content.')) return issue.message;
  if (issue.code === 'invalid_type') return issue.input === undefined ? 'content.missing' : 'content.type';
  if (issue.code === 'too_big') return 'content.tooLong';
  if (issue.code === 'too_small') return 'content.empty';
  if (issue.code === 'invalid_value')
    return issue.input === undefined ? 'content.missing' : 'content.notOneOf';
  return 'content.invalid';
}

function argsOf(issue: Issue): Record<string, string | number> {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'invalid_value') return { allowed: issue.values.map(String).join('، ') };
  return {};
}
