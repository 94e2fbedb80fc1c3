import { decodeWords, encodeWords } from './front-coding.ts';
import type { Concept } from './thesaurus.ts';
import { indexKey, words } from './words.ts';

/** Stands beside Pagefind's files. */
export const SEARCH_DATA_FILE = 'words.txt';

/** On how many pages a word stands: one, a few, many. Enough to prefer the commoner of two. */
export type Spread = 1 | 2 | 3;

/** A word the index can be asked for. */
export interface IndexedWord {
  /** As the author wrote it, half-spaces kept; its {@link indexKey} is what the index knows. */
  readonly written: string;
  readonly spread: Spread;
}

/** Everything the query planner must know about a site before it asks the index. */
export interface SearchData {
  /** Hash of the site's index: the browser asks for no index but this one. */
  readonly indexVersion: string;
  readonly words: readonly IndexedWord[];
  readonly concepts: readonly Concept[];
  /** Offered when nothing is found; addresses within the site. */
  readonly topics: ReadonlyArray<{ readonly title: string; readonly url: string }>;
}

const WHITE_SPACE = /[^\S\ufeff]+/;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]+/;
const FEW_PAGES = 5;
const SPREADS: readonly Spread[] = [1, 2, 3];
/** Counted up when the file or the rules of `indexKey` change: a page of an older release must not read it. */
const FORMAT = 'search-words 1';

/**
 * What the index stores a token under: the token itself and, when ASCII punctuation divides it, its parts of two bytes
 * or more (e-customer: customer, ecustomer).
 */
function indexedPieces(token: string): string[] {
  const parts = token.split(ASCII_PUNCTUATION).filter((part) => indexKey(part) !== '');
  const longParts = parts.filter((part) => part.length > 1 || part > '\x7f');
  return parts.length > 1 ? [...longParts, parts.join('')] : parts;
}

const withoutMarks = (piece: string): string =>
  piece.replace(/[^\p{L}\p{N}\u200c]/gu, '').replace(/^\u200c+|\u200c+$/g, '');

/**
 * The words of `pages`, each page given as its texts exactly as the index read them (content, title, keywords). One for
 * each key of the index, in the spelling that is most frequent, in code unit order.
 *
 * @example collectWords([['نرخِ ریزش'], ['نرخ']]) // [{ written: 'ریزش', spread: 1 }, { written: 'نرخ', spread: 2 }]
 */
export function collectWords(pages: ReadonlyArray<readonly string[]>): IndexedWord[] {
  const found = new Map<string, { pages: Set<number>; spellings: Map<string, number> }>();
  pages.forEach((texts, page) => {
    for (const piece of texts.flatMap((text) => text.split(WHITE_SPACE)).flatMap(indexedPieces)) {
      if (words(piece).length !== 1) continue;
      const key = indexKey(piece);
      const entry = found.get(key) ?? { pages: new Set(), spellings: new Map() };
      found.set(key, entry);
      entry.pages.add(page);
      const written = withoutMarks(piece);
      entry.spellings.set(written, (entry.spellings.get(written) ?? 0) + 1);
    }
  });
  return [...found.values()]
    .map((entry) => ({ written: mostFrequent(entry.spellings), spread: spreadOf(entry.pages.size) }))
    .sort((a, b) => (a.written < b.written ? -1 : 1));
}

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
const spreadOf = (pages: number): Spread => (pages === 1 ? 1 : pages <= FEW_PAGES ? 2 : 3);

/** The data as a text file: a line of head, three of words by spread, then the concepts, an empty line, the topics. */
export function writeSearchData(data: SearchData): string {
  const byname = (spread: Spread) =>
    encodeWords(data.words.filter((word) => word.spread === spread).map(({ written }) => written));
  return [
    `${FORMAT} ${data.indexVersion}`,
    ...SPREADS.map(byname),
    ...data.concepts.map(({ url, phrases, aliases }) =>
      [url, phrases.join('|'), aliases.join('|')].join('\t'),
    ),
    '',
    ...data.topics.map(({ title, url }) => `${url}\t${title}`),
  ].join('\n');
}

const list = (text: string): string[] => (text === '' ? [] : text.split('|'));

/** Reads {@link writeSearchData}; undefined when the file is none, or of another release's format. */
export function readSearchData(text: string): SearchData | undefined {
  const [head = '', ...lines] = text.split('\n');
  if (!head.startsWith(`${FORMAT} `)) return undefined;
  const end = lines.indexOf('', SPREADS.length);
  const fields = (some: readonly string[]) => some.map((line) => line.split('\t'));
  return {
    indexVersion: head.slice(FORMAT.length + 1),
    words: SPREADS.flatMap((spread, line) =>
      decodeWords(lines[line] ?? '').map((written) => ({ written, spread })),
    ),
    concepts: fields(lines.slice(SPREADS.length, end)).map(([url = '', phrases = '', aliases = '']) => ({
      url,
      phrases: list(phrases),
      aliases: list(aliases),
    })),
    topics: fields(lines.slice(end + 1)).map(([url = '', title = '']) => ({ url, title })),
  };
}
