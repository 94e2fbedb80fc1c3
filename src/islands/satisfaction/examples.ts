import type { Recommendations } from '../../lib/loyalty/net-promoter.ts';

export const MEASURES = ['nps', 'csat'] as const;
export type Measure = (typeof MEASURES)[number];

/** How many answers a question of satisfaction offers. */
export const SCALES = ['5', '7', '10'] as const;
export type Scale = (typeof SCALES)[number];

export const SIDES = ['First', 'Second'] as const;
export type Side = (typeof SIDES)[number];

/** The version of the address. */
export const FRAGMENT_VERSION = 1;

export type CountName = 'positive' | 'neutral' | 'negative' | 'satisfied' | 'answers';
export type CountField = `${CountName}${Side}`;

/** Two waves of either measure, in people; empty where nothing is known. */
export interface SatisfactionExample extends Readonly<Record<CountField, number | ''>> {
  readonly measure: Measure;
  readonly scale: Scale;
  /** The lowest answer that counts as satisfied. */
  readonly threshold: number;
  /** The margin to be reached, in points. */
  readonly margin: number;
}

/** What a reader may have typed, texts as they are. */
export interface TypedSatisfaction
  extends Readonly<Record<Exclude<keyof SatisfactionExample, 'measure' | 'scale'>, string>> {
  readonly measure: Measure;
  readonly scale: Scale;
}

const none = {
  positiveFirst: '',
  neutralFirst: '',
  negativeFirst: '',
  positiveSecond: '',
  neutralSecond: '',
  negativeSecond: '',
  answersFirst: '',
  satisfiedFirst: '',
  answersSecond: '',
  satisfiedSecond: '',
} as const satisfies Record<CountField, ''>;

/** In the order the address has them. */
export const COUNT_FIELDS = Object.keys(none) as readonly CountField[];

const usual = { scale: '5', threshold: 4, margin: 5 } as const;

/** One wave of net promoter answers and nothing else, as an article's form hands it on. */
export const ofOneWave = ({ positive, neutral, negative }: Recommendations): SatisfactionExample => ({
  measure: 'nps',
  ...none,
  positiveFirst: positive,
  neutralFirst: neutral,
  negativeFirst: negative,
  ...usual,
});

const shopCounts = {
  positiveFirst: 180,
  neutralFirst: 140,
  negativeFirst: 80,
  positiveSecond: 200,
  neutralSecond: 130,
  negativeSecond: 70,
  answersFirst: 400,
  satisfiedFirst: 280,
  answersSecond: 400,
  satisfiedSecond: 296,
} as const;

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** The household shop of the article in two seasons; the example of the page. */
  shop: { measure: 'nps', ...shopCounts, ...usual },
  shopRatings: { measure: 'csat', ...shopCounts, ...usual },
  /** The pairs of Cavo et al. (2012), as Fagerland, Lydersen and Laake (2017) give them: −0.1240 to −0.0054. */
  cavo: ofOneWave({ positive: 6, neutral: 139, negative: 16 }),
  clearRise: {
    measure: 'nps',
    ...shopCounts,
    positiveSecond: 300,
    neutralSecond: 60,
    negativeSecond: 40,
    ...usual,
    margin: 2.5,
  },
  oneAnswer: ofOneWave({ positive: 0, neutral: 0, negative: 1 }),
  allPassive: ofOneWave({ positive: 0, neutral: 30, negative: 0 }),
  ratingsOnce: {
    measure: 'csat',
    ...none,
    answersFirst: 12,
    satisfiedFirst: 12,
    scale: '10',
    threshold: 9,
    margin: 0.1,
  },
  vast: {
    measure: 'csat',
    ...none,
    answersFirst: 1e12,
    satisfiedFirst: 1,
    answersSecond: 1e12,
    satisfiedSecond: 1e12,
    scale: '7',
    threshold: 2,
    margin: 100,
  },
} as const satisfies Readonly<Record<string, SatisfactionExample>>;
