import type { Group, Measure } from '../../lib/engagement/questions.ts';

/** The version of the address of a checklist. */
export const FRAGMENT_VERSION = 1;

/** A checklist as its address holds it. */
export interface CheckExample extends Readonly<Record<Measure, number | ''>> {
  /** Fourteen letters, question 1 first: y, n, u («we don't know») and - (none yet). */
  readonly answers: string;
}

/** An article's customers and the «yes» of each part. */
export interface SmallExample extends Readonly<Record<Group, number>> {
  readonly customers: number;
}

const thresholds = { buys: 2, visits: 4, minutes: 3, posts: 1 } as const;

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** Comes and hardly does anything; two things nobody knows. The example of the page. */
  regular: { answers: 'uyyyyynnnnuunn', ...thresholds },
  /** The two customers of the article who have five of thirteen each. */
  habit: { answers: 'yyyyynnnnnnnny', ...thresholds },
  advocate: { answers: 'ynnnyynnnnnyyy', ...thresholds },
  allYes: { answers: 'yyyyyyyyyyyyyy', ...thresholds },
  nobodyKnows: { answers: 'uuuuuuuuuuuuuu', buys: '', visits: '', minutes: '', posts: '' },
  empty: { answers: '--------------', ...thresholds, visits: '', minutes: 2.5 },
} as const satisfies Readonly<Record<string, CheckExample>>;

/** The coffee shop of the article: 200 customers. */
export const smallExample: SmallExample = {
  customers: 200,
  involvement: 440,
  interaction: 350,
  intimacy: 50,
  influence: 16,
};
