import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_OPTIONS } from '../../lib/search/engine-options.ts';
import { readSearchData, SEARCH_DATA_FILE } from '../../lib/search/search-data.ts';
import { Searcher } from '../../lib/search/searcher.ts';
import { RARE_DATA_FILE } from '../../lib/search/tiers.ts';
import type { SearchAnswer, SearchOptions } from '../../lib/search/types.ts';
import { type OnFetch, openPagefind } from './pagefind.ts';

export interface NodeSearchOptions extends SearchOptions {
  /** Directory of the built site. */
  readonly dist: string;
  /** Path the site lives under; `/` when not given. */
  readonly base?: string;
}

const opened = new Map<string, Promise<Searcher>>();

/** A searcher on a built site, with nothing loaded before: what a first visit has. */
export async function openSearcher(dist: string, base = '/', onFetch?: OnFetch): Promise<Searcher> {
  const read = async (file: string) => {
    const bytes = await readFile(join(dist, 'pagefind', file));
    onFetch?.(file, bytes);
    const data = readSearchData(bytes.toString());
    if (data === undefined)
      throw new Error(`${dist}/pagefind/${file} is of another release: build the site again`);
    return data;
  };
  const data = await read(SEARCH_DATA_FILE);
  return new Searcher(
    await openPagefind(dist, { ...ENGINE_OPTIONS, metaCacheTag: data.indexVersion }, onFetch),
    data,
    base,
    () => read(RARE_DATA_FILE),
  );
}

/**
 * Searches a built site from Node, by the code and the files the browser uses.
 *
 * @example (await search('نرخ ریزش', { dist: 'dist' })).results.map(({ url }) => url)
 */
export async function search(
  query: string,
  { dist, base = '/', ...options }: NodeSearchOptions,
): Promise<SearchAnswer> {
  const key = `${dist}\n${base}`;
  const searcher = opened.get(key) ?? openSearcher(dist, base);
  opened.set(key, searcher);
  searcher.catch(() => opened.delete(key));
  return (await searcher).search(query, options);
}
