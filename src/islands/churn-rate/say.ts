import { formatPercent } from '../../lib/persian/number-format.ts';
import { naturalFrequency } from '../../lib/stats/frequency.ts';
import { decimalsOfInterval, decimalsOfShare } from '../../lib/stats/precision.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { ChurnResult } from './model.ts';
import type { ChurnSay } from './words.ts';

/** So few customers, or so few lost, are told as they were counted and not as «of every hundred». */
const FEW_CUSTOMERS = 100;
const FEW_LOST = 10;

/** A rate and its bounds in Persian, with no more decimals than the interval allows; `alone` outside sentences. */
export function rateTexts(rate: number, interval: Interval, alone = true) {
  const options = { maxFraction: decimalsOfInterval(interval), alone };
  const bounds = { ...options, alone: false };
  return {
    rate: formatPercent(rate, options),
    low: formatPercent(interval.low, bounds),
    high: formatPercent(interval.high, bounds),
  };
}

/** A share without an interval, standing alone. */
export const shareText = (ratio: number): string =>
  formatPercent(ratio, { maxFraction: decimalsOfShare(ratio) });

/** The result in plain words, with the numbers that stand in it. */
export function plainSentence(
  say: ChurnSay,
  { of, churn }: ChurnResult,
): {
  readonly text: string;
  readonly of: number;
  readonly count: number;
} {
  const period = say(`churn.${of.period}`);
  const { key, ...numbers } = told(of.start, of.lost, churn);
  // The numbers stay as places: they are shown as figures.
  return { text: say(key, { period, of: '{of}', count: '{count}' }), ...numbers };
}

function told(start: number, lost: number, churn: number) {
  const counted = { of: start, count: lost };
  if (lost === 0) return { key: 'churn.nobody', ...counted } as const;
  if (lost === start) return { key: 'churn.everybody', ...counted } as const;
  if (start <= FEW_CUSTOMERS || lost < FEW_LOST)
    return { key: lost === 1 ? 'churn.oneOf' : 'churn.few', ...counted } as const;
  const { of, count, exact } = naturalFrequency(churn);
  return { key: exact ? 'churn.often' : 'churn.oftenAbout', of, count } as const;
}

/** The result for a screen reader. */
export const spokenSentence = (say: ChurnSay, { churn, interval }: ChurnResult): string =>
  say('churn.spoken', rateTexts(churn, interval, false));
