import { answersNeeded, WORST } from '../../lib/loyalty/answers-needed.ts';
import {
  compareNetPromoter,
  compareSatisfaction,
  type WaveComparison,
} from '../../lib/loyalty/compare-waves.ts';
import { CLASSES, type NetPromoter, scoreVariance } from '../../lib/loyalty/net-promoter.ts';
import { checkRatings, type Satisfaction, satisfaction } from '../../lib/loyalty/satisfied.ts';
import type { Problem } from '../../lib/result.ts';
import type { ProportionComparison } from '../../lib/stats/compare-proportions.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, type Reading, readTexts } from '../shared/texts.ts';
import {
  COUNT_FIELDS,
  type CountField,
  type CountName,
  type SatisfactionExample,
  SIDES,
  type Side,
  type TypedSatisfaction,
} from './examples.ts';
import { promoterTool } from './promoters.ts';

export type Field = Exclude<keyof TypedSatisfaction, 'measure' | 'scale'>;
type Values = Partial<Readonly<Record<Field, number>>>;

/** A score of either measure, as ratios. */
export interface Scored {
  readonly score: number;
  readonly interval: Interval;
  readonly answers: number;
}

interface Waves<Score, Change> {
  readonly first: Score;
  /** `null`: no second wave, or not all of it yet. */
  readonly second: Score | null;
  readonly change: Change | null;
}

export type SatisfactionOutcome = (
  | ({ readonly measure: 'nps' } & Waves<NetPromoter, WaveComparison>)
  | ({ readonly measure: 'csat' } & Waves<Satisfaction, ProportionComparison>)
) & {
  readonly of: SatisfactionExample;
  readonly needed: Needed;
};

/** Answers for the wished margin. */
export interface Needed {
  /** With the shares seen; `null` where all answers are alike, which says nothing of the next ones. */
  readonly present: number | null;
  /** Whatever the shares. */
  readonly worst: number;
  /** In each of two waves, for a difference as large as the margin to lie outside its own margin. */
  readonly difference: number | null;
}

/** What a margin may be, in points. */
export const MARGIN = { low: 0.1, high: 100 } as const;
const LEAST_THRESHOLD = 2;

export const FIELDS_OF = {
  nps: CLASSES,
  csat: ['answers', 'satisfied'],
} as const satisfies Record<SatisfactionExample['measure'], readonly CountName[]>;

const ALL_FIELDS: readonly Field[] = [...COUNT_FIELDS, 'threshold', 'margin'];
const KINDS = Object.fromEntries(ALL_FIELDS.map((field) => [field, 'number'])) as Record<Field, 'number'>;

const textsOf = (typed: TypedSatisfaction, side: Side) => ({
  positive: typed[`positive${side}`],
  neutral: typed[`neutral${side}`],
  negative: typed[`negative${side}`],
});

/** Only of the measure shown: what cannot be seen cannot be mended. */
function problemsOf(typed: TypedSatisfaction, values: Values, side: Side): Partial<Record<Field, Problem>> {
  const { [`satisfied${side}` as const]: satisfied, [`answers${side}` as const]: answers } = values;
  const found: Partial<Record<CountName, Problem>> =
    typed.measure === 'nps'
      ? promoterTool.read(textsOf(typed, side)).problems
      : checkRatings({
          ...(satisfied !== undefined && { satisfied }),
          ...(answers !== undefined && { answers }),
        });
  return Object.fromEntries(Object.entries(found).map(([name, problem]) => [`${name}${side}`, problem]));
}

function settingProblems(
  typed: TypedSatisfaction,
  { threshold, margin }: Values,
): Partial<Record<Field, Problem>> {
  const scale = Number(typed.scale);
  const lost = margin !== undefined && !(margin >= MARGIN.low && margin <= MARGIN.high);
  const beyond =
    threshold !== undefined &&
    !(Number.isInteger(threshold) && threshold >= LEAST_THRESHOLD && threshold <= scale);
  return {
    ...(lost && { margin: { code: 'loyalty.margin' } }),
    ...(beyond &&
      typed.measure === 'csat' && {
        threshold: { code: 'loyalty.threshold', args: { scale: numberText(scale) } },
      }),
  };
}

