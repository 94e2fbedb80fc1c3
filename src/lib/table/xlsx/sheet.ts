import { numberText } from './cell-text.ts';
import type { NumberKind } from './formats.ts';
import { createLines, type Merges } from './lines.ts';
import { columnOf, rowOf } from './reference.ts';
import { textCollector } from './strings.ts';
import { type XmlReader, xmlReader } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberKind[];
  readonly from1904: boolean;
  readonly merges: Merges;
  /** Characters of text to keep at most. */
  readonly most: number;
}

export interface SheetReader extends XmlReader {
  /** Rows as lines with tabs between cells; line n is row n, an empty one where there is no such row. */
  readonly text: () => string;
  /** There is more than was to be kept. */
  readonly full: () => boolean;
  /** Formulas without a value: no spreadsheet program has computed them yet. */
  readonly uncomputed: () => number;
}

/**
 * A reader of a sheet's rows, piece by piece.
 *
 * @see ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.73 (row), 18.18.11 (t).
 */
export function sheetReader(context: SheetContext): SheetReader {
  const lines = createLines(context);
  const inline = textCollector();
  let [row, column, next, uncomputed] = [0, 0, 0, 0];
  let [type, style, value, tag] = ['n', 0, '', ''];
  let formula = false;
  const xml = xmlReader({
    open: (name, attributes) => {
      tag = name;
      if (name === 'row') {
        row = Math.max(rowOf(attributes()['r'] ?? '') ?? 0, row + 1);
        next = 0;
      } else if (name === 'c') {
        const { r = '', s = '0', t = 'n' } = attributes();
        column = columnOf(r) ?? next;
        next = column + 1;
        type = t;
        style = Number(s);
        value = '';
        formula = false;
      } else if (name === 'f') formula = true;
      else inline.open(name);
    },
    text: (piece) => {
      if (tag === 'v') value += piece;
      else inline.text(piece);
    },
    close: (name) => {
      tag = '';
      inline.close(name);
      if (name === 'row') lines.end(row);
      if (name !== 'c') return;
      const text = type === 'inlineStr' ? inline.take() : textOf(value, type, style, context);
      if (text !== '') lines.put(column, text);
      else if (formula && type !== 'str') uncomputed += 1;
    },
  });
  return { ...xml, text: lines.text, full: lines.full, uncomputed: () => uncomputed };
}

function textOf(value: string, type: string, style: number, context: SheetContext): string {
  if (type === 's') return value === '' ? '' : (context.strings[Number(value)] ?? '');
  if (type === 'b') return value === '' ? '' : value === '0' ? 'FALSE' : 'TRUE';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n' || value === '') return value;
  return numberText(value, context.formats[style] ?? 'number', context.from1904);
}
