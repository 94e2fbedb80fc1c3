import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../lib/result.ts';
import { reachesEverything } from './links.ts';
import { holdsOwnCodeOnly } from './own-code.ts';

/** A built site as its checks see it. */
export interface Output {
  readonly folder: string;
  /** Its files, relative to the folder. */
  readonly files: readonly string[];
}

/** One demand on the finished site; what it finds stops the build before anything is replaced. */
export type OutputCheck = (output: Output) => readonly Problem[];

/** Without these readers meet an empty folder, a host's own error page, or a search that is not there. */
const required = ['index.html', '404.html', 'pagefind/pagefind.js'];

const hasRequiredFiles: OutputCheck = ({ folder }) =>
  required
    .filter((file) => !existsSync(join(folder, file)))
    .map((file) => ({ code: 'build.incomplete', args: { file } }));

/** The folder of whoever built the site is nobody's business, and makes two builds differ. */
const tellsNoPaths: OutputCheck = ({ folder, files }) =>
  files
    .filter((file) => /\.(html|js|css|json|xml)$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes(process.cwd()))
    .map((file) => ({ code: 'build.machinePath', args: { file } }));

export const outputChecks: readonly OutputCheck[] = [
  hasRequiredFiles,
  tellsNoPaths,
  reachesEverything,
  holdsOwnCodeOnly,
];
