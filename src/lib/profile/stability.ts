import { leadHolds, safeSwing } from './lead.ts';
import { aboveEach } from './places.ts';
import { corners, oneAtATime } from './scenarios.ts';
import type { Rated } from './scores.ts';

/**
 * Whether a customer is among the first when each weight moves by up to a fifth on its own:
 * - `always`, `never`: proved for all weights in the box, by the pairs;
 * - `sometimes`: in with some weights tried, out with others;
 * - `seemsIn`, `seemsOut`: the same with all weights tried, but not proved for those between.
 */
export type Stand = 'always' | 'sometimes' | 'never' | 'seemsIn' | 'seemsOut';

export interface Stability {
  readonly stand: Stand;
  /**
   * How far all weights may move, each on its own, with the customer certain to stay among the first: 0 to 1, 1 for «however
   * they move». 0 for who is not surely among them now.
   */
  readonly safe: number;
}

/**
 * How firmly each customer stands among the first `top`. Missing scores may be anything the scale allows, so a customer with a
 * gap counts as possibly above wherever it can be.
 *
 * @param weights whole numbers from 0, not all 0.
 * @param top from 1.
 * @returns as many as customers, in their order.
 */
export function stabilityOf(
  customers: readonly Rated[],
  weights: readonly number[],
  top: number,
): Stability[] {
  const tried = tryOut(customers, weights, top);
  return customers.map((one, index) => {
    let [surely, possibly] = [0, 0];
    const swings: number[] = [];
    for (const other of customers) {
      if (other === one) continue;
      const behind = difference(other.low, one.high);
      const ahead = difference(other.high, one.low);
      if (leadHolds(behind, weights) === 'always') surely += 1;
      if (leadHolds(ahead, weights) !== 'never') possibly += 1;
      swings.push(swingUntilAbove(ahead, weights));
    }
    const safe = swings.sort((a, b) => a - b)[top - 1] ?? 1;
    return { stand: standOf(possibly < top, surely >= top, tried[index] as Tried), safe };
  });
}

const difference = (one: readonly number[], other: readonly number[]): number[] =>
  one.map((value, at) => value - (other[at] ?? 0));

/** How far weights may move before somebody with this lead, behind or level now, can be above; 0 for who is above already. */
function swingUntilAbove(lead: readonly number[], weights: readonly number[]): number {
  const back = lead.map((value) => -value);
  const swing = safeSwing(back, weights);
  // Alike in all that counts: level whatever the weights are.
  const alike = lead.every((value, at) => value * (weights[at] ?? 0) === 0);
  return alike ? 1 : swing;
}

interface Tried {
  readonly inside: boolean;
  readonly outside: boolean;
}

/** Today's weights, each moved alone, and all at their ends: who was in, who was out in any. */
function tryOut(customers: readonly Rated[], weights: readonly number[], top: number): Tried[] {
  const found = customers.map(() => ({ inside: false, outside: false }));
  const look = (tried: readonly number[]) => {
    for (const [index, { fewest, most }] of aboveEach(customers, tried).entries()) {
      const one = found[index] as (typeof found)[number];
      one.inside ||= fewest < top;
      one.outside ||= most >= top;
    }
  };
  look(weights);
  for (const scenario of oneAtATime(weights)) look(scenario.weights);
  for (const corner of corners(weights)) look(corner);
  return found;
}

function standOf(provedIn: boolean, provedOut: boolean, { inside, outside }: Tried): Stand {
  if (provedIn) return 'always';
  if (provedOut) return 'never';
  if (inside && outside) return 'sometimes';
  return inside ? 'seemsIn' : 'seemsOut';
}
