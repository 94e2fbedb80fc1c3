import type { Recommendations } from './net-promoter.ts';
import type { Ratings } from './satisfied.ts';

/** The question of the net promoter score is asked from 0 to 10, nothing else. */
export const RECOMMEND_RANGE = { low: 0, high: 10 } as const;

const FIRST_PASSIVE = 7;
const FIRST_PROMOTER = 9;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/**
 * Promoters, passives and detractors of answers from 0 to 10.
 *
 * @param counts how many gave 0, 1, … 10.
 * @see Reichheld, F. F. (2003). The one number you need to grow. HBR 81(12), 46–54.
 * @example classesOf([1, 0, 0, 0, 0, 0, 2, 3, 4, 5, 6]) // { positive: 11, neutral: 7, negative: 3 }
 */
export const classesOf = (counts: readonly number[]): Recommendations => ({
  positive: sum(counts.slice(FIRST_PROMOTER)),
  neutral: sum(counts.slice(FIRST_PASSIVE, FIRST_PROMOTER)),
  negative: sum(counts.slice(0, FIRST_PASSIVE)),
});

/**
 * Satisfied and all of answers from 1 upwards.
 *
 * @param counts how many gave 1, 2, …
 * @param threshold the lowest score that counts as satisfied.
 * @example ratingsOf([1, 2, 3, 4, 5], 4) // { satisfied: 9, answers: 15 }
 */
export const ratingsOf = (counts: readonly number[], threshold: number): Ratings => ({
  satisfied: sum(counts.slice(threshold - 1)),
  answers: sum(counts),
});
