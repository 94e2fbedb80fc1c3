import { fail, ok, type Problem, type Result } from '../result.ts';
import { type GroupShare, groupShare } from './profile.ts';
import { GROUPS, type Group, QUESTIONS_OF } from './questions.ts';

/** More customers than anybody answers thirteen questions for. */
export const MOST_CUSTOMERS = 10_000_000;

export type TotalsProblemCode = 'engagement.customers' | 'engagement.count' | 'engagement.tooMany';

/**
 * How many «yes» a part can have: its questions times the customers.
 *
 * @example mostYes('interaction', 200) // 1400
 */
export const mostYes = (group: Group, customers: number): number => QUESTIONS_OF[group].length * customers;

/**
 * A part of customers for whom each of its questions is answered, from the number of «yes».
 *
 * @param customers whole, from 1 to {@link MOST_CUSTOMERS}.
 * @param yes whole, from 0 to {@link mostYes}.
 * @returns a problem for other numbers.
 * @example groupTotal('involvement', 200, 440).value.share // 0.55
 * @example groupTotal('influence', 200, 201).problem // { code: 'engagement.tooMany', args: { most: 200, questions: 1, customers: 200 } }
 */
export function groupTotal(
  group: Group,
  customers: number,
  yes: number,
): Result<GroupShare, Problem<TotalsProblemCode>> {
  if (!Number.isInteger(customers) || customers < 1 || customers > MOST_CUSTOMERS)
    return fail('engagement.customers');
  if (!Number.isInteger(yes) || yes < 0) return fail('engagement.count');
  const most = mostYes(group, customers);
  if (yes > most)
    return fail('engagement.tooMany', { most, questions: QUESTIONS_OF[group].length, customers });
  return ok(groupShare(group, { yes, no: most - yes, unknown: 0 }));
}

/**
 * The first problem of each part, by its name; the number of customers has a problem of its own.
 *
 * @example totalsProblems(2, { intimacy: 3 }) // { intimacy: { code: 'engagement.tooMany', args: { most: 2, questions: 1, customers: 2 } } }
 */
export function totalsProblems(
  customers: number | undefined,
  yes: Readonly<Partial<Record<Group, number>>>,
): Partial<Record<Group | 'customers', Problem<TotalsProblemCode>>> {
  const problems: Partial<Record<Group | 'customers', Problem<TotalsProblemCode>>> = {};
  for (const group of GROUPS) {
    const count = yes[group];
    if (count === undefined && customers === undefined) continue;
    const total = groupTotal(group, customers ?? MOST_CUSTOMERS, count ?? 0);
    if (!total.ok)
      problems[total.problem.code === 'engagement.customers' ? 'customers' : group] = total.problem;
  }
  return problems;
}
