import type { Hit, Hits } from './combine.ts';
import type { Lexicon, Spelling } from './lexicon.ts';
import type { Engine, EngineResult } from './types.ts';

/** Thrown when the index does not have what its own list of words promises: a file failed to load. */
export class IndexBroken extends Error {}

export interface Found {
  readonly hits: Hits;
  readonly results: ReadonlyMap<string, EngineResult>;
}

/** Asks the index for stems, each only once. */
export class IndexReader {
  readonly #engine: Engine;
  readonly #found = new Map<string, Promise<Found>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** @param lexicon a list that knows the whole family of the stem, or nothing of it */
  find(stemmed: string, lexicon: Lexicon): Promise<Found> {
    const known = this.#found.get(stemmed);
    if (known !== undefined) return known;
    const spellings = lexicon.spellingsOf(stemmed);
    const found = this.#ask(spellings);
    // What this list does not know another may.
    if (spellings.length > 0) this.#found.set(stemmed, found);
    found.catch(() => this.#found.delete(stemmed));
    return found;
  }

  async #ask(spellings: readonly Spelling[]): Promise<Found> {
    const answers = await Promise.all(spellings.map((spelling) => this.#pagesWith(spelling)));
    const hits = new Map<string, Hit>();
    const results = new Map<string, EngineResult>();
    for (const result of answers.flat()) {
      const before = hits.get(result.id);
      results.set(result.id, result);
      hits.set(result.id, {
        score: Math.hypot(before?.score ?? 0, result.score),
        positions: [...new Set([...(before?.positions ?? []), ...result.words])].sort((a, b) => a - b),
      });
    }
    return { hits, results };
  }

  /**
   * The index matches every longer word too: only the pages that an exact search also names count. The list of words
   * says that the word is there, so an empty answer means that a file is missing.
   */
  async #pagesWith({ key }: Spelling): Promise<EngineResult[]> {
    const { results } = await this.#engine.search(key);
    const exact = (await this.#engine.search(`"${key}"`)).results;
    if (exact.length === 0) throw new IndexBroken(key);
    const ids = new Set(exact.map(({ id }) => id));
    return results.filter(({ id }) => ids.has(id));
  }
}
