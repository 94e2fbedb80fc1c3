import { typoCost } from './distance.ts';
import type { SearchData } from './search-data.ts';
import { words } from './words.ts';

/** Where a visitor may go on: a term or a topic of the site. */
export interface Suggestion {
  readonly kind: 'term' | 'topic';
  readonly text: string;
  /** Within the site, without the base path; empty for a term without a page. */
  readonly url: string;
}

const MAX_TERMS = 4;
const MAX_DISTANCE = 3;

/** Letters of a word that differ, as a share of its length, for the nearest word of a name. */
function farness(word: string, name: string): number {
  return Math.min(
    ...words(name).map(
      (other) => typoCost(word, other.replaceAll('\u200c', ''), MAX_DISTANCE) / Math.max(word.length, 4),
    ),
  );
}

/** The nearest terms of the glossary by spelling, then all topics: what to offer beside few or no results. */
export function suggest(query: string, { concepts, topics }: SearchData): Suggestion[] {
  const typed = words(query).map((word) => word.replaceAll('\u200c', ''));
  const near = concepts
    .filter(({ url }) => url !== '')
    .map(({ url, phrases }) => ({
      kind: 'term' as const,
      text: phrases[0] ?? '',
      url,
      far: Math.min(...typed.flatMap((word) => phrases.map((phrase) => farness(word, phrase)))),
    }))
    .filter(({ far }) => far <= 0.5)
    .sort((a, b) => a.far - b.far)
    .slice(0, MAX_TERMS)
    .map(({ kind, text, url }) => ({ kind, text, url }));
  return [...near, ...topics.map(({ title, url }) => ({ kind: 'topic' as const, text: title, url }))];
}
