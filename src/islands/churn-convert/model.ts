import {
  compoundRate,
  convertRate,
  PERIODS,
  PERIODS_PER_YEAR,
  type Period,
} from '../../lib/churn/convert.ts';
import { checkFields, type FieldRules, RULES } from '../../lib/churn/fields.ts';
import {
  type Lifetime,
  type LifetimeValue,
  lifetime,
  lifetimeValue,
  periodDiscount,
} from '../../lib/churn/lifetime.ts';
import type { Problem } from '../../lib/result.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, percentText, type Reading, readTexts } from '../shared/texts.ts';
import type { ConvertExample, TypedConvert } from './examples.ts';

type NumberField = 'rate' | 'margin' | 'discount' | 'horizon';

/** Everything the tool shows of a rate. */
export interface ConvertOutcome {
  readonly of: ConvertExample;
  readonly churn: number;
  /** The same churn in each period. */
  readonly equivalents: readonly {
    readonly period: Period;
    readonly churn: number;
    readonly retention: number;
  }[];
  readonly lifetime: Lifetime | Problem;
  /** `undefined` while no margin is given. */
  readonly value: LifetimeValue | Problem | undefined;
  /** Of one period, a ratio. */
  readonly discount: number;
}

const KINDS_OF = { rate: 'percent', margin: 'number', discount: 'percent', horizon: 'number' } as const;

const FIELD_RULES = {
  rate: RULES.rate,
  margin: RULES.money,
  discount: RULES.discount,
  horizon: RULES.horizon,
} as const satisfies FieldRules<NumberField, string>;

function read(typed: TypedConvert): Reading<keyof TypedConvert> {
  const { values, problems } = readTexts<NumberField>(typed, KINDS_OF);
  return { values, problems: { ...checkFields(values, FIELD_RULES), ...problems } };
}

function outcomeOf(
  { kind, period }: TypedConvert,
  { values }: Reading<keyof TypedConvert>,
): ConvertOutcome | undefined {
  const { rate, margin = '' as const, discount = '' as const, horizon = '' as const } = values;
  if (rate === undefined) return undefined;
  const of = { kind, period, rate, margin, discount, horizon };
  const churn = kind === 'churn' ? rate : 1 - rate;
  const life = lifetime(churn);
  const perPeriod = periodDiscount(discount === '' ? 0 : discount, PERIODS_PER_YEAR[period]);
  return {
    of,
    churn,
    equivalents: PERIODS.map((to) => equivalent(of, churn, to)),
    lifetime: life.ok ? life.value : life.problem,
    value: worthOf(of, churn, perPeriod),
    discount: perPeriod,
  };
}

/** What was typed is not computed anew, so that it comes back to the digit. */
function equivalent({ kind, period, rate }: ConvertExample, churn: number, to: Period) {
  const told = convertRate(churn, period, to);
  const retention = kind === 'retention' && to === period ? rate : 1 - told;
  return { period: to, churn: told, retention };
}

function worthOf({ margin, horizon }: ConvertExample, churn: number, discount: number) {
  if (margin === '') return undefined;
  const value = lifetimeValue({ margin, churn, discount, horizon: horizon === '' ? undefined : horizon });
  return value.ok ? value.value : value.problem;
}

/**
 * Of a hundred customers, how many are left after 0, 1, … `periods` periods; and how many multiplying the rate would leave.
 *
 * @example decay(0.05, 12)[0].at(-1) // [12, 54.03…]; multiplying says 40
 */
export const decay = (churn: number, periods: number): [number, number][][] => {
  const course = (left: (period: number) => number) =>
    Array.from({ length: periods + 1 }, (_, period): [number, number] => [period, 100 * left(period)]);
  return [
    course((period) => 1 - compoundRate(churn, period)),
    course((period) => Math.max(0, 1 - churn * period)),
  ];
};

export const convertTool: Tool<ConvertExample, TypedConvert, ConvertOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ kind, period, rate, margin, discount, horizon }) => ({
    kind,
    period,
    rate: percentText(rate),
    margin: numberText(margin),
    discount: percentText(discount),
    horizon: numberText(horizon),
  }),
  empty: { rate: '', margin: '', discount: '', horizon: '' },
};
