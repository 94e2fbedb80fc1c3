import { weightedSum } from './scores.ts';

/** How far each weight may move, a fifth either way, in hundredths. */
export const SWING = 20;

/** Lead of one customer over another: differences of their scores, one for each criterion. */
export type Lead = readonly number[];

/** What the weights could shift at most, were each moved by its whole: `Σ wⱼ |dⱼ|`. */
function reachOf(lead: Lead, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < lead.length; at += 1) sum += Math.abs(lead[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/**
 * Whether the lead is positive for every, for some or for no weights, each moved by up to {@link SWING} per cent on its own. Exact:
 * the lead is linear in the weights, so over their box it is least and greatest where each is at an end; what the weights sum to
 * does not matter for its sign.
 *
 * @param lead whole numbers.
 * @param weights whole numbers from 0.
 * @example leadHolds([2, -1], [1, 1]) // 'always'
 * @example leadHolds([2, -2], [1, 1]) // 'sometimes'
 * @example leadHolds([0, 0], [1, 1]) // 'never': a tie leads nowhere
 */
export function leadHolds(lead: Lead, weights: readonly number[]): 'always' | 'sometimes' | 'never' {
  const middle = 100 * weightedSum(lead, weights);
  const reach = SWING * reachOf(lead, weights);
  if (middle - reach > 0) return 'always';
  return middle + reach > 0 ? 'sometimes' : 'never';
}

/**
 * The largest share by which all weights may move, each on its own, before the lead can be gone: `Σ wⱼdⱼ / Σ wⱼ|dⱼ|`.
 *
 * @returns 0 to 1; 1: at least as good everywhere and better somewhere, so no weights change it; 0: no lead.
 * @example safeSwing([2, -1], [1, 1]) // 0.333…
 * @example safeSwing([1, 0], [1, 5]) // 1
 */
export function safeSwing(lead: Lead, weights: readonly number[]): number {
  const sum = weightedSum(lead, weights);
  return sum > 0 ? sum / reachOf(lead, weights) : 0;
}

/** One weight's change that brings two customers level. */
export interface LevellingChange {
  /** Place of the criterion. */
  readonly criterion: number;
  /** Relative to its weight: 0.25 a quarter more, −1 nothing left of it. */
  readonly change: number;
}

/**
 * The smallest relative change of a single weight, the others kept, that brings the two level: `δⱼ = −Σ wd / (wⱼ dⱼ)`, the one with
 * the least |δⱼ|. Beyond it they swap. Weights cannot fall below nothing.
 *
 * @returns `null` without a lead, or when no single weight can do it.
 * @see Triantaphyllou and Sánchez 1997, relative change of the weights, weighted sum model.
 * @example smallestChange([2, -1], [1, 1]) // { criterion: 0, change: -0.5 }
 * @example smallestChange([1, 0], [1, 5]) // null
 */
export function smallestChange(lead: Lead, weights: readonly number[]): LevellingChange | null {
  const sum = weightedSum(lead, weights);
  if (!(sum > 0)) return null;
  let best: LevellingChange | null = null;
  for (const [criterion, difference] of lead.entries()) {
    const share = (weights[criterion] ?? 0) * difference;
    const change = share === 0 ? Number.NEGATIVE_INFINITY : -sum / share;
    // A weight that only falls to nothing makes them level at best; that is no swap.
    if (change <= -1) continue;
    if (best === null || Math.abs(change) < Math.abs(best.change)) best = { criterion, change };
  }
  return best;
}
