import type { Period } from '../../lib/churn/convert.ts';

/** The version of the address of a bucket. */
export const FRAGMENT_VERSION = 1;

export const MODES = ['counts', 'rates'] as const;
export type Mode = (typeof MODES)[number];

/** A bucket and a question to it, as the form holds them. */
export interface BucketExample {
  readonly period: Period;
  readonly mode: Mode;
  readonly start: number;
  /** People a period, or a ratio of `start` in the first period, by `mode`. */
  readonly new: number;
  /** People of the first period, or the churn as a ratio, by `mode`. */
  readonly lost: number;
  /** A ratio. */
  readonly effort: number;
  readonly horizon: number;
  /** Toman a period; empty when not known. */
  readonly acquisitionCost: number | '';
  readonly churnCost: number | '';
}

/** What a reader may have typed, texts as they are. */
export interface TypedBucket
  extends Readonly<Record<Exclude<keyof BucketExample, 'mode' | 'period'>, string>> {
  readonly mode: Mode;
  readonly period: Period;
}

const common = { effort: 0.1, acquisitionCost: '', churnCost: '' } as const;

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** The mobile operator of the churn calculator; the example of the page. */
  telecom: {
    ...common,
    period: 'season',
    mode: 'counts',
    start: 17e6,
    new: 680_000,
    lost: 170_000,
    horizon: 40,
  },
  /** Gains 14 % of its first base a month and loses 12 %: nearly all work only replaces. */
  firm: { ...common, period: 'month', mode: 'rates', start: 1000, new: 0.14, lost: 0.12, horizon: 24 },
  withCosts: {
    period: 'month',
    mode: 'counts',
    start: 2400,
    new: 150,
    lost: 72,
    effort: 0.2,
    horizon: 36,
    acquisitionCost: 30_000_000,
    churnCost: 12_000_000,
  },
  nobodyLeaves: { ...common, period: 'year', mode: 'counts', start: 50, new: 5, lost: 0, horizon: 1 },
  nobodyComes: { ...common, period: 'week', mode: 'counts', start: 50, new: 0, lost: 5, horizon: 1200 },
  allLeave: { ...common, period: 'month', mode: 'rates', start: 1, new: 1, lost: 1, horizon: 12 },
  vast: {
    ...common,
    period: 'month',
    mode: 'counts',
    start: 1e12,
    new: 1e12,
    lost: 1,
    effort: 1,
    horizon: 1200,
  },
} as const satisfies Readonly<Record<string, BucketExample>>;
