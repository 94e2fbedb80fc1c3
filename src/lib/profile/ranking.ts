import { additiveScore } from './additive.ts';
import type { Candidate } from './match.ts';
import { aboveEach } from './places.ts';
import { GRAIN, type Rated, ratedOf, type Scale, weightedSum } from './scores.ts';
import { type Stability, type Stand, stabilityOf } from './stability.ts';

/** A customer with all scores. */
export interface RankedCustomer extends Stability {
  readonly name: string;
  /** Among those with all scores, from 1; ties share the better place. */
  readonly place: number;
  readonly tied: boolean;
  /** On the scale. */
  readonly score: number;
  /** What each criterion adds to it. */
  readonly parts: readonly number[];
}

/** A customer with missing scores: between what its score and its place are, with today's weights. */
export interface OpenCustomer {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly best: number;
  readonly worst: number;
  /** Places of the criteria without a score. */
  readonly missing: readonly number[];
  readonly stand: Stand;
}

export interface Ranking {
  /** Best first; who is tied keeps the order given. */
  readonly ranked: readonly RankedCustomer[];
  /** In the order given. */
  readonly open: readonly OpenCustomer[];
  /** Scores of `ranked`, in its order, for what else is asked of them. */
  readonly rated: readonly Rated[];
}

/**
 * Ranks customers by simple additive weighting and says how firmly each stands among the first `top`. Who has a gap gets bounds and
 * no place, but counts as possibly above others.
 *
 * @param weights whole numbers from 0, not all 0, one for each criterion.
 */
export function rankCustomers(
  candidates: readonly Candidate[],
  weights: readonly number[],
  scale: Scale,
  top: number,
): Ranking {
  const rated = candidates.map(({ scores }) => ratedOf(scores, scale));
  const stability = stabilityOf(rated, weights, top);
  const full = candidates.flatMap(({ scores }, index) => (scores.includes(null) ? [] : [index]));
  const complete = full.map((index) => rated[index] as Rated);
  const places = aboveEach(complete, weights).map(({ fewest }) => fewest + 1);
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const ranked = order.map((at) => {
    const [index, place] = [full[at], places[at]] as [number, number];
    const { name, scores } = candidates[index] as Candidate;
    const { score, parts } = additiveScore(scores as number[], weights) ?? { score: 0, parts: [] };
    const tied = places.indexOf(place) !== places.lastIndexOf(place);
    return { ...{ name, place, tied, score, parts }, ...(stability[index] as Stability) };
  });
  return {
    ranked,
    open: openCustomers(candidates, rated, weights, stability),
    rated: order.map((at) => complete[at] as Rated),
  };
}

function openCustomers(
  candidates: readonly Candidate[],
  rated: readonly Rated[],
  weights: readonly number[],
  stability: readonly Stability[],
): OpenCustomer[] {
  const above = aboveEach(rated, weights);
  const perPoint = weights.reduce((sum, weight) => sum + weight, 0) * GRAIN;
  return candidates.flatMap(({ name, scores }, index) => {
    const missing = scores.flatMap((score, at) => (score === null ? [at] : []));
    if (missing.length === 0) return [];
    const [{ low, high }, { fewest, most }] = [rated[index], above[index]] as [Rated, (typeof above)[number]];
    return {
      ...{ name, missing, stand: (stability[index] as Stability).stand },
      low: weightedSum(low, weights) / perPoint,
      high: weightedSum(high, weights) / perPoint,
      best: fewest + 1,
      worst: most + 1,
    };
  });
}
