import type { Citation } from './nodes.ts';

export interface Mention {
  /** Id of the mark in the text, which the note links back to. */
  readonly id: string;
  readonly locator?: string;
}

/** A source cited on a page: its number by first mention, and every mention of it. */
export interface Note {
  readonly number: number;
  readonly key: string;
  readonly mentions: Mention[];
}

/** Numbers the sources of one page in the order in which the text first cites them. */
export class NoteBook {
  readonly #byKey = new Map<string, Note>();

  get notes(): Note[] {
    return [...this.#byKey.values()];
  }

  /** Registers one citation mark; answers a number and a mark id for each of its sources. */
  cite(citation: Citation): Array<{ number: number; key: string; mention: Mention }> {
    return citation.items.map(({ key, locator }) => {
      const note = this.#byKey.get(key) ?? { number: this.#byKey.size + 1, key, mentions: [] };
      this.#byKey.set(key, note);
      const id = `r${note.number}-${note.mentions.length + 1}`;
      const mention = { id, ...(locator === undefined ? {} : { locator }) };
      note.mentions.push(mention);
      return { number: note.number, key, mention };
    });
  }
}
