import { createHash } from 'node:crypto';

/** What is kept of one file: the digest of all it was made from, and what was made. */
export interface Remembered<Value> {
  readonly digest: string;
  readonly value: Value;
}

/** A file by its place and its text. */
interface Remembering {
  readonly absolute: string;
  readonly text: string;
}

const digestOf = ({ text }: Remembering, key: string): string =>
  createHash('sha256').update(key).update('\0').update(text).digest('base64');

/**
 * Remembers what was made of a file for as long as its text, and the `key` of all else it was made with, stay the same:
 * after one file is saved, the dev server reads one file and not five hundred. Plain values can be kept between runs.
 */
export class Memory<Value> {
  readonly #entries = new Map<string, Remembered<Value>>();
  readonly #recalled = new Set<string>();

  /** Whether `recall` would not have to make it. */
  knows(file: Remembering, key: string): boolean {
    return this.#entries.get(file.absolute)?.digest === digestOf(file, key);
  }

  recall(file: Remembering, key: string, make: () => Value): Value {
    this.#recalled.add(file.absolute);
    const digest = digestOf(file, key);
    const known = this.#entries.get(file.absolute);
    if (known?.digest === digest) return known.value;
    const value = make();
    this.#entries.set(file.absolute, { digest, value });
    return value;
  }

  /** Takes in what an earlier run kept. */
  restore(entries: Iterable<readonly [string, Remembered<Value>]>): void {
    for (const [name, entry] of entries) this.#entries.set(name, entry);
  }

  /** What was asked for in this run: files that are gone are not kept. */
  entries(): Array<readonly [string, Remembered<Value>]> {
    return [...this.#entries].filter(([name]) => this.#recalled.has(name));
  }
}
