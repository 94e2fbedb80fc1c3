import type { FacetCounts } from '../../../../src/lib/search/facets.ts';
import { collectWords, type SearchData } from '../../../../src/lib/search/search-data.ts';
import type { Engine, EngineResult, PageData } from '../../../../src/lib/search/types.ts';
import { indexKey } from '../../../../src/lib/search/words.ts';

export interface MemoryPage {
  readonly url: string;
  readonly title: string;
  readonly content: string;
  readonly keywords?: string;
  readonly kind?: string;
  readonly topic?: string;
  readonly anchors?: PageData['anchors'];
}

/** A few pages behind the manners of Pagefind: every word is also a prefix, "quotes" are exact, titles weigh more. */
export class MemoryEngine implements Engine {
  readonly #pages: readonly MemoryPage[];
  readonly asked: Array<string | null> = [];
  /** When it answers true the index is silent about a term, as when a file is missing. */
  isMissing: (term: string) => boolean = () => false;

  constructor(pages: readonly MemoryPage[]) {
    this.#pages = pages;
  }

  get data(): SearchData {
    const texts = this.#pages.map(({ content, title, keywords = '' }) => [content, title, keywords]);
    return {
      indexVersion: 'test',
      words: collectWords(texts),
      concepts: [],
      topics: [{ title: 'اعتماد', url: '/trust/' }],
    };
  }

  async filters(): Promise<FacetCounts> {
    return {
      kind: countBy(this.#pages.map(({ kind = 'article' }) => kind)),
      topic: countBy(this.#pages.flatMap(({ topic }) => topic ?? [])),
    };
  }

  async search(term: string | null, options: Parameters<Engine['search']>[1] = {}) {
    this.asked.push(term);
    const wanted = Object.entries(options.filters ?? {});
    const passing = this.#pages.filter((page) =>
      wanted.every(([name, value]) => filtersOf(page)[name]?.includes(String(value))),
    );
    const results = passing.map((page) => this.#result(page, term)).filter((result) => result !== undefined);
    return { results: term !== null && this.isMissing(term) ? [] : results };
  }

  #result(page: MemoryPage, term: string | null): EngineResult | undefined {
    const exact = term?.startsWith('"') ?? false;
    const key = indexKey(term ?? '');
    const fits = (token: string) => (exact ? indexKey(token) === key : indexKey(token).startsWith(key));
    const places = page.content.split(/\s+/).flatMap((token, at) => (fits(token) ? [at] : []));
    const inHead = `${page.title} ${page.keywords ?? ''}`.split(/\s+/).some(fits);
    if (term !== null && places.length === 0 && !inHead) return undefined;
    const { url, content, title, anchors = [] } = page;
    return {
      id: url,
      score: Math.sqrt(places.length) + (inHead ? 5 : 0),
      words: places,
      data: async () => ({ url, content, meta: { title }, filters: filtersOf(page), anchors }),
    };
  }
}

const filtersOf = ({ kind = 'article', topic }: MemoryPage): Record<string, string[]> => ({
  kind: [kind],
  ...(topic === undefined ? {} : { topic: [topic] }),
});

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
