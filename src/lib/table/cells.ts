import { foldLoose } from '../persian/fold.ts';
import { unguard } from './csv-write.ts';
import { withoutDirection } from './direction.ts';

/**
 * The text of a cell: without what only steers direction, with single spaces, without spaces at the ends.
 *
 * @example textOf(' علی\u200f  رضایی ') // 'علی رضایی'
 */
export const textOf = (cell: string | undefined): string =>
  unguard(withoutDirection(cell ?? ''))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const TOTALS = new Set(
  [
    'جمع',
    'جمع کل',
    'مجموع',
    'مجموع کل',
    'سرجمع',
    'کل',
    'total',
    'grand total',
    'totals',
    'sum',
    'subtotal',
    'جمع جزء',
  ].map(foldLoose),
);

/**
 * Whether a row is a total under the data: its first cell with anything in it says so.
 *
 * @example isTotalRow(['', 'جمع کل:', '۱۲۰']) // true
 */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '');
  // Folding is dear, and hardly any row is a total.
  if (first === undefined || first.length > 40 || !/جمع|مجموع|[كک]ل|total|sum/i.test(first)) return false;
  return TOTALS.has(foldLoose(first.replace(/[:：]\s*$/, '')));
}

/**
 * What a cell says when it says nothing: empty, or one of the signs people put for «none».
 *
 * @example isBlank(' — ') // true
 */
export const isBlank = (cell: string | undefined): boolean =>
  /^(?:[-–—−_.]|n\/?a|null|none|ندارد|نامعلوم)?$/i.test(textOf(cell));
