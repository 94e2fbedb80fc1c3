import { quoted } from './cell-text.ts';
import type { Down } from './merges.ts';

/** By the first row of each. */
export type Merges = ReadonlyMap<number, readonly Down[]>;

/** Lines joined at a time, which spares memory. */
const BLOCK = 5000;

/** Gathers a sheet's cells row by row as lines of text; merged cells go on below. */
export function createLines({ merges, most }: { readonly merges: Merges; readonly most: number }) {
  let cells = new Map<number, string>();
  let going: { column: number; last: number; text: string }[] = [];
  let [done, length] = [0, 0];
  const blocks: string[] = [];
  let block: string[] = [];

  /** Values from above come into the row, those of the row go on below. */
  function merge(row: number): void {
    going = going.filter(({ last }) => last >= row);
    for (const { column, text } of going) if (!cells.has(column)) cells.set(column, text);
    for (const { column, last } of merges.get(row) ?? []) {
      const text = cells.get(column);
      if (text !== undefined) going.push({ column, last, text });
    }
  }

  function finish(row: number): void {
    done = row;
    if (length > most) return;
    merge(row);
    const line = lineOf(cells);
    cells = new Map();
    length += line.length + 1;
    block.push(line);
    if (block.length < BLOCK) return;
    blocks.push(`${block.join('\n')}\n`);
    block = [];
  }

  return {
    put: (column: number, text: string): void => void cells.set(column, text),
    /** All cells of a row were put; rows left out before it are empty lines. */
    end: (row: number): void => {
      const own = cells;
      cells = new Map();
      while (done < row - 1) finish(done + 1);
      cells = own;
      finish(row);
    },
    text: (): string => blocks.join('') + block.join('\n'),
    full: (): boolean => length > most,
  };
}

function lineOf(cells: ReadonlyMap<number, string>): string {
  let line = '';
  let at = 0;
  let ordered = true;
  for (const [column, text] of cells) {
    if (column < at) ordered = false;
    if (!ordered) break;
    line += '\t'.repeat(column - at) + quoted(text);
    at = column;
  }
  return ordered ? line : lineOf(new Map([...cells].sort(([a], [b]) => a - b)));
}
