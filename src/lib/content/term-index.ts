import { foldLoose } from '../persian/fold.ts';
import type { TermMeta } from './schema/term.ts';

/** Finds a glossary term by its name or a synonym, whatever the spelling of letters and half-spaces. */
export class TermIndex {
  readonly #slugs = new Map<string, string>();

  /** Adds a term; answers the names that another term holds already. */
  add(slug: string, meta: TermMeta): Array<{ name: string; other: string }> {
    const clashes: Array<{ name: string; other: string }> = [];
    for (const name of [meta.term, ...meta.synonyms]) {
      const other = this.#slugs.get(foldLoose(name));
      if (other !== undefined && other !== slug) clashes.push({ name, other });
      else this.#slugs.set(foldLoose(name), slug);
    }
    return clashes;
  }

  slugOf(name: string): string | undefined {
    return this.#slugs.get(foldLoose(name));
  }
}
