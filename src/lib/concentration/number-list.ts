import { parseNumber } from '../persian/number-parse.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';

/** More than that is a table and wants names. */
export const MOST_LISTED = 200;

/** Signs that no number holds. */
const SURE = /[؛;\n\t|]/;
/** Commas group thousands, too: they part numbers only where a space follows. */
const COMMA = /[،,]\s+/;

/**
 * Reads numbers typed into one field: «۷۵؛ ۶۵؛ -۱۰», one on each line, or with a comma and a space between them.
 *
 * @returns an empty list for an empty text; `concentration.listNumber` with the part that is no number and its place,
 * `concentration.listLong` with the limit.
 * @example readNumbers('۷۵؛ ۶۵/۵؛ -۱۰').value // [75, 65.5, -10]
 * @example readNumbers('۱۲٬۰۰۰، ۸٬۵۰۰').value // [12000, 8500]
 * @example readNumbers('۷۵؛ الف').problem // { code: 'concentration.listNumber', args: { text: 'الف', place: 2 } }
 */
export function readNumbers(
  text: string,
): Result<number[], Problem<'concentration.listNumber' | 'concentration.listLong'>> {
  const parts = text.split(SURE.test(text.trim()) ? SURE : COMMA).filter((part) => part.trim() !== '');
  if (parts.length > MOST_LISTED) return fail('concentration.listLong', { most: MOST_LISTED });
  const numbers: number[] = [];
  for (const [index, part] of parts.entries()) {
    const number = parseNumber(part);
    if (!number.ok)
      return fail('concentration.listNumber', { text: part.trim().slice(0, 40), place: index + 1 });
    numbers.push(number.value);
  }
  return ok(numbers);
}
