import { type Rated, weightedSum } from './scores.ts';

/** How many customers stand above one: at least and at most, as far as missing scores leave it open. */
export interface Above {
  readonly fewest: number;
  readonly most: number;
}

/**
 * For each customer, how many others have a higher score. Equal scores stand beside each other, so ties share a place, the better
 * one: two first, then a third.
 *
 * @param weights whole numbers from 0.
 * @example aboveEach([{ low: [3], high: [3] }, { low: [1], high: [5] }], [1]) // [{ fewest: 0, most: 1 }, { fewest: 0, most: 1 }]
 */
export function aboveEach(customers: readonly Rated[], weights: readonly number[]): Above[] {
  const lows = customers.map(({ low }) => weightedSum(low, weights));
  const highs = customers.map(({ low, high }, index) =>
    low === high ? (lows[index] as number) : weightedSum(high, weights),
  );
  const [sortedLows, sortedHighs] = [lows, highs].map((sums) => Float64Array.from(sums).sort()) as [
    Float64Array,
    Float64Array,
  ];
  return lows.map((low, index) => {
    const high = highs[index] as number;
    // Oneself is among those whose best is above one's worst, if the two differ.
    const self = high > low ? 1 : 0;
    return { fewest: countAbove(sortedLows, high), most: countAbove(sortedHighs, low) - self };
  });
}

/** How many of the ascending `sorted` are greater than `value`. */
function countAbove(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] as number) > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
