import { formatNumber, formatPercent, formatSigned } from '../../lib/persian/number-format.ts';
import { decimalsOfInterval } from '../../lib/stats/precision.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import { type CompareOutcome, type Side, sideOf } from './model.ts';
import type { CompareSay } from './words.ts';

/** A rate and its bounds with no more decimals than the interval allows. */
export function rateTexts({ churn, interval }: CompareOutcome['first'], alone = false) {
  const options = { maxFraction: decimalsOfInterval(interval), alone };
  const [rate, low, high] = [churn, interval.low, interval.high].map((value) =>
    formatPercent(value, options),
  );
  return { rate, low, high } as { rate: string; low: string; high: string };
}

/** A difference of two rates in points of percent, with its sign. */
export const pointsText = (difference: number, interval: Interval): string =>
  formatSigned(100 * difference, { maxFraction: decimalsOfInterval(interval) });

/** The difference and its bounds in words. */
export function differenceTexts(say: CompareSay, { difference, interval }: CompareOutcome) {
  return {
    difference: say('compare.points', { number: pointsText(difference, interval) }),
    low: pointsText(interval.low, interval),
    high: pointsText(interval.high, interval),
  };
}

const capital = <Text extends string>(text: Text) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<Text>;

/** What the data allow to be said, plainly. */
export const verdictText = (say: CompareSay, { verdict, of }: CompareOutcome): string =>
  of.kind === 'groups'
    ? say(`compare.group${capital(verdict)}`)
    : say(`churn-lab.verdict${capital(verdict)}`);

export const sideName = (say: CompareSay, { of }: Pick<CompareOutcome, 'of'>, side: Side): string =>
  say(`compare.${of.kind}${side}`);

/** The result for a screen reader. */
export const spokenSentence = (say: CompareSay, outcome: CompareOutcome): string =>
  say('compare.spoken', { verdict: verdictText(say, outcome), ...differenceTexts(say, outcome) });

/** The result for a letter or a report. */
export function copiedSentence(say: CompareSay, outcome: CompareOutcome): string {
  const [first, second] = [sideOf(outcome.of, 'First'), sideOf(outcome.of, 'Second')];
  return say('compare.copy', {
    first: sideName(say, outcome, 'First'),
    second: sideName(say, outcome, 'Second'),
    firstRate: rateTexts(outcome.first).rate,
    secondRate: rateTexts(outcome.second).rate,
    firstLost: formatNumber(first.lost),
    firstStart: formatNumber(first.start),
    secondLost: formatNumber(second.lost),
    secondStart: formatNumber(second.start),
    verdict: verdictText(say, outcome),
    ...differenceTexts(say, outcome),
  });
}

const LEAST_P = 0.0001;

/** A p value with as many decimals as tell it from the usual levels. */
export const pText = (say: CompareSay, value: number): string =>
  value < LEAST_P
    ? say('compare.below', { number: formatNumber(LEAST_P, { maxFraction: 4 }) })
    : formatNumber(value, { maxFraction: value < 0.01 ? 4 : value < 0.1 ? 3 : 2 });
