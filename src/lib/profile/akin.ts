import { correlation } from '../stats/correlation.ts';

/** Two criteria whose scores go together, by their places. */
export interface Akin {
  readonly one: number;
  readonly other: number;
  readonly correlation: number;
}

/** From here on two criteria say nearly the same: two thirds of one's variance is in the other. */
export const AKIN = 0.8;
/** Fewer customers correlate by chance. */
const FEWEST = 10;

/**
 * Pairs of criteria that likely count one thing twice: Pearson's coefficient from {@link AKIN} on, over the customers who have both
 * scores, ten at least. The strongest first.
 *
 * @param scores of each customer, one for each criterion.
 * @param criteria how many.
 */
export function akinCriteria(scores: readonly (readonly (number | null)[])[], criteria: number): Akin[] {
  const found: Akin[] = [];
  for (let one = 0; one < criteria; one += 1)
    for (let other = one + 1; other < criteria; other += 1) {
      const both = scores.flatMap((row) => {
        const [x, y] = [row[one], row[other]];
        return typeof x === 'number' && typeof y === 'number' ? [[x, y] as const] : [];
      });
      if (both.length < FEWEST) continue;
      const value = correlation(
        both.map(([x]) => x),
        both.map(([, y]) => y),
      );
      if (value !== null && value >= AKIN) found.push({ one, other, correlation: value });
    }
  return found.sort((a, b) => b.correlation - a.correlation);
}
