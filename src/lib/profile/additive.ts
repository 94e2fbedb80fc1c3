/** A weighted score and what each criterion adds to it, on the scale of the scores. */
export interface Additive {
  readonly score: number;
  readonly parts: readonly number[];
}

/**
 * Simple additive weighting: the mean of the scores, weighted.
 *
 * @param weights from 0, not all 0.
 * @returns `null` when no weight counts.
 * @see Fishburn 1967; Triantaphyllou and Sánchez 1997, «weighted sum model».
 * @example additiveScore([5, 3], [3, 1]) // { score: 4.5, parts: [3.75, 0.75] }
 * @example additiveScore([5], [0]) // null
 */
export function additiveScore(scores: readonly number[], weights: readonly number[]): Additive | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) return null;
  const parts = scores.map((score, at) => (score * (weights[at] ?? 0)) / whole);
  return { score: scores.reduce((sum, score, at) => sum + score * (weights[at] ?? 0), 0) / whole, parts };
}
