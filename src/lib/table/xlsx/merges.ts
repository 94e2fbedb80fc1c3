import { columnOf, rowOf } from './reference.ts';
import { readXml } from './xml.ts';

/** A cell's value goes on down to `last`. */
export interface Down {
  readonly column: number;
  readonly last: number;
}

const END = new TextEncoder().encode('sheetData>');

/**
 * Cells merged with those below them, by their first row: a name written once for several rows belongs to each of them. What
 * is merged sideways keeps its one value at its first column.
 *
 * @param sheet the whole part; merges stand behind its rows.
 * @see ECMA-376 part 1, 18.3.1.55.
 */
export function readMerges(sheet: Uint8Array): ReadonlyMap<number, readonly Down[]> {
  const merges = new Map<number, Down[]>();
  const from = lastPlace(sheet, END);
  if (from < 0) return merges;
  const tail = new TextDecoder().decode(sheet.subarray(from));
  const part = /<((?:\w+:)?)mergeCells[\s>][\s\S]*?<\/\1mergeCells>/.exec(tail)?.[0];
  if (!part) return merges;
  readXml(new TextEncoder().encode(part), {
    open: (tag, attributes) => {
      const [first = '', last = first] = tag === 'mergeCell' ? (attributes()['ref'] ?? '').split(':') : [];
      const [row, end, column] = [rowOf(first), rowOf(last), columnOf(first)];
      if (row === undefined || end === undefined || column === undefined || end <= row) return;
      merges.set(row, [...(merges.get(row) ?? []), { column, last: end }]);
    },
  });
  return merges;
}

function lastPlace(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
