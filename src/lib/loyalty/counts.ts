import type { Problem } from '../result.ts';

export type CountProblemCode =
  | 'loyalty.negative'
  | 'loyalty.notWhole'
  | 'loyalty.tooLarge'
  | 'loyalty.nobody'
  | 'loyalty.satisfiedExceedsAll';

export type CountProblem = Problem<CountProblemCode>;

/** More answers than people who have ever lived: beyond it a number is a slip. */
export const MAX_ANSWERS = 1e12;

/**
 * What is wrong with each count of answers; an empty object when nothing is. A count still missing is neither right nor wrong.
 *
 * @example checkCounts({ positive: 1.5 }) // { positive: { code: 'loyalty.notWhole' } }
 */
export function checkCounts<Field extends string>(
  counts: Readonly<Partial<Record<Field, number>>>,
): Partial<Record<Field, CountProblem>> {
  const problems: Partial<Record<Field, CountProblem>> = {};
  for (const [field, count] of Object.entries(counts) as [Field, number | undefined][]) {
    const code = count === undefined ? undefined : codeOf(count);
    if (code) problems[field] = { code };
  }
  return problems;
}

function codeOf(count: number): CountProblemCode | undefined {
  if (count < 0) return 'loyalty.negative';
  if (count > MAX_ANSWERS) return 'loyalty.tooLarge';
  return Number.isInteger(count) ? undefined : 'loyalty.notWhole';
}
