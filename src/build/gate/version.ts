import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../content/files.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Whatever a rule is made of, save the packages; a test follows the imports. */
export const ruleFolders = [
  'src/build/content',
  'src/build/gate',
  'src/build/orthography',
  'src/lib/content',
  'src/lib/image',
  'src/lib/markdown',
  'src/lib/orthography',
  'src/lib/persian',
] as const;

/** And these single files. */
export const ruleFiles = [
  'package-lock.json',
  'src/build/icon.ts',
  'src/lib/fill.ts',
  'src/lib/result.ts',
  'src/ui/article.fa.json',
  'src/ui/content.fa.json',
  'src/ui/orthography.fa.json',
] as const;

/** One text for the rules as they are now: what was found by other rules is not believed. */
export function rulesVersion(): string {
  const digest = createHash('sha256');
  const files = [...ruleFolders.flatMap((folder) => listFiles(project, folder, ['.ts'])), ...ruleFiles];
  for (const file of files) digest.update(read(file)).update('\0');
  return digest.digest('base64');
}

const read = (file: string): Buffer => readFileSync(path.join(project, file));
