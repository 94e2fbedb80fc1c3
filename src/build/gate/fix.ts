import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fixMarkdown } from '../orthography/fix-markdown.ts';
import { loadLexicon } from '../orthography/lexicon.ts';

/** A file to mend: `file` as it is shown, `absolute` where it is. */
export interface Fixable {
  readonly file: string;
  readonly absolute: string;
}

/** Mends the spelling of files that has one right reading; answers those that changed. */
export function fixFiles<File extends Fixable>(root: string, files: readonly File[]): File[] {
  if (files.length === 0) return [];
  const lexicon = loadLexicon(root);
  return files.filter(({ file, absolute }) => {
    const source = readFileSync(absolute, 'utf8');
    const mended = fixMarkdown(source, { lexicon, file });
    if (mended !== source) replace(absolute, mended);
    return mended !== source;
  });
}

/** A text is whole or as it was, whenever the process ends. */
function replace(file: string, text: string): void {
  const real = realpathSync(file);
  const aside = `${real}.${process.pid}`;
  writeFileSync(aside, text, { mode: statSync(real).mode });
  renameSync(aside, real);
}
