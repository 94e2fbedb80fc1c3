import { globSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minify } from 'vite';
import { ENGINE_OPTIONS } from '../../lib/search/engine-options.ts';
import { collectWords, SEARCH_DATA_FILE, writeSearchData } from '../../lib/search/search-data.ts';
import type { Concept } from '../../lib/search/thesaurus.ts';
import { RARE_DATA_FILE, splitTiers } from '../../lib/search/tiers.ts';
import { openPagefind } from './pagefind.ts';
import { prepareHtml } from './prepare-html.ts';
import { indexedPages } from './site-texts.ts';
import { glossaryConcepts } from './thesaurus.ts';

export interface SearchIndexInput {
  /** Directory of the built site; the index goes to `pagefind/` in it. */
  readonly dist: string;
  /** Directory of the glossary's Markdown; its front matter is the thesaurus. */
  readonly glossary?: string;
}

export interface SearchIndexSummary {
  readonly pages: number;
  readonly words: number;
  readonly concepts: number;
}

/** The parts of Pagefind's bundle that our own worker uses; its ready-made interfaces stay out of the site. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|.*\.pf_(?:meta|index|fragment|filter))$/;

interface Page {
  readonly url: string;
  readonly content: string;
}

/** Pages that ask to be searched: those with an element `data-pagefind-body`. */
async function searchablePages(dist: string): Promise<Page[]> {
  const files = globSync('**/*.html', { cwd: dist }).sort();
  const pages = await Promise.all(
    files.map(async (file) => ({
      url: `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      content: await readFile(join(dist, file), 'utf8'),
    })),
  );
  return pages.filter(({ content }) => /<[^>]+\sdata-pagefind-body/.test(content));
}

async function addPages(index: PagefindIndex, pages: readonly Page[]): Promise<void> {
  for (const { url, content } of pages) {
    const { errors } = await index.addHTMLFile({ url, content: prepareHtml(content) });
    if (errors.length > 0) throw new Error(`Pagefind cannot index ${url}: ${errors.join('; ')}`);
  }
}

async function writeIndex(index: PagefindIndex, directory: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind cannot write its index: ${errors.join('; ')}`);
  await rm(directory, { recursive: true, force: true });
  for (const { path, content } of files.filter((file) => USED.test(file.path))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), path === 'pagefind.js' ? await smaller(content) : content);
  }
}

/** Pagefind's script as it comes is a sixth larger, compressed, than it need be. */
async function smaller(script: Uint8Array): Promise<string> {
  const { code, errors } = await minify('pagefind.js', Buffer.from(script).toString(), { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js cannot be minified: ${errors[0]?.message}`);
  return code;
}

async function indexVersion(directory: string): Promise<string> {
  const entry = JSON.parse(await readFile(join(directory, 'pagefind-entry.json'), 'utf8'));
  return entry.languages.fa?.hash ?? 'empty';
}

async function writeWords(dist: string, concepts: readonly Concept[]): Promise<number> {
  const directory = join(dist, 'pagefind');
  const pages = await indexedPages(await openPagefind(dist, ENGINE_OPTIONS));
  const words = collectWords(
    pages.map(({ content, meta }) => [content, meta.title ?? '', meta.keywords ?? '']),
  );
  const topics = pages
    .filter(({ filters }) => filters.kind?.includes('topic'))
    .map(({ url, meta }) => ({ url, title: meta.title ?? '' }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const data = { indexVersion: await indexVersion(directory), words, concepts, topics };
  const { common, rare } = splitTiers(data);
  await writeFile(join(directory, SEARCH_DATA_FILE), writeSearchData(common));
  await writeFile(join(directory, RARE_DATA_FILE), writeSearchData(rare));
  return words.length;
}

/**
 * Words in one file of the index. With Pagefind's 20,000 a visitor of a young site loads half of the index for one word;
 * with too few the list of files outgrows what they save. Measured, list and files for a first query: 53 pages 56 kB with
 * 20,000 and 8 kB with 500; 201 pages 18 kB with 1,500, 11.5 with 500, 12.2 with 300; 800 pages 35 kB with 5,000 or 500
 * and 26 kB between. Pagefind calls the setting unstable: should it go, only the transfer grows.
 */
function setChunkSize(pages: number): void {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= pages < 400 ? '500' : '1500';
}

/**
 * Builds the search of a finished site: Pagefind's index and, beside it, the list of words and names that the query
 * planner needs. Run after the pages are in `dist`; addresses are stored without the base path, which the client adds.
 *
 * This is a stock Pagefind index, asked for the real spellings of a word one by one. It stays the right design
 * until about 800 pages. Some twenty spellings are asked for a query, each by a walk over all loaded words and half of one
 * more for its exact form: a warm query took 6 ms at 200 pages, 12 at 800 and 34 at 1,600 without the exact forms; a
 * phone is four times slower and should stay under 80. The lists of words take 2.5 bytes a spelling, 60 kB at
 * 25,000. Past that, index stems instead of words: `prepareHtml` replaces each token by its stem and a terminator, one
 * for one, so that positions stay and prefixes cannot match; index the pages once so and once as they are; put the
 * texts and anchors of the second into the fragments of the first (a gzipped JSON after twelve bytes `pagefind_dcd`),
 * asserting equal counts of words; and write the stems in place of the spellings into the list.
 * `Lexicon.spellingsOf` then answers the stem alone, and nothing else of the planner changes.
 */
export async function buildSearchIndex({
  dist,
  glossary = 'content/glossary',
}: SearchIndexInput): Promise<SearchIndexSummary> {
  const pages = await searchablePages(dist);
  setChunkSize(pages.length);
  const { index, errors } = await createIndex({ forceLanguage: 'fa' });
  if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
  const concepts = glossaryConcepts(glossary);
  try {
    await addPages(index, pages);
    await writeIndex(index, join(dist, 'pagefind'));
    return { pages: pages.length, words: await writeWords(dist, concepts), concepts: concepts.length };
  } finally {
    await close();
  }
}
