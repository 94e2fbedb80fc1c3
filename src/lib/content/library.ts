import type { PageFacts } from './facts.ts';
import type { ArticleMeta } from './schema/article.ts';
import type { AuthorMeta, CalculatorMeta, PageMeta } from './schema/page.ts';
import type { PathMeta } from './schema/path.ts';
import type { SourceMeta } from './schema/source.ts';
import type { TermMeta } from './schema/term.ts';
import type { TopicMeta } from './schema/topic.ts';

/** A file that becomes a page: its front matter, what it mentions, and where it will stand. */
export interface Page<Meta> {
  readonly slug: string;
  readonly file: string;
  /** Address within the site, without the base path: `/churn/churn-rate/`. */
  readonly address: string;
  readonly meta: Meta;
  readonly facts: PageFacts;
}

export interface Article extends Page<ArticleMeta> {
  /** `topic/slug` */
  readonly id: string;
  readonly topic: string;
}

export type Topic = Page<TopicMeta>;
export type Term = Page<TermMeta>;
export type CalculatorPage = Page<CalculatorMeta>;
/** A learning path across topics. */
export type ReadingPath = Page<PathMeta>;
export type PlainPage = Page<PageMeta>;

/** All content, read and checked: every page and list of the site derives from this. Drafts are not in it. */
export interface Library {
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  readonly calculators: readonly CalculatorPage[];
  readonly paths: readonly ReadingPath[];
  readonly pages: readonly PlainPage[];
  readonly sources: ReadonlyMap<string, SourceMeta>;
  readonly authors: ReadonlyMap<string, AuthorMeta>;
  /** Slug of a term by any of its names. */
  readonly termSlug: (name: string) => string | undefined;
}
