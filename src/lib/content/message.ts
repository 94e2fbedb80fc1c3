import strings from '../../ui/content.fa.json' with { type: 'json' };
import { fill } from '../fill.ts';
import { toPersianDigits } from '../persian/digits.ts';
import type { ContentProblem } from './problem.ts';

/** The Persian sentence of a problem: what happened — what to do. */
export function contentMessage(problem: ContentProblem): string {
  const template = (strings as Record<string, string>)[problem.code];
  if (template === undefined) throw new RangeError(`no sentence for ${problem.code}`);
  const args = Object.entries(problem.args ?? {}).map(([name, value]) => [name, shown(value)]);
  return fill(template, Object.fromEntries(args));
}

/** Counts and limits stand in Persian digits; what an editor wrote stands as it was written. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? toPersianDigits(String(value)) : value;

/** One line of the report an editor reads: `file:line:column — sentence — what to do`. */
export const contentReportLine = (problem: ContentProblem): string =>
  `${problem.file}:${problem.line}:${problem.column} — ${contentMessage(problem)}`;
