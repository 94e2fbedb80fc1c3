import type { How } from './correct.ts';
import type { Segment } from './excerpt.ts';
import type { FacetCounts } from './facets.ts';
import type { Anchor, SectionHit } from './sections.ts';
import type { Suggestion } from './suggest.ts';
import type { ReadingOptions } from './units.ts';

/** The part of Pagefind's browser API that is used. */
export interface Engine {
  search(term: string | null, options?: { filters?: Filters }): Promise<{ results: readonly EngineResult[] }>;
  filters(): Promise<FacetCounts>;
}

export interface EngineResult {
  readonly id: string;
  readonly score: number;
  /** Positions of the matched words. */
  readonly words: readonly number[];
  data(): Promise<PageData>;
}

export interface PageData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly Anchor[];
}

/** Wanted values by filter name: `{ kind: ['term', 'article'] }` lets either pass; several names must all be met. */
export type Filters = Readonly<Record<string, string | readonly string[]>>;

export interface SearchOptions extends ReadingOptions {
  readonly filters?: Filters;
  /** How many results to describe; 6. */
  readonly limit?: number;
}

/** What the answer did with the question. */
export type Notice =
  | {
      /** «نتایج برای «shown» · جستجوی دقیق «typed»» */
      readonly kind: 'corrected';
      readonly how: How;
      readonly typed: string;
      readonly shown: string;
    }
  | {
      /** «فقط «found» پیدا شد»: no page has all the words. */
      readonly kind: 'only';
      readonly found: readonly string[];
      readonly missing: readonly string[];
    };

export interface SearchResult {
  readonly url: string;
  readonly title: string;
  /** article, term, calculator, topic or page. */
  readonly kind: string;
  /** Title of its topic; empty when it has none. */
  readonly topic: string;
  readonly excerpt: readonly Segment[];
  readonly sections: readonly SectionHit[];
}

export interface SearchAnswer {
  /** «unavailable» when a file could not be loaded, which is not the same as finding nothing. */
  readonly outcome: 'results' | 'none' | 'unavailable';
  readonly notices: readonly Notice[];
  readonly results: readonly SearchResult[];
  /** Where to go on when nothing was found, or something else than asked. */
  readonly suggestions: readonly Suggestion[];
  /** Pages found, described or not. */
  readonly total: number;
  /** How many of them each filter value would leave. */
  readonly facets: FacetCounts;
}
