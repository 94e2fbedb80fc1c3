import { type IndependenceTest, independenceTest } from '../stats/independence.ts';
import { CATEGORIES, type Category, type CategoryCounts, ranked, totalOf } from './categories.ts';
import { type Classification, classify, type RuleName } from './classify.ts';
import { type Coefficients, coefficients } from './coefficients.ts';
import { exactTest } from './tests.ts';

/** One group's answers to one feature. */
export interface Segment {
  readonly name: string;
  readonly counts: CategoryCounts;
}

export interface SegmentResult extends Segment {
  readonly n: number;
  /** `null` when nobody of the group answered. */
  readonly classification: Classification | null;
  readonly coefficients: Coefficients | null;
  /** Too few answers for a class of its own. */
  readonly small: boolean;
}

/**
 * What the groups say together. `same`: one class, no trace of a difference. `shares`: one class, different shares.
 * `differ`: different classes, more than chance makes. `unsure`: different classes, but chance can make them. `single`: fewer
 * than two groups have answers.
 */
export type SegmentVerdict = 'same' | 'shares' | 'differ' | 'unsure' | 'single';

export interface SegmentComparison {
  readonly segments: readonly SegmentResult[];
  /** Chi-square over groups × classes; `null` when there is nothing to compare. */
  readonly test: IndependenceTest | null;
  readonly verdict: SegmentVerdict;
  /** Whether one pooled result may stand for all groups; never when their classes differ. */
  readonly mayPool: boolean;
}

/** A group with fewer answers gets a warning: its class is a guess. */
export const SMALL_SEGMENT = 30;

const LEVEL = 0.05;

/**
 * One feature, group by group: class and coefficients of each, and Pearson's chi-square across them. Groups that disagree are
 * not averaged: what pleases one and annoys the other would come out as indifferent.
 *
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 11 (segments); Cochran, W. G. (1954). Biometrics 10(4), 417–451.
 */
export function compareSegments(segments: readonly Segment[], rule: RuleName = 'mode'): SegmentComparison {
  const results = segments.map((segment) => resultOf(segment, rule));
  const test = independenceTest(segments.map(({ counts }) => CATEGORIES.map((category) => counts[category])));
  const verdict = verdictOf(results, test);
  return {
    segments: results,
    test,
    verdict,
    mayPool: verdict === 'same' || verdict === 'shares' || verdict === 'single',
  };
}

/**
 * Two classes that stand out together in one group's answers: the exact test cannot tell them apart, and each is at least twice the
 * third. Then two kinds of people may have answered, and it is worth asking who they are.
 *
 * @returns `null` below {@link SMALL_SEGMENT} answers, or when there is one peak, or none.
 * @example twoPeaks({ M: 38, O: 14, A: 33, I: 15, R: 0, Q: 0 }) // ['M', 'A']
 */
export function twoPeaks(counts: CategoryCounts): readonly [Category, Category] | null {
  const test = exactTest(counts);
  if (!test || test.p < LEVEL || totalOf(counts) < SMALL_SEGMENT) return null;
  const third = ranked(counts).find((category) => category !== test.first && category !== test.second);
  const stands = third === undefined || test.secondCount >= 2 * counts[third];
  return stands ? [test.first, test.second] : null;
}

function resultOf({ name, counts }: Segment, rule: RuleName): SegmentResult {
  const n = totalOf(counts);
  const classification = classify(counts, rule);
  return { name, counts, n, classification, coefficients: coefficients(counts), small: n < SMALL_SEGMENT };
}

function verdictOf(results: readonly SegmentResult[], test: IndependenceTest | null): SegmentVerdict {
  const classes = results.flatMap(({ classification }) => (classification ? [nameOf(classification)] : []));
  if (classes.length < 2) return 'single';
  const different = test !== null && test.p < LEVEL;
  if (new Set(classes).size === 1) return different ? 'shares' : 'same';
  return different ? 'differ' : 'unsure';
}

const nameOf = ({ category, reason, other }: Classification): string =>
  reason === 'mixed' ? [category, other].sort().join('+') : category;
