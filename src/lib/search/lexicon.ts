import { fold } from '../persian/fold.ts';
import { stem } from '../persian/stem.ts';
import { letterSet } from './distance.ts';
import type { IndexedWord, Spread } from './search-data.ts';
import { indexKey } from './words.ts';

/** A spelling the index knows. */
export interface Spelling {
  /** As the author wrote it, for showing. */
  readonly written: string;
  /** As the index stores it. */
  readonly key: string;
  /** Folded and without half-spaces, for comparing with what a visitor typed. */
  readonly folded: string;
  readonly stem: string;
  readonly spread: Spread;
  /** {@link letterSet} of the folded form. */
  readonly letters: number;
}

/** The words of a site: by their stems, by their beginnings, or one after the other. */
export class Lexicon {
  readonly #families = new Map<string, Spelling[]>();
  /** In the order of their keys. */
  readonly spellings: readonly Spelling[];

  constructor(words: readonly IndexedWord[]) {
    this.spellings = inKeyOrder(words);
    for (const spelling of this.spellings) {
      const family = this.#families.get(spelling.stem);
      if (family === undefined) this.#families.set(spelling.stem, [spelling]);
      else family.push(spelling);
    }
  }

  has(stemmed: string): boolean {
    return this.#families.has(stemmed);
  }

  spellingsOf(stemmed: string): readonly Spelling[] {
    return this.#families.get(stemmed) ?? [];
  }

  /** The first spelling of each family that begins with `prefix` (folded, no half-space), the most widespread first. */
  startingWith(prefix: string): Spelling[] {
    const families = new Map<string, Spelling>();
    for (const spelling of this.spellings) {
      if (spelling.folded.startsWith(prefix) && !families.has(spelling.stem))
        families.set(spelling.stem, spelling);
    }
    return [...families.values()].sort((a, b) => b.spread - a.spread || a.folded.length - b.folded.length);
  }
}

function inKeyOrder(words: readonly IndexedWord[]): Spelling[] {
  const bare = words.map(({ written, spread }) => ({ written, spread, key: indexKey(written) }));
  bare.sort((a, b) => (a.key < b.key ? -1 : 1));
  return bare.map((word) => {
    const spelt = fold(word.written);
    const folded = spelt.replaceAll('\u200c', '');
    return {
      ...word,
      folded,
      stem: stem(spelt),
      letters: letterSet(folded),
    };
  });
}
