import { excerpt, markValue, type Segment } from './excerpt.ts';
import type { Mark } from './marks.ts';

/** An element with an id in a page's text. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** Position of its first word. */
  readonly location: number;
}

/** A part of a page that answers the query, with its own address. */
export interface SectionHit {
  readonly title: string;
  readonly url: string;
  readonly excerpt: readonly Segment[];
}

const MAX_SECTIONS = 3;
const SECTION_EXCERPT_WORDS = 16;

interface Section {
  readonly anchor: Anchor;
  readonly from: number;
  readonly to: number;
}

/** The sections of a page, by its headings that have an id and a text; what stands before the first is none. */
function sectionsOf(anchors: readonly Anchor[], wordCount: number): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  return headings.map((anchor, index) => ({
    anchor,
    from: anchor.location,
    to: headings[index + 1]?.location ?? wordCount,
  }));
}

/**
 * The sections in which most of the query stands, in the order of the page, each with an excerpt of its own. The words
 * of the heading itself count but are not repeated.
 */
export function sectionHits(
  words: readonly string[],
  marks: ReadonlyMap<number, Mark>,
  anchors: readonly Anchor[],
  url: string,
): SectionHit[] {
  const valued = sectionsOf(anchors, words.length).map((section) => ({
    section,
    value: markValue(marks, section.from, section.to),
  }));
  const best = Math.max(...valued.map(({ value }) => value));
  return valued
    .filter(({ value }) => value >= 100 && value > best - 100)
    .sort((a, b) => b.value - a.value)
    .slice(0, MAX_SECTIONS)
    .sort((a, b) => a.section.from - b.section.from)
    .map(({ section: { anchor, from, to } }) => {
      const title = anchor.text.trim();
      const start = Math.min(to, from + title.split(/\s+/).length);
      const shown = excerpt(words, marks, { from: start, to, length: SECTION_EXCERPT_WORDS });
      return { title, url: `${url}#${anchor.id}`, excerpt: shown };
    });
}
