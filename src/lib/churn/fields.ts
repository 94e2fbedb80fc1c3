import type { Problem } from '../result.ts';

/** What a number must be: within both bounds (`above`: not the lower one itself), whole if so asked; else `code`. */
export interface FieldRule<Code extends string> {
  readonly low: number;
  readonly high: number;
  readonly above?: boolean;
  readonly whole?: boolean;
  readonly code: Code;
}

export type FieldRules<Field extends string, Code extends string> = Readonly<Record<Field, FieldRule<Code>>>;

export type FieldProblems<Field extends string, Code extends string> = Partial<Record<Field, Problem<Code>>>;

/**
 * What is wrong with each number of a form; an empty object when all can be used. A number still missing is neither
 * right nor wrong; NaN and the infinities are wrong.
 *
 * @example checkFields({ churn: 1.2 }, { churn: { low: 0, high: 1, code: 'rate' } }) // { churn: { code: 'rate' } }
 */
export function checkFields<Field extends string, Code extends string>(
  values: Partial<Readonly<Record<Field, number | undefined>>>,
  rules: FieldRules<Field, Code>,
): FieldProblems<Field, Code> {
  const problems: FieldProblems<Field, Code> = {};
  for (const field of Object.keys(rules) as Field[]) {
    const value = values[field];
    if (value !== undefined && !obeys(value, rules[field])) problems[field] = { code: rules[field].code };
  }
  return problems;
}

function obeys(value: number, { low, high, above = false, whole = false }: FieldRule<string>): boolean {
  const inside = above ? value > low && value <= high : value >= low && value <= high;
  return inside && (!whole || Number.isInteger(value));
}

/**
 * The problem to show when there is room for one: that of the first field.
 *
 * @example firstProblem({ churn: { code: 'rate' } }) // { code: 'rate' }
 */
export const firstProblem = <Code extends string>(
  problems: FieldProblems<string, Code>,
): Problem<Code> | undefined => Object.values<Problem<Code> | undefined>(problems).find(Boolean);

/** Bounds that several forms share. Larger numbers are slips of the zero key; rial incomes of a whole market fit. */
export const RULES = {
  people: { low: 0, high: 1e12, code: 'churn-lab.people' },
  rate: { low: 0, high: 1, code: 'churn-lab.rate' },
  horizon: { low: 1, high: 1200, whole: true, code: 'churn-lab.horizon' },
  money: { low: 0, high: 1e18, code: 'churn-lab.money' },
  discount: { low: 0, high: 10, code: 'churn-lab.discount' },
} as const satisfies Record<string, FieldRule<string>>;
