import { type CategoryCounts, mapCounts } from './categories.ts';
import { ANSWERS, type EvaluationTable, evaluationTable } from './evaluation.ts';

/**
 * How often each of the 25 pairs of answers to one feature was given: everything the models need to know of the rows.
 * A pair stands at {@link pairIndex}.
 */
export type PairCounts = ArrayLike<number>;

const SIDE = ANSWERS.length;

/** How many different pairs of answers there are. */
export const PAIRS = SIDE * SIDE;

/**
 * Where a pair of answers (1–5 each) stands: row by row as in the evaluation table.
 *
 * @example pairIndex(1, 5) // 4
 */
export const pairIndex = (functional: number, dysfunctional: number): number =>
  (functional - 1) * SIDE + dysfunctional - 1;

/** Everybody who answered both questions. */
export const pairTotal = (pairs: PairCounts): number =>
  Array.from(pairs).reduce((sum, count) => sum + count, 0);

/** The six counts of a feature: each pair counted in the class its cell of the table names. */
export function categoryCounts(pairs: PairCounts, table: EvaluationTable = 'standard'): CategoryCounts {
  const cells = evaluationTable(table).flat();
  return mapCounts((category) =>
    cells.reduce((sum, cell, index) => (cell === category ? sum + (pairs[index] ?? 0) : sum), 0),
  );
}

/**
 * The pairs as they would be had the feature been asked as its negation («no daily messages» for «daily messages»), or
 * with the two columns exchanged: each answer takes the place of the other.
 */
export const exchanged = (pairs: PairCounts): readonly number[] =>
  Array.from({ length: PAIRS }, (_, index) => pairs[(index % SIDE) * SIDE + Math.floor(index / SIDE)] ?? 0);

/** How often each of the answers 1–5 was given to one of the two questions. */
export function answerCounts(pairs: PairCounts, question: 'functional' | 'dysfunctional'): readonly number[] {
  const at = (answer: number, other: number) =>
    question === 'functional' ? pairIndex(answer, other) : pairIndex(other, answer);
  return ANSWERS.map((answer) =>
    ANSWERS.reduce<number>((sum, other) => sum + (pairs[at(answer, other)] ?? 0), 0),
  );
}
