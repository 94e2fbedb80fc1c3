import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problemAt } from '../../lib/content/problem.ts';
import { checkMarkdown } from '../orthography/check-markdown.ts';
import { loadLexicon } from '../orthography/lexicon.ts';
import { type Report, reportOfFinding, reportOfProblem } from './report.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The spelling of Markdown and MDX files that are no pages of this site; `file` is shown as it was named. */
export function anyFileReports(root: string, files: readonly string[], from: string): Report[] {
  if (files.length === 0) return [];
  const lexicon = loadLexicon(root);
  return files.flatMap((file) => {
    const text = decoded(path.resolve(from, file));
    if (text === undefined)
      return [reportOfProblem(problemAt({ file, line: 1, column: 1 }, 'content.encoding'))];
    return checkMarkdown(text, { lexicon, file }).map(reportOfFinding);
  });
}

function decoded(absolute: string): string | undefined {
  try {
    return utf8.decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
