import { fail, ok, type Problem, type Result } from '../result.ts';
import { checkFields, type FieldProblems, type FieldRules, firstProblem, RULES } from './fields.ts';

/** How long customers stay if all have the same churn and it never changes. */
export interface Lifetime {
  /** 1/c, in periods, the period of leaving counted. */
  readonly mean: number;
  /** ln ½ ÷ ln(1 − c): after so many periods half are gone. */
  readonly half: number;
}

export type LifetimeProblemCode = 'churn-lab.rate' | 'churn-lab.lifetimeEndless';

/**
 * The mean lifetime 1/c and the half-life, under constant churn that is the same for all. Where customers differ, those who
 * stay are ever better, real lifetimes are longer and 1/c is too short: use `fitSbg` on cohorts.
 *
 * @param churn of one period, in (0, 1].
 * @returns `churn-lab.lifetimeEndless` for 0: a period without loss does not tell how long customers stay.
 * @see Fader, P. S. & Hardie, B. G. S. (2007). How to project customer retention. J. Interactive Marketing 21(1), 76–90.
 * @example lifetime(0.05) // { ok: true, value: { mean: 20, half: 13.51340733… } }
 */
export function lifetime(churn: number): Result<Lifetime, Problem<LifetimeProblemCode>> {
  if (!(churn >= 0 && churn <= 1)) return fail('churn-lab.rate');
  const mean = 1 / churn;
  if (!Number.isFinite(mean)) return fail('churn-lab.lifetimeEndless');
  return ok({ mean, half: churn === 1 ? 0 : Math.LN2 / -Math.log1p(-churn) });
}

/** A customer's money: all per period. */
export interface ValueInput {
  /** Margin a customer leaves each period, after the costs of serving. */
  readonly margin: number;
  readonly churn: number;
  /** Discount of one period, a ratio; see {@link periodDiscount}. */
  readonly discount: number;
  /** Count only so many payments, whole; left out: all that will ever come. */
  readonly horizon?: number | undefined;
}

export type ValueProblemCode =
  | 'churn-lab.rate'
  | 'churn-lab.money'
  | 'churn-lab.discount'
  | 'churn-lab.horizon'
  | 'churn-lab.valueEndless';

const VALUE_RULES: FieldRules<keyof ValueInput, ValueProblemCode> = {
  margin: RULES.money,
  churn: RULES.rate,
  discount: RULES.discount,
  horizon: RULES.horizon,
};

/**
 * What is wrong with each number; nothing when all can be used.
 *
 * @example checkValue({ margin: 100, churn: 0.2, discount: -1 }) // { discount: { code: 'churn-lab.discount' } }
 */
export const checkValue = (input: Partial<ValueInput>): FieldProblems<keyof ValueInput, ValueProblemCode> =>
  checkFields(input, VALUE_RULES);

/** The value of one customer by when payments fall; in the margin's unit. */
export interface LifetimeValue {
  /** The first payment is made now, the others on each renewal. Fader & Hardie 2012, case 1: m(1+d)/(1+d−r). */
  readonly paidNow: number;
  /** A payment at the end of each period begun as a customer. Case 3: m/(1+d−r). */
  readonly paidAtEnd: number;
  /** The first payment is behind: only what renewals will bring. Case 2: mr/(1+d−r). */
  readonly paidOnRenewal: number;
}

/**
 * The three usual formulas of customer lifetime value, which differ only in when payments fall, for constant churn that
 * is the same for all. An estimate of an expectation; costs of acquisition are in none of them.
 *
 * @returns the first problem of {@link checkValue}; `churn-lab.valueEndless` when without churn, discount and horizon it
 * has no bound.
 * @see Fader, P. S. & Hardie, B. G. S. (2012). Reconciling and clarifying CLV formulas, brucehardie.com/notes/024, eq. 1–3; (2014)
 * What's wrong with this CLV formula?, notes/033, on the horizon.
 * @example lifetimeValue({ margin: 100, churn: 0.2, discount: 0.1 }) // { ok: true, value: { paidNow: 366.6666…, paidAtEnd: 333.3333…, paidOnRenewal: 266.6666… } }
 */
export function lifetimeValue(input: ValueInput): Result<LifetimeValue, Problem<ValueProblemCode>> {
  const problem = firstProblem(checkValue(input));
  if (problem) return { ok: false, problem };
  const { margin, churn, discount, horizon } = input;
  const paidNow = margin * discountedPayments(churn, discount, horizon);
  if (!Number.isFinite(paidNow)) return fail('churn-lab.valueEndless');
  const next = 1 / (1 + discount);
  return ok({ paidNow, paidAtEnd: paidNow * next, paidOnRenewal: paidNow * (1 - churn) * next });
}

/** Σ ((1−c)/(1+d))^t for t = 0 … horizon − 1, or for ever. */
function discountedPayments(churn: number, discount: number, horizon?: number): number {
  const shrink = (churn + discount) / (1 + discount);
  if (horizon === undefined) return 1 / shrink;
  return shrink === 0 ? horizon : shrink === 1 ? 1 : -Math.expm1(horizon * Math.log1p(-shrink)) / shrink;
}

/**
 * A yearly discount told for a shorter period: (1 + d)^(1/k) − 1, not d/k.
 *
 * @param yearly a ratio, 0 or more.
 * @param periodsPerYear 12 for months.
 * @example periodDiscount(0.4, 12) // 0.0284361…
 */
export const periodDiscount = (yearly: number, periodsPerYear: number): number =>
  Math.expm1(Math.log1p(yearly) / periodsPerYear);
