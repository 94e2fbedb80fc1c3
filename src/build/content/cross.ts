import type { Library, Page, Term } from '../../lib/content/library.ts';
import { type ContentProblem, problemAt } from '../../lib/content/problem.ts';
import { adviceOn } from '../../lib/content/rules/advice.ts';
import {
  articleProblems,
  calculatorProblems,
  type Names,
  type PlaceOf,
  pathProblems,
  termProblems,
  topicProblems,
} from '../../lib/content/rules/library.ts';
import { type Addresses, linkProblems } from '../../lib/content/rules/links.ts';
import { uniqueProblems } from '../../lib/content/rules/unique.ts';
import type { TermIndex } from '../../lib/content/term-index.ts';
import { iconExists } from '../icon.ts';
import { addressOf, articleIdOf, fixedAddresses, ownFolders, slugOf } from './addresses.ts';
import type { Parts } from './load.ts';
import type { Draft, Folder } from './read.ts';

/** Enters all terms into the index; answers the names two of them want. */
export const termClashes = (index: TermIndex, drafts: readonly Draft<Term['meta']>[]): ContentProblem[] =>
  drafts.flatMap(({ source, meta, placeOf }) =>
    index
      .add(slugOf(source.file), meta)
      .map(({ name, other }) => problemAt(placeOf(['term']), 'content.duplicateTerm', { term: name, other })),
  );

/**
 * What only shows once every page is known. A file with mistakes of its own accuses no other: its page counts as
 * being there, and what it would have defined is not missed.
 */
export function crossProblems(library: Library, parts: Parts): ContentProblem[] {
  const folders = foldersOf(parts);
  const places = new Map(
    folders.flatMap(({ drafts }) => drafts).map(({ source, placeOf }) => [source.file, placeOf]),
  );
  const placeOf = (file: string): PlaceOf => places.get(file) ?? (() => ({ file, line: 1, column: 1 }));
  const names = namesOf(library, parts);
  return [
    ...library.articles.flatMap((article) => articleProblems(article, placeOf(article.file), names)),
    ...library.topics.flatMap((topic) => topicProblems(topic, placeOf(topic.file), names)),
    ...library.terms.flatMap((term) => termProblems(term, placeOf(term.file), names)),
    ...library.calculators.flatMap((page) => calculatorProblems(page, placeOf(page.file), names)),
    ...library.paths.flatMap((path) => pathProblems(path, placeOf(path.file), names)),
    ...uniqueProblems(library, placeOf, [...fixedAddresses, ...ownFolders]),
    ...adviceOn(library, placeOf),
    ...deadLinks(
      library,
      folders.flatMap(({ faulty }) => faulty),
    ),
  ];
}

const foldersOf = ({ topics, terms, articles, calculators, paths, pages }: Parts): Folder<unknown>[] => [
  topics,
  terms,
  articles,
  calculators,
  paths,
  pages,
];

const namesOf = (library: Library, parts: Parts): Names => ({
  articles: new Set([...library.articles.map(({ id }) => id), ...parts.articles.faulty.map(articleIdOf)]),
  topics: new Set([...library.topics.map(({ slug }) => slug), ...parts.topics.faulty.map(slugOf)]),
  terms: new Set([...library.terms.map(({ slug }) => slug), ...parts.terms.faulty.map(slugOf)]),
  authors: parts.authors.value && new Set(library.authors.keys()),
  sources: parts.sources.value && new Set(library.sources.keys()),
  iconExists,
});

function deadLinks(library: Library, faulty: readonly string[]): ContentProblem[] {
  const { articles, topics, terms, calculators, paths, pages } = library;
  const all: readonly Page<unknown>[] = [
    ...articles,
    ...topics,
    ...terms,
    ...calculators,
    ...paths,
    ...pages,
  ];
  const addresses: Addresses = new Map([
    ...[...fixedAddresses, ...faulty.map(addressOf)].map((address) => [address, undefined] as const),
    ...all.map(({ address, facts }) => [address, new Set(facts.ids)] as const),
  ]);
  return all.flatMap(({ file, address, facts }) =>
    facts.links.flatMap(({ url, line, column }) =>
      linkProblems(url, { file, line, column }, addresses, address),
    ),
  );
}
