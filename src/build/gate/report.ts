import { contentMessage } from '../../lib/content/message.ts';
import type { ContentProblem, Place } from '../../lib/content/problem.ts';
import type { Severity } from '../../lib/orthography/finding.ts';
import { orthographyMessage } from '../../lib/orthography/message.ts';
import type { MarkdownFinding } from '../orthography/check-markdown.ts';
import type { Edit } from '../orthography/edit.ts';

/** One line for an editor, whoever found it: errors stop a build, warnings ask, style advises. */
export interface Report extends Place {
  readonly severity: Severity;
  readonly code: string;
  /** What happened — what to do. */
  readonly message: string;
  /** How `--fix` changes the file; absent where a person must decide. */
  readonly fix?: Edit;
}

export const reportOfProblem = (problem: ContentProblem): Report => {
  const { file, line, column, severity, code } = problem;
  return { file, line, column, severity, code, message: contentMessage(problem) };
};

export const reportOfFinding = (finding: MarkdownFinding): Report => {
  const { file, line, column, severity, code, found, edit } = finding;
  const message = orthographyMessage(finding, found);
  return { file, line, column, severity, code, message, ...(edit === undefined ? {} : { fix: edit }) };
};

/** `file:line:column — what happened — what to do`. */
export const reportLine = ({ file, line, column, message }: Report): string =>
  `${file}:${line}:${column} — ${message}`;

/** By file and place; what two rules say in the same words about the same place is said once. */
export function inOrder(reports: readonly Report[]): Report[] {
  const byLine = new Map(reports.map((report) => [reportLine(report), report]));
  return [...byLine.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Mistakes in what is not published yet, or what a stricter reader counts as such. */
export const withSeverity = (report: Report, severity: Severity): Report =>
  report.severity === 'style' ? report : { ...report, severity };
