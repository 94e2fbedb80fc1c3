import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentProblem, problemAt } from '../../lib/content/problem.ts';

/** A text file of the content folder: `file` is its path from the project's root, with forward slashes. */
export interface ContentFile {
  readonly file: string;
  readonly absolute: string;
  readonly text: string;
}

/** All files below a folder, in a fixed order on every platform. */
export function listFiles(root: string, folder: string, endings: readonly string[]): string[] {
  let entries: string[];
  try {
    entries = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => endings.some((ending) => entry.endsWith(ending)))
    .map((entry) => path.posix.join(folder, entry.split(path.sep).join('/')))
    .sort();
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads one file as UTF-8, without its byte order mark; a missing one or another encoding is a problem. */
export function readText(root: string, file: string): ContentFile | ContentProblem {
  const absolute = path.join(root, file);
  try {
    return { file, absolute, text: utf8.decode(readFileSync(absolute)) };
  } catch (error) {
    const place = { file, line: 1, column: 1 };
    if (error instanceof TypeError) return problemAt(place, 'content.encoding');
    if (isMissing(error)) return problemAt(place, 'content.missingFile', { name: file });
    throw error;
  }
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export const isProblem = (value: ContentFile | ContentProblem): value is ContentProblem => 'code' in value;
