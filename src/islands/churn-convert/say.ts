import type { Period } from '../../lib/churn/convert.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { decimalsOfShare } from '../../lib/stats/precision.ts';
import type { ConvertOutcome } from './model.ts';
import type { ConvertDetailSay, ConvertSay } from './words.ts';

/** A share; near all or nothing with the decimals that tell it from there. */
export const shareText = (ratio: number, alone = false): string => {
  const distance = Math.min(ratio, 1 - ratio);
  return formatPercent(ratio, { maxFraction: decimalsOfShare(distance > 0 ? distance : ratio), alone });
};

export const churnIn = ({ equivalents }: ConvertOutcome, period: Period): number =>
  equivalents.find((one) => one.period === period)?.churn ?? 0;

/** The result for a screen reader. */
export const spokenSentence = (say: ConvertSay, outcome: ConvertOutcome): string =>
  say('convert.spoken', {
    year: shareText(churnIn(outcome, 'year')),
    month: shareText(churnIn(outcome, 'month')),
  });

/** The result for a letter or a report. */
export const copiedSentence = (say: ConvertDetailSay, outcome: ConvertOutcome): string =>
  say('convert-details.copy', {
    rate: shareText(outcome.churn),
    period: say(`bench.${outcome.of.period}`),
    week: shareText(churnIn(outcome, 'week')),
    month: shareText(churnIn(outcome, 'month')),
    season: shareText(churnIn(outcome, 'season')),
    year: shareText(churnIn(outcome, 'year')),
  });

/** A length in periods: one decimal is all a model of constant churn deserves. */
export const lengthText = (say: ConvertSay, { of }: ConvertOutcome, periods: number): string =>
  say('convert.periods', {
    number: formatNumber(periods, { maxFraction: periods < 100 ? 1 : 0 }),
    period: say(`bench.${of.period}`),
  });
