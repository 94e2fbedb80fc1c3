import type { Article, Library } from '../library.ts';
import { type ContentProblem, warningAt } from '../problem.ts';
import type { PlaceOf } from './library.ts';

/** What stops no build and still deserves a look: articles nobody links to, without any source, or without example. */
export function adviceOn(library: Library, placeOf: (file: string) => PlaceOf): ContentProblem[] {
  const linked = linkedAddresses(library);
  return library.articles.flatMap((article) => {
    const place = placeOf(article.file)([]);
    return [
      ...(linked.has(article.address) ? [] : [warningAt(place, 'content.orphan')]),
      ...(hasSource(article) ? [] : [warningAt(place, 'content.noSource')]),
      ...(article.facts.hasExample ? [] : [warningAt(place, 'content.noExample')]),
    ];
  });
}

const hasSource = ({ facts, meta }: Article): boolean => facts.citations.length + meta.sources.length > 0;

/** Addresses that another page's text or list of related articles names. */
export function linkedAddresses({
  articles,
  topics,
  terms,
  calculators,
  paths,
  pages,
}: Library): Set<string> {
  const links = [...articles, ...topics, ...terms, ...calculators, ...paths, ...pages].flatMap(
    ({ address, facts }) =>
      facts.links.map(({ url }) => url.split(/[?#]/)[0] ?? '').filter((url) => url !== address),
  );
  const named = [
    ...[...articles, ...calculators].flatMap(({ meta }) => meta.related),
    ...paths.flatMap(({ meta }) => meta.articles),
  ];
  const related = named.map(({ to }) => `/${to}/`);
  return new Set([...links, ...related]);
}
