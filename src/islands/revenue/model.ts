import { checkCounts } from '../../lib/churn/counts.ts';
import {
  checkRevenue,
  type RevenueField,
  type RevenueMoves,
  type RevenueRates,
  revenueBridge,
  revenueRates,
} from '../../lib/churn/revenue.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';
import type { RevenueExample, TypedRevenue } from './examples.ts';

export const GAINS = ['new', 'expansion', 'reactivation'] as const;
export const LOSSES = ['contraction', 'churned'] as const;

type NumberField = RevenueField | 'startCustomers' | 'lostCustomers';

/** Everything the tool shows of a period's income. */
export interface RevenueOutcome extends RevenueRates {
  readonly of: RevenueExample;
  readonly bridge: ReturnType<typeof revenueBridge>;
  /** `undefined` while the customers are not counted. */
  readonly customers: CustomerLoss | undefined;
}

export interface CustomerLoss {
  /** A ratio. */
  readonly churn: number;
  /** Income of a customer at the start, in the form's unit. */
  readonly average: number;
  /** Income of one who left; `null` when nobody did. */
  readonly averageLost: number | null;
}

const KINDS_OF: Readonly<Record<NumberField, 'number'>> = {
  start: 'number',
  new: 'number',
  expansion: 'number',
  reactivation: 'number',
  contraction: 'number',
  churned: 'number',
  startCustomers: 'number',
  lostCustomers: 'number',
};

function read(typed: TypedRevenue): Reading<NumberField> {
  const { values, problems } = readTexts<NumberField>(typed, KINDS_OF);
  const { startCustomers, lostCustomers, ...moves } = values;
  return {
    values,
    problems: { ...checkRevenue(moves), ...customerProblems(startCustomers, lostCustomers), ...problems },
  };
}

function customerProblems(start?: number, lost?: number): Partial<Record<NumberField, Problem>> {
  const found = checkCounts({ ...(start !== undefined && { start }), ...(lost !== undefined && { lost }) });
  return {
    ...(found.start && { startCustomers: found.start }),
    ...(found.lost && { lostCustomers: found.lost }),
  };
}

function outcomeOf({ unit }: TypedRevenue, { values }: Reading<NumberField>): RevenueOutcome | undefined {
  const { startCustomers = '' as const, lostCustomers = '' as const, start, ...others } = values;
  if (start === undefined) return undefined;
  // An amount left out is none: a business without reactivations need not say so.
  const moves: RevenueMoves = {
    start,
    new: 0,
    expansion: 0,
    reactivation: 0,
    contraction: 0,
    churned: 0,
    ...others,
  };
  const rates = revenueRates(moves);
  if (!rates.ok) return undefined;
  const of = { unit, ...moves, startCustomers, lostCustomers };
  return { ...rates.value, of, bridge: revenueBridge(moves), customers: customerLoss(of) };
}

function customerLoss({
  start,
  churned,
  startCustomers,
  lostCustomers,
}: RevenueExample): CustomerLoss | undefined {
  if (startCustomers === '' || lostCustomers === '' || startCustomers === 0) return undefined;
  return {
    churn: lostCustomers / startCustomers,
    average: start / startCustomers,
    averageLost: lostCustomers === 0 ? null : churned / lostCustomers,
  };
}

export const revenueTool: Tool<RevenueExample, TypedRevenue, RevenueOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ unit, ...amounts }) => ({
    unit,
    start: numberText(amounts.start),
    new: numberText(amounts.new),
    expansion: numberText(amounts.expansion),
    reactivation: numberText(amounts.reactivation),
    contraction: numberText(amounts.contraction),
    churned: numberText(amounts.churned),
    startCustomers: numberText(amounts.startCustomers),
    lostCustomers: numberText(amounts.lostCustomers),
  }),
  empty: {
    start: '',
    new: '',
    expansion: '',
    reactivation: '',
    contraction: '',
    churned: '',
    startCustomers: '',
    lostCustomers: '',
  },
};
