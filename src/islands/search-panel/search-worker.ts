import { ENGINE_OPTIONS } from '../../lib/search/engine-options.ts';
import { readSearchData, SEARCH_DATA_FILE, type SearchData } from '../../lib/search/search-data.ts';
import { Searcher } from '../../lib/search/searcher.ts';
import { RARE_DATA_FILE } from '../../lib/search/tiers.ts';
import type { Engine, SearchAnswer, SearchOptions } from '../../lib/search/types.ts';

/** What the page asks. */
export interface Question {
  readonly id: number;
  /** Base path of the site, with both slashes. */
  readonly base: string;
  readonly query: string;
  readonly options: SearchOptions;
}

export interface Reply {
  readonly id: number;
  readonly answer: SearchAnswer;
}

interface Pagefind {
  createInstance(options: Readonly<Record<string, unknown>>): Engine;
}

const UNAVAILABLE: SearchAnswer = {
  outcome: 'unavailable',
  notices: [],
  results: [],
  suggestions: [],
  total: 0,
  facets: {},
};

let opened: Promise<Searcher> | undefined;

/** The files without a hash in their name or address must be fresh: all others are found through them. */
async function loadWords(address: string): Promise<SearchData> {
  const response = await fetch(address, { cache: 'no-cache' });
  const data = response.ok ? readSearchData(await response.text()) : undefined;
  if (data === undefined) throw new Error(`${address}: ${response.status}`);
  return data;
}

/**
 * Loads Pagefind and the site's words. Pagefind runs in this worker itself: its WebAssembly then obeys the policy of the
 * worker's own response, and the page's needs no wasm-unsafe-eval.
 */
async function open(base: string): Promise<Searcher> {
  const directory = `${base}pagefind/`;
  const [pagefind, data] = await Promise.all([
    import(/* @vite-ignore */ `${directory}pagefind.js`) as Promise<Pagefind>,
    loadWords(directory + SEARCH_DATA_FILE),
  ]);
  const options = { ...ENGINE_OPTIONS, basePath: directory, baseUrl: '/', metaCacheTag: data.indexVersion };
  return new Searcher(pagefind.createInstance(options), data, base, () =>
    loadWords(directory + RARE_DATA_FILE),
  );
}

async function answer({ base, query, options }: Question): Promise<SearchAnswer> {
  opened ??= open(base);
  try {
    return await (await opened).search(query, options);
  } catch {
    return UNAVAILABLE;
  }
}

addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  const reply: Reply = { id: question.id, answer: await answer(question) };
  postMessage(reply);
});
