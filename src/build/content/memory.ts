/**
 * Remembers what was made of a file for as long as its text, and the `key` of all else it was made with, stay the same:
 * after one file is saved, the dev server reads one file and not five hundred.
 */
export class Memory<Value> {
  readonly #entries = new Map<string, { text: string; key: string; value: Value }>();

  recall(file: { absolute: string; text: string }, key: string, make: () => Value): Value {
    const known = this.#entries.get(file.absolute);
    if (known?.text === file.text && known.key === key) return known.value;
    const value = make();
    this.#entries.set(file.absolute, { text: file.text, key, value });
    return value;
  }
}
