import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { decimalsOfShare } from '../../lib/stats/precision.ts';
import type { RevenueOutcome } from './model.ts';
import type { RevenueSay } from './words.ts';

/** A share of income; near the whole with the decimals that tell it from there. */
export function shareText(ratio: number, alone = false): string {
  const distance = Math.min(Math.abs(ratio), Math.abs(1 - ratio));
  return formatPercent(ratio, { maxFraction: decimalsOfShare(distance > 0 ? distance : ratio), alone });
}

/** An amount in the form's unit. */
export const moneyText = (amount: number): string =>
  formatNumber(amount, { maxFraction: Math.abs(amount) < 1000 ? 2 : 0 });

/** The result for a screen reader. */
export const spokenSentence = (say: RevenueSay, { netRetention, grossRetention }: RevenueOutcome): string =>
  say('revenue.spoken', { net: shareText(netRetention), gross: shareText(grossRetention) });

/** The result for a letter or a report. */
export const copiedSentence = (say: RevenueSay, outcome: RevenueOutcome): string =>
  say('revenue.copy', {
    start: moneyText(outcome.of.start),
    end: moneyText(outcome.end),
    unit: say(`revenue.${outcome.of.unit}`),
    gross: shareText(outcome.grossRetention),
    net: shareText(outcome.netRetention),
    churn: shareText(outcome.revenueChurn),
  });
