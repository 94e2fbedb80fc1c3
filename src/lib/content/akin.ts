import type { Article, Library } from './library.ts';

export interface AkinArticle {
  readonly title: string;
  readonly address: string;
  /** Names of the shared terms, the rarest first. */
  readonly terms: readonly string[];
}

/** Fewer shared terms than this say nothing. */
const fewestShared = 2;
const mostNamed = 3;

/**
 * Articles that speak of the same glossary terms, the closest first: each shared term counts ln(N/n), with n of the N
 * articles speaking of it, so that a term which stands everywhere ties nothing together.
 *
 * @see Spärck Jones, K. (1972). A statistical interpretation of term specificity. Journal of Documentation 28(1).
 */
export function akinArticles(library: Library, article: Article): AkinArticle[] {
  const termsOf = ({ facts }: Article) =>
    new Set(facts.terms.flatMap((name) => library.termSlug(name) ?? []));
  const sets = library.articles.map((other) => ({ other, terms: termsOf(other) }));
  const own = termsOf(article);
  const weight = (slug: string): number =>
    Math.log(sets.length / Math.max(1, sets.filter(({ terms }) => terms.has(slug)).length));
  const nameOf = (slug: string) => library.terms.find((term) => term.slug === slug)?.meta.term ?? slug;
  return sets
    .filter(({ other }) => other.id !== article.id)
    .map(({ other, terms }) => {
      const shared = [...own].filter((slug) => terms.has(slug)).sort((a, b) => weight(b) - weight(a));
      return { other, shared, closeness: shared.reduce((sum, slug) => sum + weight(slug), 0) };
    })
    .filter(({ shared, closeness }) => shared.length >= fewestShared && closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other, shared }) => ({
      title: other.meta.title,
      address: other.address,
      terms: shared.slice(0, mostNamed).map(nameOf),
    }));
}
