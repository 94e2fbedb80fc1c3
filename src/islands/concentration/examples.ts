import type { ConcentrationSettings } from './settings.ts';

/** The customary question; the answer is anybody's. */
export const concentrationExample: ConcentrationSettings = { top: 0.2, target: 0.8 };

export const KINDS = ['sales', 'profit'] as const;
export type Kind = (typeof KINDS)[number];

/** A short list as the small form holds it. */
export interface ConcentrationExample {
  readonly kind: Kind;
  /** One for each customer, in any order. */
  readonly amounts: readonly number[];
}

export interface TypedConcentration {
  readonly kind: Kind;
  readonly amounts: string;
}

/** The worked examples: tests use the same ones as the articles. */
export const examples = {
  /** The best fifth bring 140 of 100. */
  whale: { kind: 'profit', amounts: [75, 65, 20, 10, 5, 0, -5, -10, -25, -35] },
  pareto: { kind: 'sales', amounts: [50, 30, 5, 5, 4, 2, 2, 1, 1, 0] },
  equal: { kind: 'sales', amounts: [7, 7, 7, 7] },
  one: { kind: 'sales', amounts: [12] },
  allLose: { kind: 'profit', amounts: [-3, -1] },
  moreLost: { kind: 'profit', amounts: [10, -25, 0] },
  nothing: { kind: 'profit', amounts: [0, 0] },
} as const satisfies Readonly<Record<string, ConcentrationExample>>;
