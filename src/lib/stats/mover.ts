import type { Interval } from './wilson.ts';

/** An estimate with its interval. */
export interface Estimated {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The interval of first − second for independent estimates, out of the intervals of both (MOVER, the method of variance
 * estimates recovery): each bound takes its variance from the bounds that meet in it. With Wilson's intervals it is
 * Newcombe's method 10.
 *
 * @returns bounds on the same scale, at the level both intervals have; they enclose first − second.
 * @see Zou, G. Y. & Donner, A. (2008). Construction of confidence limits about effect measures: a general approach.
 * Statistics in Medicine 27, 1693–1702.
 * @example moverDifference({ value: 8, interval: { low: 5, high: 11 } }, { value: 6, interval: { low: 2, high: 10 } }) // { low: -3, high: 7 }
 */
export function moverDifference(first: Estimated, second: Estimated): Interval {
  const { value: p, interval: a } = first;
  const { value: q, interval: b } = second;
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
