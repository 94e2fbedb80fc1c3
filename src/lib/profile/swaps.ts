import { type LevellingChange, safeSwing, smallestChange } from './lead.ts';
import { oneAtATime } from './scenarios.ts';
import { type Rated, weightedSum } from './scores.ts';

/** What one weight, a fifth down or up, does to the first `top`. */
export interface Stir {
  readonly criterion: number;
  readonly direction: 'down' | 'up';
  /** Customers who come in. */
  readonly entered: readonly number[];
  /** Customers who fall out. */
  readonly left: readonly number[];
  /** Pairs of today's first whose order turns round. */
  readonly turned: number;
}

/**
 * One-at-a-time sensitivity of the first `top`: membership and order, by weight and direction.
 *
 * @param customers without missing scores.
 */
export function stirs(customers: readonly Rated[], weights: readonly number[], top: number): Stir[] {
  const today = sumsOf(customers, weights);
  const first = membersOf(today, top);
  return oneAtATime(weights).map(({ criterion, direction, weights: moved }) => {
    const then = sumsOf(customers, moved);
    const members = membersOf(then, top);
    return {
      ...{ criterion, direction },
      entered: members.filter((one) => !first.includes(one)),
      left: first.filter((one) => !members.includes(one)),
      turned: turnedPairs(first, today, then),
    };
  });
}

/** Those of the weights that stir most: by changes of membership, then of order; none when nothing moves. */
export function strongest(all: readonly Stir[]): readonly Stir[] {
  const keyOf = ({ entered, left, turned }: Stir) => (entered.length + left.length) * 1e6 + turned;
  const most = Math.max(0, ...all.map(keyOf));
  return most === 0 ? [] : all.filter((one) => keyOf(one) === most);
}

const sumsOf = (customers: readonly Rated[], weights: readonly number[]): number[] =>
  customers.map(({ low }) => weightedSum(low, weights));

/** Fewer than `top` stand above each of them; ties may make them more than `top`. */
function membersOf(sums: readonly number[], top: number): number[] {
  const cut = [...sums].sort((a, b) => b - a)[top - 1] ?? Number.NEGATIVE_INFINITY;
  return sums.flatMap((sum, index) => (sum >= cut ? [index] : []));
}

function turnedPairs(first: readonly number[], today: readonly number[], then: readonly number[]): number {
  let count = 0;
  for (const [at, one] of first.entries())
    for (const other of first.slice(at + 1)) {
      const before = (today[one] ?? 0) - (today[other] ?? 0);
      const after = (then[one] ?? 0) - (then[other] ?? 0);
      if (before * after < 0) count += 1;
    }
  return count;
}

/** Two who stand next to each other, and what would turn them round. */
export interface Neighbours {
  readonly upper: number;
  readonly lower: number;
  /** They have the same score. */
  readonly tied: boolean;
  /** All weights may move by this share before they can swap; 1: however they move. */
  readonly safe: number;
  /** The smallest change of a single weight that makes them level. */
  readonly single: LevellingChange | null;
}

/**
 * The neighbours from the first place to the one below the last of the first `top`.
 *
 * @param customers without missing scores, best first.
 */
export function neighbours(
  customers: readonly Rated[],
  weights: readonly number[],
  top: number,
): Neighbours[] {
  return customers.slice(0, top).flatMap(({ low }, upper) => {
    const below = customers[upper + 1];
    if (below === undefined) return [];
    const lead = low.map((value, at) => value - (below.low[at] ?? 0));
    const tied = weightedSum(lead, weights) === 0;
    const [safe, single] = [safeSwing(lead, weights), smallestChange(lead, weights)];
    return [{ upper, lower: upper + 1, tied, safe, single }];
  });
}
