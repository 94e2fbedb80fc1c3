import type { RankedPage } from './combine.ts';
import { excerpt } from './excerpt.ts';
import { marksAt } from './marks.ts';
import { sectionHits } from './sections.ts';
import type { PageData, SearchResult } from './types.ts';

const EXCERPT_WORDS = 32;
/** How Pagefind cuts a text into the words it counts positions by. */
const WHITE_SPACE = /[^\S\ufeff]+/;

/**
 * A page as a result shows it.
 *
 * @param positions where the index says the words stand
 * @param base path the site lives under, with both slashes
 */
export function describePage(
  data: PageData,
  page: RankedPage,
  positions: Iterable<number>,
  base: string,
): SearchResult {
  const words = data.content.split(WHITE_SPACE);
  const marks = marksAt(words, page.stems, positions);
  const url = base + data.url.replace(/^\//, '');
  const title = data.meta.title ?? '';
  return {
    url,
    title,
    kind: data.filters.kind?.[0] ?? 'page',
    topic: data.filters.topic?.[0] ?? '',
    excerpt: excerpt(words, marks, {
      from: titleLength(words, title),
      to: words.length,
      length: EXCERPT_WORDS,
    }),
    sections: sectionHits(words, marks, data.anchors, url),
  };
}

/** A page's text begins with its title, which the result shows above the excerpt already. */
function titleLength(words: readonly string[], title: string): number {
  const length = title.trim().split(WHITE_SPACE).length;
  return words.slice(0, length).join(' ').startsWith(title.trim()) ? Math.min(length, words.length) : 0;
}
