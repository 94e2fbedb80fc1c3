import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../content/files.ts';
import { Memory } from '../content/memory.ts';
import { checkMarkdown } from '../orthography/check-markdown.ts';
import { type Report, reportOfFinding } from './report.ts';

export const knownFindings = new Memory<readonly Report[]>();

/**
 * What the spelling check says of files. The dictionary is read only when a file, or `content/words.txt`, is not as it
 * was: it is a third of a second.
 */
export async function orthographyReports(root: string, files: readonly ContentFile[]): Promise<Report[]> {
  const words = wordsOf(root);
  if (files.every((file) => knownFindings.knows(file, words)))
    return files.flatMap((file) => knownFindings.recall(file, words, () => []));
  const { loadLexicon } = await import('../orthography/lexicon.ts');
  const lexicon = loadLexicon(root);
  return files.flatMap((source) =>
    knownFindings.recall(source, words, () =>
      checkMarkdown(source.text, { lexicon, file: source.file }).map(reportOfFinding),
    ),
  );
}

function wordsOf(root: string): string {
  try {
    return readFileSync(path.join(root, 'content/words.txt'), 'utf8');
  } catch {
    return '';
  }
}
