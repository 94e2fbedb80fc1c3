import { ok, type Result } from '../result.ts';
import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import { type CountProblem, checkCounts } from './counts.ts';

/** Answers to «how satisfied are you?»: those at or above the threshold, of all. */
export interface Ratings {
  readonly satisfied: number;
  readonly answers: number;
}

export interface Satisfaction {
  readonly answers: number;
  readonly satisfied: number;
  /** Satisfied of all, a ratio. */
  readonly score: number;
  /** Wilson, 95 %. */
  readonly interval: Interval;
}

/**
 * What is wrong with the counts of ratings, by field; counts still missing are neither right nor wrong.
 *
 * @example checkRatings({ satisfied: 6, answers: 5 }) // { satisfied: { code: 'loyalty.satisfiedExceedsAll' } }
 */
export function checkRatings(ratings: Partial<Ratings>): Partial<Record<keyof Ratings, CountProblem>> {
  const problems = checkCounts<keyof Ratings>(ratings);
  const { satisfied, answers } = ratings;
  if (Object.keys(problems).length > 0 || answers === undefined) return problems;
  if (answers === 0) return { answers: { code: 'loyalty.nobody' } };
  return (satisfied ?? 0) > answers ? { satisfied: { code: 'loyalty.satisfiedExceedsAll' } } : {};
}

/**
 * The satisfaction score: the share of those who are satisfied, with its Wilson interval.
 *
 * @returns the first problem of the counts.
 * @see Wilson, E. B. (1927). JASA 22(158), 209–212.
 * @example satisfaction({ satisfied: 280, answers: 400 }).value.interval // { low: 0.6533…, high: 0.7428… }
 */
export function satisfaction(ratings: Ratings): Result<Satisfaction, CountProblem> {
  const problem = Object.values(checkRatings(ratings))[0];
  if (problem) return { ok: false, problem };
  const { satisfied, answers } = ratings;
  return ok({
    answers,
    satisfied,
    score: satisfied / answers,
    interval: wilsonInterval(satisfied, answers),
  });
}
