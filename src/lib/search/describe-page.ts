import type { RankedPage } from './combine.ts';
import { excerpt } from './excerpt.ts';
import { marksAt } from './marks.ts';
import type { StoredPage } from './page-store.ts';
import { sectionHits } from './sections.ts';
import type { SearchResult } from './types.ts';

const EXCERPT_WORDS = 32;

/**
 * A page as a result shows it.
 *
 * @param positions where the index says the words stand
 * @param base path the site lives under, with both slashes
 */
export function describePage(
  { url: path, words, meta, filters, anchors }: StoredPage,
  { stems }: Pick<RankedPage, 'stems'>,
  positions: Iterable<number>,
  base: string,
): SearchResult {
  const marks = marksAt(words, stems, positions);
  const url = base + path.replace(/^\//, '');
  const title = meta.title ?? '';
  return {
    url,
    title,
    kind: filters.kind?.[0] ?? 'page',
    topic: filters.topic?.[0] ?? '',
    excerpt: excerpt(words, marks, {
      from: titleLength(words, title),
      to: words.length,
      length: EXCERPT_WORDS,
    }),
    sections: sectionHits(words, marks, anchors, url),
  };
}

/** A page's text begins with its title, which the result shows above the excerpt already. */
function titleLength(words: readonly string[], title: string): number {
  const length = title.trim().split(/\s+/).length;
  return words.slice(0, length).join(' ').startsWith(title.trim()) ? Math.min(length, words.length) : 0;
}
