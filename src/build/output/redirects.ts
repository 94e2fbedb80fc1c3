import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';
import { library } from '../content/library.ts';

/** `_redirects` as Cloudflare and Netlify read it: earlier addresses of articles lead on without a page between. */
export function writeRedirects(folder: string, articles = library().articles): void {
  const lines = articles.flatMap(({ address, meta }) =>
    meta.aliases.map((alias) => `${href(alias)} ${href(address)} 301`),
  );
  writeFileSync(path.join(folder, '_redirects'), lines.map((line) => `${line}\n`).join(''));
}
