import { type MeanEstimate, meanOfCounts } from '../stats/mean.ts';
import type { Category } from './categories.ts';
import { answerCounts, type PairCounts } from './pairs.ts';

/** Scores of the answers 1–5. Liking weighs more than disliking: must-be and live-with are weaker statements. */
export const FUNCTIONAL_SCORES: readonly number[] = [4, 2, 0, -1, -2];
export const DYSFUNCTIONAL_SCORES: readonly number[] = [-2, -1, 0, 2, 4];

/** Where the square of 0 to 4 is split. */
export const SPLIT = 2;

export interface ContinuousScore {
  /** Mean score of «if it were there», −2 to 4: how much presence pleases. The upward axis. */
  readonly functional: MeanEstimate;
  /** Mean score of «if it were not», −2 to 4: how much absence displeases. The axis to the right. */
  readonly dysfunctional: MeanEstimate;
  /** The quarter of the square the point lies in; `null` below zero on either axis, where the square ends. */
  readonly quarter: Extract<Category, 'A' | 'O' | 'I' | 'M'> | null;
}

/**
 * DuMouchel's continuous scores: the mean of each question over all who answered both, with standard errors. A second view beside
 * the counts, not a verdict: nothing calibrates the split at 2.
 *
 * @returns `null` without answers.
 * @see DuMouchel, W., in Berger, C. et al. (1993). CQM Journal 2(4), pp. 20–23.
 */
export function continuousScore(pairs: PairCounts): ContinuousScore | null {
  const functional = meanOfCounts(FUNCTIONAL_SCORES, answerCounts(pairs, 'functional'));
  const dysfunctional = meanOfCounts(DYSFUNCTIONAL_SCORES, answerCounts(pairs, 'dysfunctional'));
  if (!functional || !dysfunctional) return null;
  return { functional, dysfunctional, quarter: quarterOf(functional.mean, dysfunctional.mean) };
}

function quarterOf(functional: number, dysfunctional: number): ContinuousScore['quarter'] {
  if (functional < 0 || dysfunctional < 0) return null;
  if (functional >= SPLIT) return dysfunctional >= SPLIT ? 'O' : 'A';
  return dysfunctional >= SPLIT ? 'M' : 'I';
}
