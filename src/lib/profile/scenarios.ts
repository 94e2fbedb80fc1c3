import { SWING } from './lead.ts';

/** Criteria that can move the result: others are not multiplied out. */
const placesOf = (weights: readonly number[]): number[] =>
  weights.flatMap((weight, place) => (weight > 0 ? [place] : []));

/** Weights times 100, so that moved ones are whole as well. */
const wholes = (weights: readonly number[]): number[] => weights.map((weight) => weight * 100);

/** One weight moved, the others as they were. */
export interface OneMoved {
  readonly criterion: number;
  readonly direction: 'down' | 'up';
  readonly weights: readonly number[];
}

/**
 * One-at-a-time: each weight a fifth down and a fifth up.
 *
 * @example oneAtATime([3, 0]).map(({ weights }) => weights) // [[240, 0], [360, 0]]
 */
export function oneAtATime(weights: readonly number[]): OneMoved[] {
  return placesOf(weights).flatMap((criterion) =>
    (['down', 'up'] as const).map((direction) => ({
      criterion,
      direction,
      weights: moved(weights, new Map([[criterion, direction]])),
    })),
  );
}

/**
 * Every weight at one end or the other, all ways: 2ᵏ of k criteria with weight.
 *
 * @example [...corners([1, 1])] // [[80, 80], [120, 80], [80, 120], [120, 120]]
 */
export function* corners(weights: readonly number[]): Generator<readonly number[]> {
  const places = placesOf(weights);
  for (let bits = 0; bits < 2 ** places.length; bits += 1)
    yield moved(
      weights,
      new Map(places.map((place, at) => [place, bits & (1 << at) ? 'up' : 'down'] as const)),
    );
}

function moved(weights: readonly number[], how: ReadonlyMap<number, 'down' | 'up'>): number[] {
  return wholes(weights).map((whole, place) => {
    const direction = how.get(place);
    if (direction === undefined) return whole;
    return (whole / 100) * (direction === 'up' ? 100 + SWING : 100 - SWING);
  });
}
