import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';

const template = path.join(process.cwd(), 'src', 'build', 'offline', 'worker.js');

/**
 * Writes `sw.js` into a finished site. Its shell is the offline page with the files that page itself asks for, read
 * from the page, so that the list can't go stale.
 */
export function writeServiceWorker(folder: string): void {
  const page = readFileSync(path.join(folder, 'offline', 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const shell = [href('/offline/'), ...new Set(files)].sort();
  const version = createHash('sha256').update(page).update(shell.join()).digest('hex').slice(0, 12);
  const worker = readFileSync(template, 'utf8')
    .replace('__BASE__', href('/'))
    .replace('__VERSION__', version)
    .replace('__SHELL__', JSON.stringify(shell));
  writeFileSync(path.join(folder, 'sw.js'), worker);
}
