import { checkCounts } from '../../lib/churn/counts.ts';
import { checkPlan, type EqualEffort, equalEffort } from '../../lib/churn/equal-effort.ts';
import { checkFields, type FieldRules, RULES } from '../../lib/churn/fields.ts';
import {
  acquisitionWorthOf,
  type Bucket,
  type BucketRates,
  bucketRates,
} from '../../lib/churn/leaky-bucket.ts';
import type { Tool } from '../shared/Bench.tsx';
import { numberText, percentText, type Reading, readTexts } from '../shared/texts.ts';
import type { BucketExample, Mode, TypedBucket } from './examples.ts';

export type BucketReading = Reading<keyof TypedBucket>;

/** Everything the tool shows of a bucket. */
export interface BucketOutcome extends EqualEffort {
  readonly of: BucketExample;
  readonly bucket: Bucket;
  readonly rates: BucketRates | null;
  /**
   * For 1, 2, … `horizon` periods: how much more acquisition, as a ratio of today's, is worth the churn's cut. Empty
   * without churn or without acquisition.
   */
  readonly worth: readonly (readonly [period: number, share: number])[];
}

/** Acquisition as a share may exceed the base many times in its first period. */
const RATE_RULES = {
  new: { low: 0, high: 100, code: 'bucket.acquisitionRate' },
  lost: RULES.rate,
} as const satisfies FieldRules<'new' | 'lost', string>;

function read(typed: TypedBucket): BucketReading {
  const share = typed.mode === 'rates' ? 'percent' : 'number';
  const { values, problems } = readTexts<keyof TypedBucket>(typed, {
    start: 'number',
    new: share,
    lost: share,
    effort: 'percent',
    horizon: 'number',
    acquisitionCost: 'number',
    churnCost: 'number',
  } as Record<keyof TypedBucket, 'number' | 'percent'>);
  const { start, new: gained, lost } = values;
  const moves =
    typed.mode === 'rates'
      ? { ...checkCounts(defined({ start })), ...checkFields(defined({ new: gained, lost }), RATE_RULES) }
      : checkCounts(defined({ start, new: gained, lost }));
  return { values, problems: { ...checkPlan(values), ...moves, ...problems } };
}

function outcomeOf(typed: TypedBucket, { values }: BucketReading): BucketOutcome | undefined {
  const {
    start,
    new: gained,
    lost,
    effort,
    horizon,
    acquisitionCost = '' as const,
    churnCost = '' as const,
  } = values;
  if (start === undefined || gained === undefined || lost === undefined) return undefined;
  if (effort === undefined || horizon === undefined) return undefined;
  const { mode, period } = typed;
  const of = { period, mode, start, new: gained, lost, effort, horizon, acquisitionCost, churnCost };
  const bucket = bucketOf(of);
  const plan = { effort, horizon, acquisitionCost: known(acquisitionCost), churnCost: known(churnCost) };
  const course = equalEffort(bucket, plan);
  if (!course.ok) return undefined;
  return { ...course.value, of, bucket, rates: bucketRates(bucket), worth: worthOf(bucket, effort, horizon) };
}

/**
 * The bucket of an example, whichever way it is told.
 *
 * @example bucketOf(examples.firm) // { start: 1000, acquired: 140, churn: 0.12 }
 */
export const bucketOf = ({ mode, start, new: gained, lost }: BucketExample): Bucket =>
  mode === 'rates'
    ? { start, acquired: gained * start, churn: lost }
    : { start, acquired: gained, churn: lost / start };

/** The same two numbers told the other way; a text that is no number stays as it is. */
export function retold({ values }: BucketReading, typed: TypedBucket, mode: Mode): Partial<TypedBucket> {
  const { start } = values;
  if (!start || mode === typed.mode) return { mode };
  const told = (field: 'new' | 'lost') => {
    const value = values[field];
    if (value === undefined) return typed[field];
    return mode === 'rates' ? percentText(value / start) : numberText(Math.round(value * start));
  };
  return { mode, new: told('new'), lost: told('lost') };
}

function worthOf(bucket: Bucket, effort: number, horizon: number): [number, number][] {
  if (bucket.churn === 0 || bucket.acquired === 0) return [];
  return Array.from({ length: horizon }, (_, index) => [
    index + 1,
    acquisitionWorthOf(bucket, bucket.churn * effort, index + 1) / bucket.acquired,
  ]);
}

const known = (value: number | ''): number | undefined => (value === '' ? undefined : value);

/** Without the numbers that are missing, as exact optional properties ask for it. */
function defined<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}

const shareText = (mode: Mode, value: number) => (mode === 'rates' ? percentText : numberText)(value);

export const bucketTool: Tool<BucketExample, TypedBucket, BucketOutcome> = {
  read,
  outcomeOf,
  typedOf: ({ period, mode, ...numbers }) => ({
    period,
    mode,
    start: numberText(numbers.start),
    new: shareText(mode, numbers.new),
    lost: shareText(mode, numbers.lost),
    effort: percentText(numbers.effort),
    horizon: numberText(numbers.horizon),
    acquisitionCost: numberText(numbers.acquisitionCost),
    churnCost: numberText(numbers.churnCost),
  }),
  empty: { start: '', new: '', lost: '', acquisitionCost: '', churnCost: '' },
};
