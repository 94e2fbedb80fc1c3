import { createHash, type Hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';
import { site } from '../../site.ts';
import { siteFiles } from '../output/site-files.ts';

const templates = path.join(process.cwd(), 'src', 'build', 'offline');
const shortDigest = (hash: Hash): string => hash.digest('hex').slice(0, 12);

/**
 * Writes `sw.js` into a finished site. Its shell is the offline page with the files that page itself asks for, read
 * from the page, so that the list can't go stale. A site that keeps nothing publishes a worker that removes an earlier one.
 */
export function writeServiceWorker(folder: string, keeps = site.offline): void {
  const target = path.join(folder, 'sw.js');
  if (!keeps) {
    writeFileSync(target, readFileSync(path.join(templates, 'withdrawn.js')));
    return;
  }
  const page = readFileSync(path.join(folder, 'offline', 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const shell = [href('/offline/'), ...new Set(files)].sort();
  const template = readFileSync(path.join(templates, 'worker.js'), 'utf8');
  const worker = template
    .replace('__BASE__', href('/'))
    .replace(
      '__VERSION__',
      shortDigest(createHash('sha256').update(page).update(shell.join()).update(template)),
    )
    .replace('__SHELL__', JSON.stringify(shell));
  writeFileSync(target, worker);
}

/** What nobody reads without a connection: pictures for other sites, prints, feeds, the editor, frames. */
const left =
  /^(?:og|print|admin|embed|404\.html|book\.epub|sw\.js|offline\.json|robots\.txt|llms\.txt)|\.(?:xml|md|map)$|feed\.json$|^_/;
const kept = /^_astro\//;

export interface OfflineFile {
  readonly address: string;
  readonly bytes: number;
}

/**
 * Writes `offline.json`: every file a reader needs to have the whole site, with sizes in bytes, and a version that
 * changes with any of them. Needs the search index, so it is written last.
 */
export function writeOfflineList(folder: string): void {
  const files = siteFiles(folder).filter((file) => kept.test(file) || !left.test(file));
  const hash = createHash('sha256');
  const list = files.map((file): OfflineFile => {
    const content = readFileSync(path.join(folder, file));
    hash.update(content);
    return { address: href(`/${file.replace(/(^|\/)index\.html$/, '$1')}`), bytes: content.length };
  });
  const bytes = list.reduce((sum, file) => sum + file.bytes, 0);
  writeFileSync(
    path.join(folder, 'offline.json'),
    JSON.stringify({ version: shortDigest(hash), bytes, files: list }),
  );
}
