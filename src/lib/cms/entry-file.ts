import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { frontMatterBlock } from '../content/front-matter.ts';

/** An article or page as the editor's form holds it: the keys of its front matter, its body, and the file it came from. */
export type Entry = Readonly<Record<string, unknown>>;

/** The key that carries the front matter as it stands in the file, so that what nobody changed is written as it was. */
export const asRead = 'frontMatterAsRead';

const emptyLines = /^(?:[ \t]*\n)+/;

/** Reads a file with front matter for the form. A file without any is all body. */
export function readEntry(source: string): Entry {
  const block = frontMatterBlock(source);
  if (block === undefined) return { body: source };
  const after = source.slice(block.offset + block.text.length).replace(/^---[ \t]*\n?/, '');
  const data = parseDocument(block.text).toJS() ?? {};
  return { ...data, body: after.replace(emptyLines, ''), [asRead]: block.text };
}

/**
 * Writes a file from the form. Keys that still say the same keep their lines, with their quotes, comments and places;
 * the others are written anew, in the form's order after those before them, and empty ones are left out.
 */
export function writeEntry(entry: Entry): string {
  const { body = '', [asRead]: before = '', ...data } = entry;
  const text = mergeYaml(String(before), data);
  return `---\n${text}---\n\n${String(body).replace(emptyLines, '').trimEnd()}\n`;
}

/**
 * YAML of `data` that keeps the lines of `before` wherever a key of the first level means the same.
 *
 * @param before YAML of a map in block style, or nothing.
 */
export function mergeYaml(before: string, data: Readonly<Record<string, unknown>>): string {
  const { head, parts } = partsOf(before);
  const kept = new Map(parts.map((part) => [part.key, part]));
  const lines = (key: string): string => {
    const part = kept.get(key);
    const value = pruned(data[key]);
    if (part !== undefined && same(part.value, value)) return part.text;
    if (isEmpty(value)) return '';
    return yamlOf(key, keptIn(part?.value, value)) + (/\n((?:[ \t]*\n)+)$/.exec(part?.text ?? '')?.[1] ?? '');
  };
  const old = parts.map(({ key }) => key);
  return head + orderOf(old, Object.keys(data)).map(lines).join('');
}

interface Part {
  readonly key: string;
  readonly value: unknown;
  /** The lines of the key, up to those of the next one. */
  readonly text: string;
}

function partsOf(text: string): { head: string; parts: Part[] } {
  const { contents } = parseDocument(text);
  const items = isMap(contents) ? contents.items : [];
  const starts = items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0));
  const parts = items.map(({ key, value }, index) => ({
    key: isScalar(key) ? String(key.value) : '',
    value: (value as { toJSON(): unknown } | null)?.toJSON(),
    text: withLineEnd(text.slice(starts[index], starts[index + 1])),
  }));
  return { head: text.slice(0, starts[0] ?? 0), parts };
}

const withLineEnd = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Old keys where they are; a new one after the key that the form shows before it. */
function orderOf(old: readonly string[], keys: readonly string[]): string[] {
  const order = old.filter((key) => keys.includes(key));
  keys.forEach((key, index) => {
    if (order.includes(key)) return;
    const previous = keys.slice(0, index).findLast((name) => order.includes(name));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key);
  });
  return order;
}

/** Lists of words stand on one line, as people write them; lists of entries take a line for each key. */
function yamlOf(key: string, value: unknown): string {
  const isWords = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const options = { lineWidth: 0, flowCollectionPadding: false } as const;
  return isWords
    ? `${stringify(key, options).trim()}: ${stringify(value, { ...options, collectionStyle: 'flow' }).trim()}\n`
    : stringify({ [key]: value }, options);
}

/** The new value, with the old one wherever within it both mean the same: a number stays one. */
function keptIn(before: unknown, value: unknown): unknown {
  if (same(before, value)) return before;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof before === 'object' && before !== null ? keptIn(Reflect.get(before, key), inner) : inner,
    ]),
  );
}

/** Without what is empty in lists and in entries of lists: a form shows an empty box for the next word. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned).filter((item) => !isEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, pruned(inner)])
      .filter(([, inner]) => !isEmpty(inner)),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** Whether two values mean the same: a form makes a text of a number, and something empty of nothing. */
function same(a: unknown, b: unknown): boolean {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) && isEmpty(b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return String(a) === String(b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}
