import { expect, test } from 'vitest';
import { akinArticles } from '../../../src/lib/content/akin.ts';
import type { Article, Library } from '../../../src/lib/content/library.ts';

const article = (id: string, terms: string[]) =>
  ({ id, address: `/${id}/`, meta: { title: id }, facts: { terms } }) as unknown as Article;

const library = (articles: Article[]) =>
  ({ articles, terms: [], termSlug: (name: string) => name }) as unknown as Library;

test('the article with rarer terms in common is closer', () => {
  const own = article('own', ['everywhere', 'a', 'rare', 'b']);
  const near = article('near', ['rare', 'a']);
  const far = article('far', ['everywhere', 'a', 'b']);
  const other = article('other', ['everywhere', 'b', 'a']);
  const all = library([own, near, far, other]);
  const found = akinArticles(all, own);
  expect(found[0]).toEqual({ title: 'near', address: '/near/', terms: ['rare', 'a'] });
});

test('one shared term, or terms that stand everywhere, tie nothing', () => {
  const own = article('own', ['x', 'y', 'z']);
  expect(akinArticles(library([own, article('one', ['x'])]), own)).toEqual([]);
  expect(akinArticles(library([own, article('all', ['x', 'y', 'z'])]), own)).toEqual([]);
});
