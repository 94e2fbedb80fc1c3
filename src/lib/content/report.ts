import { type CivilDate, isoDate } from '../persian/date.ts';
import { readingMinutes } from './facts.ts';
import type { Article, Library, Page } from './library.ts';
import { type Readability, readability } from './readability.ts';
import { isStale } from './rules/stale.ts';
import { type SynonymUse, synonymUses } from './term-use.ts';

/** One article as an editor in chief looks at it. */
export interface ArticleReport extends Readability {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly words: number;
  readonly minutes: number;
  /** Pages of this site that it leads to. */
  readonly linksOut: number;
  /** Articles, terms, topics and calculators that lead to it. */
  readonly linksIn: number;
  readonly sources: number;
  /** Day of the last revision, ISO 8601. */
  readonly updated: string;
  readonly stale: boolean;
  readonly orphan: boolean;
  readonly synonyms: readonly SynonymUse[];
}

/**
 * A report on every article, in the order of the library.
 *
 * @param paragraphsOf the running text of an article
 */
export function articleReports(
  library: Library,
  paragraphsOf: (article: Article) => readonly string[],
  today: CivilDate,
): ArticleReport[] {
  const targets = new Map(allPages(library).map((page) => [page.address, targetsOf(page, library)]));
  const terms = library.terms.map(({ meta }) => meta);
  return library.articles.map((article) => {
    const { id, file, address, meta, facts } = article;
    const paragraphs = paragraphsOf(article);
    const linksIn = [...targets.values()].filter((found) => found.has(address)).length;
    return {
      id,
      file,
      title: meta.title,
      words: facts.words,
      minutes: readingMinutes(facts.words),
      ...readability(paragraphs),
      linksOut: targets.get(address)?.size ?? 0,
      linksIn,
      sources: new Set([...facts.citations, ...meta.sources]).size,
      updated: isoDate(meta.updated),
      stale: isStale(meta.updated, today),
      orphan: linksIn === 0,
      synonyms: synonymUses(paragraphs.join('\n'), terms),
    };
  });
}

const allPages = ({ articles, topics, terms, calculators, paths, pages }: Library): Page<unknown>[] => [
  ...articles,
  ...topics,
  ...paths,
  ...terms,
  ...calculators,
  ...pages,
];

/** Addresses a page leads to by links, glossary mentions and related articles, without its own. */
function targetsOf({ address, facts, meta }: Page<unknown>, { termSlug }: Library): Set<string> {
  const links = facts.links.map(({ url }) => url.split(/[?#]/)[0] ?? '').filter((url) => url.startsWith('/'));
  const terms = facts.terms.flatMap((name) => {
    const slug = termSlug(name);
    return slug === undefined ? [] : [`/glossary/${slug}/`];
  });
  const { related = [] } = meta as { related?: ReadonlyArray<{ to: string }> };
  const targets = new Set([...links, ...terms, ...related.map(({ to }) => `/${to}/`)]);
  targets.delete(address);
  return targets;
}
