import type { CategoryCounts } from './categories.ts';
import { type EvaluationTable, isAnswer } from './evaluation.ts';
import type { FeatureAnswers, KanoData } from './import/data.ts';
import { categoryCounts, PAIRS, pairIndex } from './pairs.ts';

/** One feature, counted. */
export interface FeatureTally {
  readonly name: string;
  /** The 25 pairs of answers, for everything the six counts do not tell. */
  readonly pairs: readonly number[];
  readonly counts: CategoryCounts;
  /** People whose two answers were read: the sum of `counts`. */
  readonly answered: number;
  /** People without both answers; those with an unknown one are in `unknown`, not here. */
  readonly missing: number;
  /** People with a text among their two answers that nobody has explained yet. */
  readonly unknown: number;
}

/** Every feature in one group. */
export interface GroupTally {
  readonly name: string;
  readonly features: readonly FeatureTally[];
}

export interface TallyOptions {
  readonly table?: EvaluationTable;
  /** Which people count; everybody unless told. */
  readonly keep?: (person: number) => boolean;
}

const everybody = () => true;

/** Counts every feature of a survey. */
export function tally(
  data: KanoData,
  { table = 'standard', keep = everybody }: TallyOptions = {},
): FeatureTally[] {
  return data.features.map((feature) => {
    const buckets = countInto(feature, 1, (person) => (keep(person) ? 0 : -1));
    return tallyOf(feature.name, buckets[0] as Bucket, table);
  });
}

/** Counts every feature of a survey in each of its groups, in the order of `data.groups.names`; empty without groups. */
export function tallyGroups(
  data: KanoData,
  { table = 'standard', keep = everybody }: TallyOptions = {},
): GroupTally[] {
  const { names, of } = data.groups ?? { names: [], of: [] };
  const groupOf = (person: number) => (keep(person) ? (of[person] ?? 0) - 1 : -1);
  const counted = data.features.map((feature) => countInto(feature, names.length, groupOf));
  return names.map((name, group) => ({
    name,
    features: data.features.map((feature, index) =>
      tallyOf(feature.name, counted[index]?.[group] as Bucket, table),
    ),
  }));
}

/** The 25 pairs, then missing, then unknown. */
type Bucket = Uint32Array;
const MISSING = PAIRS;
const UNKNOWN = PAIRS + 1;

/** One pass over the people; −1 leaves a person out. */
function countInto(feature: FeatureAnswers, buckets: number, bucketOf: (person: number) => number): Bucket[] {
  const { functional, dysfunctional } = feature;
  const counts = Array.from({ length: buckets }, () => new Uint32Array(PAIRS + 2));
  for (let person = 0; person < functional.length; person++) {
    const bucket = counts[bucketOf(person)];
    if (!bucket) continue;
    const place = placeOf(functional[person] ?? 0, dysfunctional[person] ?? 0);
    bucket[place] = (bucket[place] ?? 0) + 1;
  }
  return counts;
}

function placeOf(one: number, other: number): number {
  if (isAnswer(one) && isAnswer(other)) return pairIndex(one, other);
  return one > 5 || other > 5 ? UNKNOWN : MISSING;
}

function tallyOf(name: string, bucket: Bucket, table: EvaluationTable): FeatureTally {
  const pairs = Array.from(bucket.subarray(0, PAIRS));
  const answered = pairs.reduce((sum, count) => sum + count, 0);
  const [missing = 0, unknown = 0] = [bucket[MISSING], bucket[UNKNOWN]];
  return { name, pairs, counts: categoryCounts(pairs, table), answered, missing, unknown };
}
