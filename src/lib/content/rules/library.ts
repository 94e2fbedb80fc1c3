import { compareDates } from '../../persian/date.ts';
import type { FrontMatter } from '../front-matter.ts';
import type { Article, CalculatorPage, ReadingPath, Term, Topic } from '../library.ts';
import { type ContentProblem, type Place, problemAt } from '../problem.ts';
import { sourceProblems } from './references.ts';

/** Where the keys of a page's front matter stand. */
export type PlaceOf = FrontMatter['placeOf'];

/** The names that exist, as sets: checking stays linear in the number of pages. Undefined: not known, not checked. */
export interface Names {
  readonly articles: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly authors: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  readonly iconExists: (name: string) => boolean;
}

/** Front matter of an article that names other things: topic, author, sources, related articles; and its dates. */
export function articleProblems(article: Article, placeOf: PlaceOf, names: Names): ContentProblem[] {
  const { meta, topic } = article;
  const problems: ContentProblem[] = [];
  problems.push(...unknownTopic(topic, placeOf([]), names));
  if (names.authors?.has(meta.author) === false)
    problems.push(problemAt(placeOf(['author']), 'content.unknownAuthor', { author: meta.author }));
  if (compareDates(meta.updated, meta.published) < 0)
    problems.push(problemAt(placeOf(['updated']), 'content.updatedBeforePublished'));
  meta.sources.forEach((key, index) => {
    problems.push(...sourceProblems(key, placeOf(['sources', index]), names));
  });
  problems.push(...strangers('related', meta.related, placeOf, names));
  return problems;
}

/** A calculator's topic and the articles it relates to exist. */
export function calculatorProblems(
  { meta }: CalculatorPage,
  placeOf: PlaceOf,
  names: Names,
): ContentProblem[] {
  return [
    ...unknownTopic(meta.topic, placeOf(['topic']), names),
    ...strangers('related', meta.related, placeOf, names),
  ];
}

/** The articles of a learning path exist, each once. */
export function pathProblems({ meta }: ReadingPath, placeOf: PlaceOf, names: Names): ContentProblem[] {
  const again = meta.articles.flatMap(({ to }, index) =>
    meta.articles.findIndex((other) => other.to === to) === index
      ? []
      : [problemAt(placeOf(['articles', index]), 'content.articleTwice', { article: to })],
  );
  return [...strangers('articles', meta.articles, placeOf, names), ...again];
}

/** Entries below a key that name no article. */
const strangers = (
  key: string,
  entries: readonly { readonly to: string }[],
  placeOf: PlaceOf,
  names: Names,
): ContentProblem[] =>
  entries.flatMap(({ to }, index) =>
    names.articles.has(to)
      ? []
      : [problemAt(placeOf([key, index]), 'content.unknownArticle', { article: to })],
  );

/** A topic's icon is one of the set, and its learning path names articles of its own. */
export function topicProblems(topic: Topic, placeOf: PlaceOf, names: Names): ContentProblem[] {
  const { icon, path } = topic.meta;
  const strangers = path.flatMap((slug, index) =>
    names.articles.has(`${topic.slug}/${slug}`)
      ? []
      : [problemAt(placeOf(['path', index]), 'content.pathOutsideTopic', { article: slug })],
  );
  return names.iconExists(icon)
    ? strangers
    : [problemAt(placeOf(['icon']), 'content.unknownIcon', { icon }), ...strangers];
}

/** A term's «see also» and topic exist. */
export function termProblems(term: Term, placeOf: PlaceOf, names: Names): ContentProblem[] {
  const see = term.meta.see.flatMap((slug, index) =>
    names.terms.has(slug)
      ? []
      : [problemAt(placeOf(['see', index]), 'content.unknownTermSlug', { term: slug })],
  );
  return [...see, ...unknownTopic(term.meta.topic, placeOf(['topic']), names)];
}

function unknownTopic(topic: string, place: Place, { topics }: Pick<Names, 'topics'>): ContentProblem[] {
  return topics.has(topic)
    ? []
    : [problemAt(place, 'content.unknownTopic', { topic, allowed: [...topics].join('، ') })];
}
