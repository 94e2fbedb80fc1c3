import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { openSearcher } from '../../src/build/search/node-search.ts';
import { type OnFetch, openPagefind } from '../../src/build/search/pagefind.ts';
import type { Observed } from './metrics.ts';
import type { JudgedQuery } from './queries.ts';

/** How many results of plain Pagefind are looked at; the site's own first page holds six. */
const PLAIN_PAGE = 8;

export type Ask = (query: JudgedQuery) => Promise<Observed>;

const slugOf = (url: string): string => url.replace(/^\/|\/$/g, '');
const gzipSize = (bytes: Uint8Array): number =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes).length;

/** Adds up what a first visit transfers. */
class Traffic {
  bytes = 0;
  readonly onFetch: OnFetch = (_path, bytes) => {
    this.bytes += gzipSize(bytes);
  };
}

async function scriptBytes(dist: string, patterns: readonly string[]): Promise<number> {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: dist }));
  const sizes = await Promise.all(files.map(async (file) => gzipSize(await readFile(join(dist, file)))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The site's own search, cold for each query: pagefind.js, our worker and client, words, index files, excerpts of the first page of results. */
export async function siteSearch(dist: string): Promise<Ask> {
  const code = await scriptBytes(dist, [
    'pagefind/pagefind.js',
    '_astro/*search*worker*.js',
    '_astro/*search-client*.js',
  ]);
  return async (query) => {
    const traffic = new Traffic();
    const searcher = await openSearcher(dist, '/', traffic.onFetch);
    const typing = query.class === 'as-you-type';
    const { notices, results } = await searcher.search(query.query, { typing });
    const slugs = results.map(({ url }) => slugOf(url));
    return { query, slugs, flagged: notices.length > 0, bytes: code + traffic.bytes };
  };
}

/** Pagefind as it comes, on an index of its own made from the same pages; `close` removes it. */
export async function plainPagefind(dist: string): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  const { index } = await createIndex();
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(directory, 'pagefind') });
  await close();
  const code = await scriptBytes(directory, ['pagefind/pagefind.js', 'pagefind/pagefind-worker.js']);
  const ask: Ask = async (query) => {
    const traffic = new Traffic();
    const { results } = await (await openPagefind(directory, {}, traffic.onFetch)).search(query.query);
    const pages = await Promise.all(results.slice(0, PLAIN_PAGE).map((result) => result.data()));
    const slugs = pages.map(({ url }) => slugOf(url));
    return { query, slugs, flagged: false, bytes: code + traffic.bytes };
  };
  return { ask, close: () => rm(directory, { recursive: true }) };
}
