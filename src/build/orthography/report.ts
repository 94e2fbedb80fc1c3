import { orthographyMessage } from '../../lib/orthography/message.ts';
import type { MarkdownFinding } from './check-markdown.ts';

/** One line of a report: `file:line:column — what is wrong — what to write`. */
export const reportLine = (finding: MarkdownFinding): string =>
  `${finding.file}:${finding.line}:${finding.column} — ${orthographyMessage(finding, finding.found)}`;
