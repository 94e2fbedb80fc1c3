import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file of a built site as its path within the folder, with forward slashes, in code unit order. */
export const siteFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
