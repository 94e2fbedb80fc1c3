import { formatNumber, formatSigned } from '../../lib/persian/number-format.ts';
import type { ChurnResult } from './model.ts';
import { rateTexts } from './say.ts';
import type { ChurnDetailSay } from './words.ts';

const MILLIARD = 1e9;

/** A count short enough to stand over a bar, with its sign when it is a change. */
export function barText(say: ChurnDetailSay, people: number, signed = false): string {
  const format = signed ? formatSigned : formatNumber;
  if (Math.abs(people) < MILLIARD) return format(people);
  return say('calculator.milliard', { number: format(people / MILLIARD, { maxFraction: 2 }) });
}

/** The result for a letter or a report. */
export function copiedSentence(say: ChurnDetailSay, { of, churn, interval }: ChurnResult): string {
  const counts = { start: formatNumber(of.start), new: formatNumber(of.new), lost: formatNumber(of.lost) };
  const period = say(`churn.${of.period}`);
  return say('churn-details.copy', { ...counts, ...rateTexts(churn, interval, false), period });
}
