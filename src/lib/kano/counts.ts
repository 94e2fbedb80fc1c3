import type { Problem } from '../result.ts';
import { CATEGORIES, type Category, type CategoryCounts } from './categories.ts';

export type CountProblemCode = 'kano.count.negative' | 'kano.count.notWhole' | 'kano.count.tooLarge';

export type CountProblem = Problem<CountProblemCode>;

/** More answers to one feature than any survey has; beyond it a number is a slip. */
export const MAX_ANSWERS = 1_000_000;

/**
 * What is wrong with each typed count; an empty object when all that is there can be used. A count that is still
 * missing is neither right nor wrong.
 *
 * @example checkKanoCounts({ A: 12, Q: 0.5 }) // { Q: { code: 'kano.count.notWhole' } }
 */
export function checkKanoCounts(counts: Partial<CategoryCounts>): Partial<Record<Category, CountProblem>> {
  const problems: Partial<Record<Category, CountProblem>> = {};
  for (const category of CATEGORIES) {
    const code = problemOf(counts[category]);
    if (code) problems[category] = { code };
  }
  return problems;
}

function problemOf(count: number | undefined): CountProblemCode | undefined {
  if (count === undefined) return undefined;
  if (count < 0) return 'kano.count.negative';
  if (count > MAX_ANSWERS) return 'kano.count.tooLarge';
  return Number.isInteger(count) ? undefined : 'kano.count.notWhole';
}
