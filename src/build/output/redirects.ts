import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { href } from '../../href.ts';
import { library } from '../content/library.ts';

/** An earlier address and the one that took its place, with the base path. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/** Earlier addresses of articles. */
export const movedAddresses = (articles = library().articles): Moved[] =>
  articles.flatMap(({ address, meta }) =>
    meta.aliases.map((alias) => ({ from: href(alias), to: href(address) })),
  );

/** `_redirects` as Cloudflare and Netlify read it: an earlier address leads on without a page between. */
export function writeRedirects(folder: string, articles = library().articles): void {
  const lines = movedAddresses(articles).map(({ from, to }) => `${from} ${to} 301\n`);
  writeFileSync(path.join(folder, '_redirects'), lines.join(''));
}
