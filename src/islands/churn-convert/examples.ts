import type { Period } from '../../lib/churn/convert.ts';

export const KINDS = ['churn', 'retention'] as const;
export type Kind = (typeof KINDS)[number];

/** The version of the address of a converted rate. */
export const FRAGMENT_VERSION = 1;

/** A rate of one period, and a customer's money when its value is asked. */
export interface ConvertExample {
  readonly kind: Kind;
  readonly period: Period;
  /** Churn or retention by `kind`, a ratio. */
  readonly rate: number;
  /** Toman a period; empty: no value is asked. */
  readonly margin: number | '';
  /** Of a year, a ratio. */
  readonly discount: number | '';
  /** Payments counted, in periods; empty: all that will ever come. */
  readonly horizon: number | '';
}

/** What a reader may have typed, texts as they are. */
export interface TypedConvert
  extends Readonly<Record<Exclude<keyof ConvertExample, 'kind' | 'period'>, string>> {
  readonly kind: Kind;
  readonly period: Period;
}

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** Five percent a month, the example of the page. */
  monthly: { kind: 'churn', period: 'month', rate: 0.05, margin: 120_000, discount: 0.4, horizon: '' },
  /** Only the rate: what an article's small form starts with. */
  bare: { kind: 'churn', period: 'month', rate: 0.03, margin: '', discount: '', horizon: '' },
  telecom: { kind: 'churn', period: 'season', rate: 0.01, margin: '', discount: '', horizon: '' },
  retention: { kind: 'retention', period: 'year', rate: 0.8, margin: 100, discount: 0.1, horizon: 5 },
  nobodyLeaves: { kind: 'churn', period: 'week', rate: 0, margin: 50, discount: 0, horizon: '' },
  allLeave: { kind: 'retention', period: 'month', rate: 0, margin: 50, discount: 0.2, horizon: 12 },
  tiny: { kind: 'churn', period: 'week', rate: 1e-9, margin: 1e18, discount: 0, horizon: 1200 },
} as const satisfies Readonly<Record<string, ConvertExample>>;
