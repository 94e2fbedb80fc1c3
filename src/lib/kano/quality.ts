import { type CategoryCounts, totalOf } from './categories.ts';
import { classify } from './classify.ts';
import { type EvaluationTable, isAnswer } from './evaluation.ts';
import { categoryCounts, exchanged, type PairCounts } from './pairs.ts';

/** The answers to one feature, one byte a person: 1–5, anything else is no answer. */
export interface AnswerColumns {
  readonly functional: ArrayLike<number>;
  readonly dysfunctional: ArrayLike<number>;
}

/** People who gave one and the same answer to everything. */
export interface StraightLiners {
  /** Their places among the respondents. */
  readonly people: readonly number[];
  /** How many of them gave each of the answers 1–5. */
  readonly byAnswer: readonly number[];
}

/** With fewer answers the same one throughout can be meant. */
const LEAST_ANSWERS = 6;

/**
 * Finds respondents who answered every question alike, both ways round. «Neutral» throughout can be honest; «happy with it and
 * happy without it» three times over is not reading. Judged from 6 answers.
 */
export function straightLiners(features: readonly AnswerColumns[], respondents: number): StraightLiners {
  const people: number[] = [];
  const byAnswer = [0, 0, 0, 0, 0];
  for (let person = 0; person < respondents; person++) {
    const answer = onlyAnswer(features, person);
    if (answer === 0) continue;
    people.push(person);
    byAnswer[answer - 1] = (byAnswer[answer - 1] ?? 0) + 1;
  }
  return { people, byAnswer };
}

/** The answer a person gave throughout, or 0. */
function onlyAnswer(features: readonly AnswerColumns[], person: number): number {
  let only = 0;
  let given = 0;
  for (const { functional, dysfunctional } of features) {
    for (const answer of [functional[person] ?? 0, dysfunctional[person] ?? 0]) {
      if (!isAnswer(answer)) continue;
      if (only !== 0 && answer !== only) return 0;
      only = answer;
      given++;
    }
  }
  return given >= LEAST_ANSWERS ? only : 0;
}

/**
 * Whether the columns «if there» and «if not» look exchanged: it turns every A, O and M into R. Suspected when over all features
 * together R outnumbers M + O + A, and in more than half of two features or more; one such feature alone is a reverse feature.
 *
 * @param features the counts of all features of one file.
 * @example looksSwapped([{ M: 0, O: 2, A: 1, I: 3, R: 9, Q: 0 }, { M: 1, O: 0, A: 0, I: 4, R: 8, Q: 0 }]) // true
 */
export function looksSwapped(features: readonly CategoryCounts[]): boolean {
  const moving = ({ M, O, A }: CategoryCounts) => M + O + A;
  const reversed = features.filter((counts) => counts.R > moving(counts)).length;
  const sum = (of: (counts: CategoryCounts) => number) =>
    features.reduce((total, counts) => total + of(counts), 0);
  return features.length > 1 && 2 * reversed > features.length && sum(({ R }) => R) > sum(moving);
}

/**
 * For a feature that comes out reverse: what its negation («no daily messages») would have been. The answers stay, the questions
 * change places.
 *
 * @returns `null` unless R leads.
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 6 (reverse answers).
 */
export function askedAsNegation(
  pairs: PairCounts,
  table: EvaluationTable = 'standard',
): CategoryCounts | null {
  const reverse = classify(categoryCounts(pairs, table))?.category === 'R';
  return reverse ? categoryCounts(exchanged(pairs), table) : null;
}

/** The larger of the two shares of contradictions that Nilsson-Witell & Fundin (2005) report for two wordings. */
export const USUAL_QUESTIONABLE = 0.06;

/**
 * Whether contradictions are more frequent than in published surveys: then the question was not understood.
 *
 * @see Nilsson-Witell, L. & Fundin, A. (2005). Int. J. Service Industry Management 16(2), 152–168.
 */
export const manyQuestionable = (counts: CategoryCounts): boolean =>
  counts.Q > USUAL_QUESTIONABLE * totalOf(counts);
