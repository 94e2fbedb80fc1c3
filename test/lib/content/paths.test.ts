import { describe, expect, test } from 'vitest';
import type { Article, Library, ReadingPath } from '../../../src/lib/content/library.ts';
import { pathArticles, pathSteps } from '../../../src/lib/content/relations.ts';

const article = (id: string) => ({ id }) as Article;
const path = (slug: string, ...ids: string[]) =>
  ({ slug, meta: { articles: ids.map((to) => ({ to, reason: `برای ${to}` })) } }) as unknown as ReadingPath;

const [a, b, c] = ['t/a', 't/b', 'u/c'].map(article) as [Article, Article, Article];
const one = path('one', 't/a', 'u/c', 't/b');
const two = path('two', 't/b', 't/draft', 't/a');
const library = { articles: [a, b, c], paths: [one, two] } as unknown as Library;

describe('learning paths', () => {
  test('go over published articles in their own order, each with its reason', () => {
    expect(pathArticles(library, one).map((step) => step.article)).toEqual([a, c, b]);
    expect(pathArticles(library, two)).toEqual([
      { article: b, reason: 'برای t/b' },
      { article: a, reason: 'برای t/a' },
    ]);
  });

  test('an article knows each path over it, with what stands before and after', () => {
    expect(pathSteps(library, a)).toEqual([
      { path: one, step: 1, count: 3, next: c },
      { path: two, step: 2, count: 2, previous: b },
    ]);
    expect(pathSteps(library, c)).toEqual([{ path: one, step: 2, count: 3, previous: a, next: b }]);
    expect(pathSteps(library, article('t/other'))).toEqual([]);
  });
});
