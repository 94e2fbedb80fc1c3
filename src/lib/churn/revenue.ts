import { ok, type Problem, type Result } from '../result.ts';
import { checkFields, type FieldProblems, type FieldRules, firstProblem, RULES } from './fields.ts';

/** Recurring income of one period (MRR), in any one unit of money; all amounts 0 or more. */
export interface RevenueMoves {
  /** Of the customers there at the start. */
  readonly start: number;
  /** From customers who are new. */
  readonly new: number;
  /** More from customers of the start. */
  readonly expansion: number;
  /** From customers who had left in an earlier period. */
  readonly reactivation: number;
  /** Less from customers of the start who stay. */
  readonly contraction: number;
  /** All of what customers of the start paid who left. */
  readonly churned: number;
}

export type RevenueField = keyof RevenueMoves;
export type RevenueProblemCode =
  | 'churn-lab.money'
  | 'churn-lab.revenueStartZero'
  | 'churn-lab.revenueLostTooMuch';

const REVENUE_RULES: FieldRules<RevenueField, RevenueProblemCode> = {
  start: RULES.money,
  new: RULES.money,
  expansion: RULES.money,
  reactivation: RULES.money,
  contraction: RULES.money,
  churned: RULES.money,
};

/**
 * What is wrong with each amount; nothing when all can be used. What is lost cannot exceed what there was.
 *
 * @example checkRevenue({ start: 100, contraction: 60, churned: 50 }) // { churned: { code: 'churn-lab.revenueLostTooMuch' } }
 */
export function checkRevenue(moves: Partial<RevenueMoves>): FieldProblems<RevenueField, RevenueProblemCode> {
  const problems = checkFields<RevenueField, RevenueProblemCode>(moves, REVENUE_RULES);
  const { start, contraction = 0, churned = 0 } = moves;
  if (start === undefined || problems.start) return problems;
  if (start === 0) problems.start = { code: 'churn-lab.revenueStartZero' };
  else if (!problems.churned && !problems.contraction && contraction + churned > start)
    problems.churned = { code: 'churn-lab.revenueLostTooMuch' };
  return problems;
}

export interface RevenueRates {
  readonly end: number;
  /** (start − contraction − churned) ÷ start, in [0, 1]: gross revenue retention. */
  readonly grossRetention: number;
  /** The same with expansion: net revenue retention; may exceed 1. */
  readonly netRetention: number;
  /** churned ÷ start: the part of the income that left with customers. */
  readonly revenueChurn: number;
  /** (contraction + churned) ÷ start = 1 − grossRetention. */
  readonly grossLoss: number;
  /** (end − start) ÷ start. */
  readonly growth: number;
  /** (new + expansion + reactivation) ÷ (contraction + churned); `null` when nothing was lost. */
  readonly quickRatio: number | null;
}

/**
 * Where a period's recurring income went and what stayed of it. New and reactivated customers are in neither retention.
 *
 * @returns the first problem of {@link checkRevenue}.
 * @see Farris, P. W. et al. (2010). Marketing Metrics, 2nd ed., ch. 5, for retention of revenue. The quick ratio comes from
 * a talk by M. Hamid (2015); that 4 is good is folklore without published data.
 * @example revenueRates({ start: 100, new: 20, expansion: 10, reactivation: 2, contraction: 3, churned: 5 }) // { ok: true, value: { end: 124, grossRetention: 0.92, netRetention: 1.02, revenueChurn: 0.05, grossLoss: 0.08, growth: 0.24, quickRatio: 4 } }
 */
export function revenueRates(moves: RevenueMoves): Result<RevenueRates, Problem<RevenueProblemCode>> {
  const problem = firstProblem(checkRevenue(moves));
  if (problem) return { ok: false, problem };
  const { start, contraction, churned, expansion } = moves;
  const lost = contraction + churned;
  const gained = moves.new + expansion + moves.reactivation;
  const rates = {
    end: start + gained - lost,
    grossRetention: (start - lost) / start,
    netRetention: (start - lost + expansion) / start,
    revenueChurn: churned / start,
    grossLoss: lost / start,
    growth: (gained - lost) / start,
    quickRatio: Number.isFinite(gained / lost) ? gained / lost : null,
  };
  // An income of almost nothing makes ratios no double can hold.
  if (!Object.values(rates).every((rate) => rate === null || Number.isFinite(rate)))
    return { ok: false, problem: { code: 'churn-lab.revenueStartZero' } };
  return ok(rates);
}

/** The bars of the bridge in reading order: levels at both ends, signed changes between. */
export const REVENUE_BRIDGE = [
  'start',
  'new',
  'expansion',
  'reactivation',
  'contraction',
  'churned',
  'end',
] as const;

/**
 * The amounts of the bridge from start to end, losses negative, as {@link REVENUE_BRIDGE} orders them.
 *
 * @param moves must have passed {@link checkRevenue}.
 * @example revenueBridge({ start: 100, new: 20, expansion: 10, reactivation: 2, contraction: 3, churned: 5 }).at(-1) // { key: 'end', kind: 'level', value: 124 }
 */
export function revenueBridge(
  moves: RevenueMoves,
): { key: (typeof REVENUE_BRIDGE)[number]; kind: 'level' | 'change'; value: number }[] {
  const { contraction, churned } = moves;
  const end = moves.start + moves.new + moves.expansion + moves.reactivation - contraction - churned;
  const values = { ...moves, contraction: 0 - contraction, churned: 0 - churned, end };
  return REVENUE_BRIDGE.map((key) => ({
    key,
    kind: key === 'start' || key === 'end' ? 'level' : 'change',
    value: values[key],
  }));
}
