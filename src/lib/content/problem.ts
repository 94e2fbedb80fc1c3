import type { Problem } from '../result.ts';

/** A place in a file an editor owns; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something an editor must mend (`error` stops the build) or should look at (`warning`). */
export interface ContentProblem extends Problem, Place {
  readonly severity: 'error' | 'warning';
}

export function problemAt(
  place: Place,
  code: string,
  args?: Readonly<Record<string, string | number>>,
): ContentProblem {
  const { file, line, column } = place;
  return { file, line, column, severity: 'error', code, ...(args === undefined ? {} : { args }) };
}

export const warningAt = (...parameters: Parameters<typeof problemAt>): ContentProblem => ({
  ...problemAt(...parameters),
  severity: 'warning',
});

/** By file, then line, then column: the order in which an editor works through them. */
export function byPlace(a: ContentProblem, b: ContentProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
