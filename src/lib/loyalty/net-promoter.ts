import { ok, type Result } from '../result.ts';
import { pairedDifferenceInterval } from '../stats/paired-difference.ts';
import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import { type CountProblem, checkCounts } from './counts.ts';

/** Answers to «how likely are you to recommend us, 0 to 10?» by class, in people. */
export interface Recommendations {
  /** Promoters: 9 and 10. */
  readonly positive: number;
  /** Passives: 7 and 8. */
  readonly neutral: number;
  /** Detractors: 0 to 6. */
  readonly negative: number;
}

export type RecommendationClass = keyof Recommendations;

export const CLASSES: readonly RecommendationClass[] = ['positive', 'neutral', 'negative'];

export interface ClassShare {
  readonly count: number;
  /** A ratio. */
  readonly share: number;
  /** Wilson, 95 %. */
  readonly interval: Interval;
}

export interface NetPromoter {
  readonly answers: number;
  /** Share of promoters − share of detractors, a ratio in [−1, 1]; people say it times 100, and it is no percentage. */
  readonly score: number;
  /** Tango's score interval, 95 %. */
  readonly interval: Interval;
  readonly classes: Readonly<Record<RecommendationClass, ClassShare>>;
}

/**
 * The net promoter score with its interval. The classes are three parts of one multinomial sample, so the score is a
 * difference of two shares that exclude each other: its variance p₊ + p₋ − (p₊ − p₋)² is never below that of either share.
 *
 * @returns the first problem of a count, or `loyalty.nobody` without answers.
 * @see Reichheld, F. F. (2003). The one number you need to grow. HBR 81(12), 46–54, for the classes; Tango, T. (1998).
 * Statistics in Medicine 17, 891–908, for the interval; Wilson (1927) for the shares.
 * @example netPromoter({ positive: 180, neutral: 140, negative: 80 }).value.interval // { low: 0.1733…, high: 0.3233… }
 */
export function netPromoter(counts: Recommendations): Result<NetPromoter, CountProblem> {
  const problem = Object.values(checkCounts<RecommendationClass>({ ...counts }))[0];
  if (problem) return { ok: false, problem };
  const { positive, neutral, negative } = counts;
  const answers = positive + neutral + negative;
  if (answers === 0) return { ok: false, problem: { code: 'loyalty.nobody' } };
  const share = (count: number): ClassShare => ({
    count,
    share: count / answers,
    interval: wilsonInterval(count, answers),
  });
  return ok({
    answers,
    score: (positive - negative) / answers,
    interval: pairedDifferenceInterval(positive, negative, answers),
    classes: { positive: share(positive), neutral: share(neutral), negative: share(negative) },
  });
}

/**
 * The variance of one answer when promoters count 1, passives 0 and detractors −1; at most 1.
 *
 * @param positive share of promoters, a ratio.
 * @param negative share of detractors; both together at most 1.
 * @example scoreVariance(0.45, 0.2) // 0.5875
 */
export const scoreVariance = (positive: number, negative: number): number =>
  positive + negative - (positive - negative) ** 2;
