import { stem } from '../persian/stem.ts';
import { isStopWord } from './stop-words.ts';
import { words } from './words.ts';

/** A notion of the glossary with all its names: one finds the others. */
export interface Concept {
  /** Address of its page within the site, `/glossary/churn-rate/`; empty for a group of words without a page. */
  readonly url: string;
  /** Names a text may use, the term itself first: نرخ ریزش, churn rate, نرخ رویگردانی. */
  readonly phrases: readonly string[];
  /** Names only a visitor types, such as Persian in Latin letters: nerkhe rizesh. */
  readonly aliases: readonly string[];
}

/**
 * What a name says: its stems without stop words, unless too little would be left («بازاریابی یک به یک» is not just
 * marketing).
 */
export function nameStems(stems: readonly string[]): readonly string[] {
  const content = stems.filter((one) => !isStopWord(one));
  return content.length > 1 || content.length === stems.length ? content : stems;
}

export const phraseStems = (phrase: string): readonly string[] => nameStems(words(phrase).map(stem));

/** Finds the concepts whose name stands in a query. */
export class Thesaurus {
  readonly #byName = new Map<string, Concept[]>();
  /** Words of the longest name. */
  readonly longest: number;

  constructor(concepts: readonly Concept[]) {
    let longest = 0;
    for (const concept of concepts) {
      for (const phrase of [...concept.phrases, ...concept.aliases]) {
        const all = words(phrase).map(stem);
        longest = Math.max(longest, all.length);
        for (const name of new Set([all.join(' '), phraseStems(phrase).join(' ')]))
          if (name !== '') this.#add(name, concept);
      }
    }
    this.longest = longest;
  }

  #add(name: string, concept: Concept): void {
    const named = this.#byName.get(name) ?? [];
    if (!named.includes(concept)) this.#byName.set(name, [...named, concept]);
  }

  /** The concepts one of whose names is exactly these stems, or these without stop words. */
  named(stems: readonly string[]): readonly Concept[] {
    const all = this.#byName.get(stems.join(' '));
    return all ?? this.#byName.get(stems.filter((one) => !isStopWord(one)).join(' ')) ?? [];
  }
}
