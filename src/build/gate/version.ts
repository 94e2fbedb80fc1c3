import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../content/files.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Whatever a rule is made of, and the versions of the packages it uses. */
const folders = ['src/lib', 'src/build/content', 'src/build/gate', 'src/build/orthography', 'src/ui'];
const endings = ['.ts', '.json'];

/** One text for the rules as they are now: what was found by other rules is not believed. */
export function rulesVersion(): string {
  const digest = createHash('sha256');
  for (const folder of folders)
    for (const file of listFiles(project, folder, endings)) digest.update(read(file)).update('\0');
  return digest.update(read('package-lock.json')).digest('base64');
}

const read = (file: string): Buffer => readFileSync(path.join(project, file));
