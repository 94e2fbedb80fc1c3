import { attributeText, readXml } from './xml.ts';

/** What a number in a cell stands for. */
export type NumberKind = 'number' | 'date' | 'percent';

/**
 * The kind of each cell format (`s` of a cell is the index).
 *
 * @see ECMA-376 part 1, 18.8.10 and 18.8.30.
 */
export function readFormats(bytes: Uint8Array): readonly NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  readXml(bytes, {
    open: (tag, attributes) => {
      const { numFmtId, formatCode } = attributes();
      if (tag === 'numFmt') codes.set(Number(numFmtId), attributeText(formatCode));
      if (tag === 'cellXfs') inCells = true;
      if (tag !== 'xf' || !inCells) return;
      const id = Number(numFmtId ?? 0);
      const code = codes.get(id);
      kinds.push(code === undefined ? builtIn(id) : kindOf(code));
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

/** Formats that files name by number alone; 27–36 and 50–58 are dates of East Asian versions. */
function builtIn(id: number): NumberKind {
  if (id === 9 || id === 10) return 'percent';
  const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || id >= 50;
  return date && id <= 58 ? 'date' : 'number';
}

/**
 * The kind a format code makes of a number. A time of day alone is no date.
 *
 * @example kindOf('[$-fa-IR,16]yyyy/mm/dd;@') // 'date'
 * @example kindOf('0.0"day"%') // 'percent'
 */
export function kindOf(code: string): NumberKind {
  const [bare = ''] = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';');
  if (/^general$/i.test(bare)) return 'number';
  if (/[yd]|mmm/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}
