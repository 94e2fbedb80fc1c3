import { letterSet, tooDifferent, typoCost } from './distance.ts';
import type { SearchData } from './search-data.ts';
import { words } from './words.ts';

/** Where a visitor may go on: a term or a topic of the site. */
export interface Suggestion {
  readonly kind: 'term' | 'topic';
  readonly text: string;
  /** Within the site, without the base path. */
  readonly url: string;
}

const MAX_TERMS = 4;
/** Of a word's letters, how many may be wrong in what it is taken to mean. */
const MAX_WRONG = 0.5;

const bareWords = (text: string): string[] => words(text).map((word) => word.replaceAll('\u200c', ''));

interface Name {
  readonly suggestion: Suggestion;
  readonly words: ReadonlyArray<{ readonly word: string; readonly letters: number }>;
}

/** Offers the nearest terms of the glossary by spelling, then all topics: for when there is little or nothing to show. */
export class Suggestions {
  readonly #names: readonly Name[];
  readonly #topics: readonly Suggestion[];

  constructor({ concepts, topics }: Pick<SearchData, 'concepts' | 'topics'>) {
    this.#names = concepts
      .filter(({ url }) => url !== '')
      .map(({ url, phrases: [text = '', ...others] }) => ({
        suggestion: { kind: 'term', text, url },
        words: [...new Set([text, ...others].flatMap(bareWords))].map((word) => ({
          word,
          letters: letterSet(word),
        })),
      }));
    this.#topics = topics.map(({ title, url }) => ({ kind: 'topic', text: title, url }));
  }

  near(query: string): Suggestion[] {
    const typed = bareWords(query);
    const terms = this.#names
      .map((name) => ({ name, far: Math.min(1, ...typed.map((word) => farness(word, name))) }))
      .filter(({ far }) => far <= MAX_WRONG)
      .sort((a, b) => a.far - b.far)
      .slice(0, MAX_TERMS);
    return [...terms.map(({ name }) => name.suggestion), ...this.#topics];
  }
}

/** Share of a word's letters that differ from the nearest word of a name. */
function farness(word: string, { words: others }: Name): number {
  const letters = letterSet(word);
  const limit = Math.floor(word.length * MAX_WRONG);
  const near = others.filter((other) => !tooDifferent(letters, other.letters, limit));
  return Math.min(1, ...near.map((other) => typoCost(word, other.word, limit) / word.length));
}