function read(typed: TypedSatisfaction): Reading<keyof TypedSatisfaction> {
  const { values, problems } = readTexts<Field>(typed, KINDS);
  const shown = new Set<string>([
    'margin',
    ...(typed.measure === 'csat' ? ['threshold'] : []),
    ...FIELDS_OF[typed.measure].flatMap((name) => SIDES.map((side) => `${name}${side}`)),
  ]);
  const unread = Object.fromEntries(Object.entries(problems).filter(([field]) => shown.has(field)));
  const counted = SIDES.map((side) => problemsOf(typed, values, side));
  return { values, problems: { ...settingProblems(typed, values), ...counted[0], ...counted[1], ...unread } };
}

const promotersOf = (typed: TypedSatisfaction, side: Side): NetPromoter | null => {
  const texts = textsOf(typed, side);
  return promoterTool.outcomeOf(texts, promoterTool.read(texts)) ?? null;
};

function ratingsOf(values: Values, side: Side): Satisfaction | null {
  const { [`satisfied${side}` as const]: satisfied, [`answers${side}` as const]: answers } = values;
  if (satisfied === undefined || answers === undefined) return null;
  const found = satisfaction({ satisfied, answers });
  return found.ok ? found.value : null;
}

const varianceOfRatings = ({ score }: Satisfaction) => score * (1 - score);
const varianceOfPromoters = ({ classes }: NetPromoter) =>
  scoreVariance(classes.positive.share, classes.negative.share);

/** Answers needed for a margin in points, when one answer varies so in the waves there are. */
function neededFor(points: number, variances: readonly number[], worst: number): Needed {
  const margin = points / 100;
  const [first = worst, second = first] = variances;
  const both = Math.min(first, second) > 0;
  return {
    present: second > 0 ? answersNeeded(second, margin) : null,
    worst: answersNeeded(worst, margin),
    difference: both ? answersNeeded(first + second, margin) : null,
  };
}

function outcomeOf(
  typed: TypedSatisfaction,
  { values }: Reading<keyof TypedSatisfaction>,
): SatisfactionOutcome | undefined {
  const { margin, threshold } = values;
  if (margin === undefined || (threshold === undefined && typed.measure === 'csat')) return undefined;
  const of = exampleOf(typed, values, { threshold: threshold ?? LEAST_THRESHOLD, margin });
  if (typed.measure === 'nps') {
    const [first, second] = [promotersOf(typed, 'First'), promotersOf(typed, 'Second')];
    if (!first) return undefined;
    const variances = [first, ...(second ? [second] : [])].map(varianceOfPromoters);
    const change = second && compareNetPromoter(first, second);
    return {
      measure: 'nps',
      first,
      second,
      change,
      of,
      needed: neededFor(margin, variances, WORST.recommendation),
    };
  }
  const [first, second] = [ratingsOf(values, 'First'), ratingsOf(values, 'Second')];
  if (!first) return undefined;
  const variances = [first, ...(second ? [second] : [])].map(varianceOfRatings);
  const change = second && compareSatisfaction(first, second);
  return {
    measure: 'csat',
    first,
    second,
    change,
    of,
    needed: neededFor(margin, variances, WORST.satisfaction),
  };
}

/** What goes into the address: a count that is none stays behind. */
function exampleOf(
  { measure, scale }: TypedSatisfaction,
  values: Values,
  settings: Pick<SatisfactionExample, 'margin' | 'threshold'>,
): SatisfactionExample {
  const counts = Object.fromEntries(
    COUNT_FIELDS.map((field) => {
      const count = values[field];
      return [field, count !== undefined && Number.isInteger(count) && count >= 0 ? count : ''];
    }),
  ) as Record<CountField, number | ''>;
  return { measure, ...counts, scale, ...settings };
}

export const satisfactionTool: Tool<SatisfactionExample, TypedSatisfaction, SatisfactionOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ measure, scale, ...numbers }) => ({
    measure,
    scale,
    ...(Object.fromEntries(ALL_FIELDS.map((field) => [field, numberText(numbers[field])])) as Record<
      Field,
      string
    >),
  }),
  empty: Object.fromEntries(COUNT_FIELDS.map((field) => [field, ''])) as Partial<TypedSatisfaction>,
};
