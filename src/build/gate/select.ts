import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail, ok, type Result } from '../../lib/result.ts';
import { listFiles } from '../content/files.ts';
import { pageFolders } from './gate.ts';

/** Files somebody named: those of the content folder, which the whole gate judges, and any others. */
export interface Selection {
  /** Paths from the root, as the gate shows them. */
  readonly inside: readonly string[];
  /** Paths as they were named. */
  readonly outside: readonly string[];
}

/**
 * Sorts what was named on the command line; folders stand for their Markdown files.
 *
 * @param from where relative names begin
 * @returns the problem `check.noFile` for a name nothing has
 */
export function selectFiles(root: string, names: readonly string[], from: string): Result<Selection> {
  const inside: string[] = [];
  const outside: string[] = [];
  for (const name of names) {
    const absolute = path.resolve(from, name);
    if (!existsSync(absolute)) return fail('check.noFile', { file: name });
    for (const file of filesAt(absolute)) {
      const within = insidePath(root, file);
      if (within === undefined) outside.push(path.relative(from, file) || file);
      else inside.push(within);
    }
  }
  return ok({ inside, outside });
}

const filesAt = (absolute: string): string[] =>
  statSync(absolute).isDirectory()
    ? listFiles(absolute, '.', ['.md', '.mdx']).map((file) => path.join(absolute, file))
    : [absolute];

/** The path from the root when the file belongs to the content that becomes pages. */
function insidePath(root: string, absolute: string): string | undefined {
  const file = path.relative(root, absolute).split(path.sep).join('/');
  const isPage = pageFolders.some((folder) => file.startsWith(`content/${folder}/`));
  return isPage || /^content\/[\w-]+\.yaml$/.test(file) ? file : undefined;
}
