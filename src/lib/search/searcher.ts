import { combine, type Hits, type RankedPage } from './combine.ts';
import { describePage } from './describe-page.ts';
import { Facets } from './facets.ts';
import { type Found, IndexReader } from './index-reader.ts';
import { Lexicon } from './lexicon.ts';
import { PageStore } from './page-store.ts';
import { type Plan, planQuery } from './plan.ts';
import type { SearchData } from './search-data.ts';
import { Suggestions } from './suggest.ts';
import { Thesaurus } from './thesaurus.ts';
import { joinTiers } from './tiers.ts';
import type { Engine, Notice, SearchAnswer, SearchOptions, SearchResult } from './types.ts';
import { hasUnknownWord, type Language } from './units.ts';

const LIMIT = 6;
const NOTHING: SearchAnswer = {
  outcome: 'none',
  notices: [],
  results: [],
  suggestions: [],
  total: 0,
  facets: {},
};

/** Of two pages that say as much about a matter, which a reader is better served with. */
const WEIGHT_OF_KIND: Readonly<Record<string, number>> = {
  article: 1.2,
  calculator: 1.2,
};

/** What is known of the site's language, with what may be offered out of it. */
interface Knowledge extends Language {
  readonly suggestions: Suggestions;
}

const knowledgeOf = (data: SearchData): Knowledge => ({
  lexicon: new Lexicon(data.words),
  thesaurus: new Thesaurus(data.concepts),
  suggestions: new Suggestions(data),
});

/**
 * Answers queries from a Pagefind index and the {@link SearchData} built beside it. The same code runs in the browser's
 * worker and in Node. It never throws: what fails is the outcome «unavailable», which is not «none».
 */
export class Searcher {
  readonly #engine: Engine;
  readonly #index: IndexReader;
  readonly #data: SearchData;
  readonly #common: Knowledge;
  readonly #loadRare: (() => Promise<SearchData>) | undefined;
  #whole: Promise<Knowledge> | undefined;
  readonly #pages = new PageStore();
  readonly #base: string;
  #facets: Promise<Facets> | undefined;

  /**
   * @param data the common words, or all
   * @param base path the site lives under, with both slashes
   * @param loadRare loads the rest of `data`; called when a query has a word that `data` does not know
   */
  constructor(engine: Engine, data: SearchData, base = '/', loadRare?: () => Promise<SearchData>) {
    this.#engine = engine;
    this.#data = data;
    this.#base = base;
    this.#common = knowledgeOf(data);
    this.#loadRare = loadRare;
    this.#index = new IndexReader(engine);
  }

  async search(query: string, options: SearchOptions = {}): Promise<SearchAnswer> {
    try {
      return await this.#answer(query, options);
    } catch {
      return { ...NOTHING, outcome: 'unavailable' };
    }
  }

  async #answer(
    query: string,
    { filters = {}, limit = LIMIT, ...reading }: SearchOptions,
  ): Promise<SearchAnswer> {
    const knowledge = hasUnknownWord(query, this.#common, reading) ? await this.#know() : this.#common;
    const plan = planQuery(query, knowledge, reading);
    const [found, facets] = await Promise.all([this.#ask(plan, knowledge.lexicon), this.#loadFacets()]);
    const all = rank(plan, found, facets);
    const pages = all.filter(({ id }) => facets.passes(id, filters));
    const counts = facets.counts(
      all.map(({ id }) => id),
      filters,
    );
    if (pages.length === 0)
      return { ...NOTHING, suggestions: knowledge.suggestions.near(query), facets: counts };
    const results = await Promise.all(pages.slice(0, limit).map((page) => this.#describe(page, found)));
    const notices = noticesOf(query, plan, pages);
    const suggestions = notices.length === 0 ? [] : knowledge.suggestions.near(query);
    return { outcome: 'results', notices, results, suggestions, total: pages.length, facets: counts };
  }

  #loadFacets(): Promise<Facets> {
    this.#facets ??= Facets.load(this.#engine);
    this.#facets.catch(() => {
      this.#facets = undefined;
    });
    return this.#facets;
  }

  /**
   * All that can be known. A query that the common words explain is never answered from it, though it may have been
   * loaded for another: an answer does not depend on what was asked before.
   */
  #know(): Promise<Knowledge> {
    if (this.#loadRare === undefined) return Promise.resolve(this.#common);
    this.#whole ??= this.#loadRare().then((rare) => knowledgeOf(joinTiers(this.#data, rare)));
    this.#whole.catch(() => {
      this.#whole = undefined;
    });
    return this.#whole;
  }

  async #ask(plan: Plan, lexicon: Lexicon): Promise<ReadonlyMap<string, Found>> {
    const stems = new Set([
      ...plan.alternatives.flatMap((alternative) => alternative.stems),
      ...plan.phrases.flat(),
    ]);
    return new Map(
      await Promise.all([...stems].map(async (one) => [one, await this.#index.find(one, lexicon)] as const)),
    );
  }

  async #describe(page: RankedPage, found: ReadonlyMap<string, Found>): Promise<SearchResult> {
    const answers = [...page.stems].map((one) => found.get(one));
    const positions = answers.flatMap((one) => one?.hits.get(page.id)?.positions ?? []);
    const result = answers.map((one) => one?.results.get(page.id)).find((one) => one !== undefined);
    if (result === undefined) throw new Error(`no result for page ${page.id}`);
    return describePage(await this.#pages.load(result), page, positions, this.#base);
  }
}

function rank(plan: Plan, found: ReadonlyMap<string, Found>, facets: Facets): RankedPage[] {
  const none: Hits = new Map();
  const weightOf = (id: string) => WEIGHT_OF_KIND[facets.valueOf('kind', id) ?? ''] ?? 1;
  return combine(plan, (stemmed) => found.get(stemmed)?.hits ?? none)
    .map((page) => ({ ...page, score: page.score * weightOf(page.id) }))
    .sort((a, b) => b.score - a.score);
}

function noticesOf(typed: string, { corrected, slots }: Plan, pages: readonly RankedPage[]): Notice[] {
  const notices: Notice[] = [];
  if (corrected !== undefined) notices.push({ kind: 'corrected', typed: typed.trim(), ...corrected });
  const most = Math.max(...pages.map(({ covered }) => covered.length));
  const fullest = pages.find(({ covered }) => covered.length === most);
  if (fullest !== undefined && most < slots.length) {
    const shown = (isFound: boolean) =>
      slots.flatMap((slot, place) => (fullest.covered.includes(place) === isFound ? [slot.shown] : []));
    notices.push({ kind: 'only', found: shown(true), missing: shown(false) });
  }
  return notices;
}
