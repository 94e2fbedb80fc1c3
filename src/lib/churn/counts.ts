import type { Problem } from '../result.ts';

/** One period of a customer base, in people: `start` on its first day, `new` who came, `lost` of the first group who left. */
export interface ChurnCounts {
  readonly start: number;
  readonly new: number;
  readonly lost: number;
}

export type ChurnField = keyof ChurnCounts;

export type CountProblemCode =
  | 'churn.negative'
  | 'churn.notWhole'
  | 'churn.tooLarge'
  | 'churn.startZero'
  | 'churn.lostExceedsStart';

export type CountProblem = Problem<CountProblemCode>;

/** More people than have ever lived: beyond it a number is a slip, and products stay exact in a double. */
export const MAX_PEOPLE = 1e12;

export const FIELDS: readonly ChurnField[] = ['start', 'new', 'lost'];

/**
 * What is wrong with each count; an empty object when the counts can be used. A count that is still missing is neither
 * right nor wrong. `new` may exceed `start`; `lost` may not, because only those present at the start can leave it.
 *
 * @example checkCounts({ start: 20, new: 0, lost: 21 }) // { lost: { code: 'churn.lostExceedsStart' } }
 */
export function checkCounts(counts: Partial<ChurnCounts>): Partial<Record<ChurnField, CountProblem>> {
  const problems: Partial<Record<ChurnField, CountProblem>> = {};
  for (const field of FIELDS) {
    const problem = checkCount(counts[field]);
    if (problem) problems[field] = problem;
  }
  if (!problems.start && counts.start === 0) problems.start = { code: 'churn.startZero' };
  if (!problems.start && !problems.lost && (counts.lost ?? 0) > (counts.start ?? MAX_PEOPLE))
    problems.lost = { code: 'churn.lostExceedsStart' };
  return problems;
}

function checkCount(count: number | undefined): CountProblem | undefined {
  if (count === undefined) return undefined;
  if (count < 0) return { code: 'churn.negative' };
  if (count > MAX_PEOPLE) return { code: 'churn.tooLarge' };
  return Number.isInteger(count) ? undefined : { code: 'churn.notWhole' };
}
