export const KINDS = ['periods', 'groups'] as const;
export type Kind = (typeof KINDS)[number];

/** The version of the address of a comparison. */
export const FRAGMENT_VERSION = 1;

/** Two periods of one base, or two groups, as a calculator compares them; in people. */
export interface CompareExample {
  readonly kind: Kind;
  readonly startFirst: number;
  readonly lostFirst: number;
  readonly startSecond: number;
  readonly lostSecond: number;
}

/** What a reader may have typed, texts as they are. */
export interface TypedCompare extends Readonly<Record<Exclude<keyof CompareExample, 'kind'>, string>> {
  readonly kind: Kind;
}

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** The audiobook service of the article, and its next month; the example of the page. */
  months: { kind: 'periods', startFirst: 2400, lostFirst: 72, startSecond: 2478, lostSecond: 62 },
  /** Newcombe (1998), table II, case (a), the other way round: 48/80 and 56/70. */
  newcombe: { kind: 'groups', startFirst: 80, lostFirst: 48, startSecond: 70, lostSecond: 56 },
  clearFall: { kind: 'periods', startFirst: 20_000, lostFirst: 800, startSecond: 21_000, lostSecond: 630 },
  tiny: { kind: 'groups', startFirst: 3, lostFirst: 0, startSecond: 4, lostSecond: 4 },
  equal: { kind: 'periods', startFirst: 200, lostFirst: 10, startSecond: 400, lostSecond: 20 },
  nobody: { kind: 'periods', startFirst: 50, lostFirst: 0, startSecond: 60, lostSecond: 0 },
  vast: { kind: 'groups', startFirst: 1e12, lostFirst: 1, startSecond: 1e12, lostSecond: 1e12 },
} as const satisfies Readonly<Record<string, CompareExample>>;
