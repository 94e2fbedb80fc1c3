import { formatNumber } from '../../lib/persian/number-format.ts';
import { decimalsOfInterval } from '../../lib/stats/precision.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { PromoterSay } from './words.ts';

/** A ratio in points, with no more decimals than its interval allows. */
export const pointsText = (ratio: number, interval: Interval): string =>
  formatNumber(100 * ratio, { maxFraction: decimalsOfInterval(interval) });

interface Known {
  readonly score: number;
  readonly interval: Interval;
}

/** The net promoter score for a screen reader. */
export const spokenScore = (say: PromoterSay, { score, interval }: Known): string =>
  say('satisfaction.npsSpoken', {
    score: pointsText(score, interval),
    low: pointsText(interval.low, interval),
    high: pointsText(interval.high, interval),
  });
