import { compareFa } from '../persian/collate.ts';
import { compareDates } from '../persian/date.ts';
import type { Article, Library, Page, ReadingPath, Term, Topic } from './library.ts';

/** What stands beside a page, all derived from the library: neighbours, backlinks, uses. */
export interface Neighbours {
  readonly previous?: Article;
  readonly next?: Article;
}

/** Articles of a topic: first its learning path in order, then the others by title. */
export function topicArticles(library: Library, topic: Topic): { path: Article[]; others: Article[] } {
  const own = library.articles.filter((article) => article.topic === topic.slug);
  const path = topic.meta.path.flatMap((slug) => own.filter((article) => article.slug === slug));
  const others = own
    .filter((article) => !path.includes(article))
    .sort((a, b) => compareFa(a.meta.title, b.meta.title));
  return { path, others };
}

/** All articles of a topic in the order of reading: its path, then the others. */
export function orderedArticles(library: Library, topic: Topic): Article[] {
  const { path, others } = topicArticles(library, topic);
  return [...path, ...others];
}

/** The articles before and after this one, along the learning paths of all topics in their order. */
export function neighbours(library: Library, article: Article): Neighbours {
  const order = library.topics.flatMap((topic) => topicArticles(library, topic).path);
  const at = order.findIndex(({ id }) => id === article.id);
  return at === -1 ? {} : around(order, at);
}

/** An article as a step of a learning path. */
export interface PathStep extends Neighbours {
  readonly path: ReadingPath;
  /** From 1. */
  readonly step: number;
  readonly count: number;
}

/** Articles of a learning path that are published, in its order, each with what it gives on the way. */
export const pathArticles = (
  library: Library,
  { meta }: ReadingPath,
): { article: Article; reason: string }[] =>
  meta.articles.flatMap(({ to, reason }) =>
    library.articles.filter(({ id }) => id === to).map((article) => ({ article, reason })),
  );

/** The learning paths that lead over an article, with the steps before and after it. */
export const pathSteps = (library: Library, article: Article): PathStep[] =>
  library.paths.flatMap((path) => {
    const steps = pathArticles(library, path).map((entry) => entry.article);
    const at = steps.findIndex(({ id }) => id === article.id);
    return at === -1 ? [] : [{ path, step: at + 1, count: steps.length, ...around(steps, at) }];
  });

function around(order: readonly Article[], at: number): Neighbours {
  const [previous, next] = [order[at - 1], order[at + 1]];
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}

/** Articles by the date of their last revision, newest first; of one day by title. */
export const newestFirst = (articles: readonly Article[]): Article[] =>
  [...articles].sort(
    (a, b) => compareDates(b.meta.updated, a.meta.updated) || compareFa(a.meta.title, b.meta.title),
  );

export interface PageLink {
  readonly title: string;
  readonly address: string;
}

/** Who mentions what, turned round once for a whole build. */
export interface Backlinks {
  readonly ofTerm: ReadonlyMap<string, readonly PageLink[]>;
  readonly ofSource: ReadonlyMap<string, readonly PageLink[]>;
  readonly ofAddress: ReadonlyMap<string, readonly PageLink[]>;
  readonly ofCalculator: ReadonlyMap<string, readonly PageLink[]>;
}

export function backlinks(library: Library): Backlinks {
  const ofTerm = new Map<string, PageLink[]>();
  const ofSource = new Map<string, PageLink[]>();
  const ofAddress = new Map<string, PageLink[]>();
  const ofCalculator = new Map<string, PageLink[]>();
  const note = (map: Map<string, PageLink[]>, key: string, link: PageLink) => {
    const links = map.get(key) ?? [];
    if (!links.some(({ address }) => address === link.address)) links.push(link);
    map.set(key, links);
  };
  for (const { link, page, further } of linkingPages(library)) {
    for (const name of page.facts.terms) note(ofTerm, library.termSlug(name) ?? '', link);
    for (const key of [...page.facts.citations, ...further]) note(ofSource, key, link);
    for (const name of page.facts.calculators) note(ofCalculator, name, link);
    for (const { url } of page.facts.links) note(ofAddress, url.split('#')[0] ?? '', link);
  }
  return { ofTerm, ofSource, ofAddress, ofCalculator };
}

function linkingPages(
  library: Library,
): Array<{ link: PageLink; page: Page<unknown>; further: readonly string[] }> {
  const titled = (page: Page<{ title: string }>, further: readonly string[] = []) => ({
    link: { title: page.meta.title, address: page.address },
    page,
    further,
  });
  return [
    ...library.articles.map((article) => titled(article, article.meta.sources)),
    ...library.calculators.map((page) => titled(page)),
    ...library.topics.map((page) => titled(page)),
    ...library.paths.map((page) => titled(page)),
    ...library.terms.map((term) => ({
      link: { title: term.meta.term, address: term.address },
      page: term,
      further: [],
    })),
  ];
}

/** Terms under the letters they begin with, in Persian order. */
export function byLetter(
  terms: readonly Term[],
  letterOf: (term: string) => string,
): Array<{ letter: string; terms: Term[] }> {
  const groups: Array<{ letter: string; terms: Term[] }> = [];
  for (const term of [...terms].sort((a, b) => compareFa(a.meta.term, b.meta.term))) {
    const letter = letterOf(term.meta.term);
    const last = groups.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else groups.push({ letter, terms: [term] });
  }
  return groups;
}
