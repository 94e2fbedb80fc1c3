import type { RevenueMoves } from '../../lib/churn/revenue.ts';

export const UNITS = ['toman', 'millionToman', 'rial'] as const;
export type Unit = (typeof UNITS)[number];

/** The version of the address of a bridge. */
export const FRAGMENT_VERSION = 1;

/** One period's recurring income in one unit, and its customers when they are known. */
export interface RevenueExample extends RevenueMoves {
  readonly unit: Unit;
  readonly startCustomers: number | '';
  readonly lostCustomers: number | '';
}

/** What a reader may have typed, texts as they are. */
export interface TypedRevenue extends Readonly<Record<Exclude<keyof RevenueExample, 'unit'>, string>> {
  readonly unit: Unit;
}

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** A subscription software in one month; few customers leave, but large ones. The example of the page. */
  software: {
    unit: 'millionToman',
    start: 480,
    new: 36,
    expansion: 22,
    reactivation: 4,
    contraction: 9,
    churned: 24,
    startCustomers: 1200,
    lostCustomers: 48,
  },
  growing: {
    unit: 'toman',
    start: 250_000_000,
    new: 0,
    expansion: 31_500_000,
    reactivation: 0,
    contraction: 2_000_000,
    churned: 4_250_000,
    startCustomers: '',
    lostCustomers: '',
  },
  nothingLost: {
    unit: 'rial',
    start: 100,
    new: 0,
    expansion: 0,
    reactivation: 0,
    contraction: 0,
    churned: 0,
    startCustomers: 5,
    lostCustomers: 0,
  },
  allLost: {
    unit: 'millionToman',
    start: 1000,
    new: 0,
    expansion: 0,
    reactivation: 0,
    contraction: 0,
    churned: 1000,
    startCustomers: 9,
    lostCustomers: 9,
  },
  vast: {
    unit: 'rial',
    start: 1e18,
    new: 1e18,
    expansion: 1e18,
    reactivation: 1,
    contraction: 1,
    churned: 1,
    startCustomers: 1e12,
    lostCustomers: 1,
  },
} as const satisfies Readonly<Record<string, RevenueExample>>;
