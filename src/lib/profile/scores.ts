/** How customers are scored on each criterion. */
export const SCALES = {
  five: { low: 1, high: 5 },
  ten: { low: 1, high: 10 },
  hundred: { low: 0, high: 100 },
} as const;

export type Scale = keyof typeof SCALES;

/** Parts of a point that are told apart; scores become whole numbers of them, so that sums and ties are exact. */
export const GRAIN = 10_000;

/** A customer's scores in grains; where one is missing, the lowest and the highest it could be. */
export interface Rated {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * Scores with their bounds: a missing one may be anything the scale allows, never silently nothing.
 *
 * @param scores on the scale, one for each criterion; `null` where there is none.
 * @example ratedOf([4, null], 'five') // { low: [40000, 10000], high: [40000, 50000] }
 */
export function ratedOf(scores: readonly (number | null)[], scale: Scale): Rated {
  const { low, high } = SCALES[scale];
  const grains = (missing: number) => scores.map((score) => Math.round((score ?? missing) * GRAIN));
  const lows = grains(low);
  return { low: lows, high: scores.includes(null) ? grains(high) : lows };
}

/**
 * `Σ wⱼ xⱼ`, exact for whole numbers of this size.
 *
 * @example weightedSum([4, 2], [3, 1]) // 14
 */
export function weightedSum(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (values[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}
