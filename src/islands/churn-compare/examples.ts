import type { ComparedPeriod } from '../../lib/churn/compare.ts';

export const KINDS = ['periods', 'groups'] as const;
export type Kind = (typeof KINDS)[number];

/** The version of the address of a comparison. */
export const FRAGMENT_VERSION = 1;

/** Two periods of one base, or two groups, as a calculator compares them. */
export interface CompareExample {
  readonly kind: Kind;
  readonly first: ComparedPeriod;
  readonly second: ComparedPeriod;
}

/** What a reader may have typed, texts as they are. */
export interface TypedCompare {
  readonly kind: Kind;
  readonly startFirst: string;
  readonly lostFirst: string;
  readonly startSecond: string;
  readonly lostSecond: string;
}

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** The audiobook service of the article, and its next month; the example of the page. */
  months: { kind: 'periods', first: { start: 2400, lost: 72 }, second: { start: 2478, lost: 62 } },
  /** Newcombe (1998), table II, case (a): 56/70 against 48/80. */
  newcombe: { kind: 'groups', first: { start: 80, lost: 48 }, second: { start: 70, lost: 56 } },
  clearFall: { kind: 'periods', first: { start: 20_000, lost: 800 }, second: { start: 21_000, lost: 630 } },
  tiny: { kind: 'groups', first: { start: 3, lost: 0 }, second: { start: 4, lost: 4 } },
  equal: { kind: 'periods', first: { start: 200, lost: 10 }, second: { start: 400, lost: 20 } },
  nobody: { kind: 'periods', first: { start: 50, lost: 0 }, second: { start: 60, lost: 0 } },
  vast: { kind: 'groups', first: { start: 1e12, lost: 1 }, second: { start: 1e12, lost: 1e12 } },
} as const satisfies Readonly<Record<string, CompareExample>>;
