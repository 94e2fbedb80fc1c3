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

/** Which articles speak of which terms, turned round once for a whole library. */
interface TermUse {
  readonly termsOf: ReadonlyMap<Article, ReadonlySet<string>>;
  readonly articlesOf: ReadonlyMap<string, readonly Article[]>;
}

const uses = new WeakMap<Library, TermUse>();

function useOf(library: Library): TermUse {
  const known = uses.get(library);
  if (known !== undefined) return known;
  const termsOf = new Map<Article, Set<string>>();
  const articlesOf = new Map<string, Article[]>();
  for (const article of library.articles) {
    const terms = new Set(article.facts.terms.flatMap((name) => library.termSlug(name) ?? []));
    termsOf.set(article, terms);
    for (const term of terms) articlesOf.set(term, [...(articlesOf.get(term) ?? []), article]);
  }
  const use = { termsOf, articlesOf };
  uses.set(library, use);
  return use;
}

/**
 * Articles that speak of the same glossary terms, the closest first: each shared term counts ln(N/n), with n of the N
 * articles speaking of it, so that a term which stands everywhere ties nothing together.
 *
 * @see Spärck Jones, K. (1972). A statistical interpretation of term specificity. Journal of Documentation 28(1).
 */
export function akinArticles(library: Library, article: Article): AkinArticle[] {
  const { termsOf, articlesOf } = useOf(library);
  const weight = (term: string): number =>
    Math.log(library.articles.length / (articlesOf.get(term)?.length ?? 1));
  const shared = new Map<Article, string[]>();
  for (const term of [...(termsOf.get(article) ?? [])].sort((a, b) => weight(b) - weight(a)))
    for (const other of articlesOf.get(term) ?? [])
      if (other !== article) shared.set(other, [...(shared.get(other) ?? []), term]);
  const nameOf = (slug: string) => library.terms.find((term) => term.slug === slug)?.meta.term ?? slug;
  return [...shared]
    .map(([other, terms]) => ({
      other,
      terms,
      closeness: terms.reduce((sum, term) => sum + weight(term), 0),
    }))
    .filter(({ terms, closeness }) => terms.length >= fewestShared && closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || (a.other.id < b.other.id ? -1 : 1))
    .map(({ other, terms }) => ({
      title: other.meta.title,
      address: other.address,
      terms: terms.slice(0, mostNamed).map(nameOf),
    }));
}
