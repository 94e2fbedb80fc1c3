/** A share told in people: `count` of every `of`; `exact` is false when the count was rounded. */
export interface Frequency {
  readonly count: number;
  readonly of: number;
  readonly exact: boolean;
}

/** Rounding a share for telling must not move it by more than this part of itself. */
const TOLERANCE = 0.025;
const EXACT = 1e-9;

/**
 * Says a share as a natural frequency with the smallest power of ten, from a hundred up, that tells at least two people
 * (and not everybody, unless it is everybody) and moves the share by less than 2.5 %. People grasp «10 of every 1,000» better than «1 %».
 *
 * @param rate a ratio in (0, 1]; 0 gives 0 of 100.
 * @see Gigerenzer, G. & Hoffrage, U. (1995). How to improve Bayesian reasoning without instruction. Psychological Review 102(4), 684–704.
 * @example naturalFrequency(0.01) // { count: 10, of: 1000, exact: true }
 */
export function naturalFrequency(rate: number): Frequency {
  let of = 100;
  while (rate > 0 && of < 1e12 && !tellable(rate, of)) of *= 10;
  const count = Math.round(rate * of);
  return { count, of, exact: Math.abs(count - rate * of) <= EXACT * of };
}

function tellable(rate: number, of: number): boolean {
  const count = Math.round(rate * of);
  return count >= 2 && (count < of || rate === 1) && Math.abs(count / of - rate) <= TOLERANCE * rate;
}
