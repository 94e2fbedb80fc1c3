import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { type BigSay, bigText } from '../shared/big.ts';
import type { ProfitFacts, SalesFacts } from './facts.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { ConcentrationSay, ConcentrationWords } from './words.ts';

/** A figure of a sentence: the unrounded number, its text and, where it is a result, its name. */
interface Figure {
  readonly value: number;
  readonly text: string;
  readonly name?: string;
}

/** A sentence by its key, with the figures in its places. */
export interface Saying {
  readonly key: keyof ConcentrationWords & string;
  readonly figures: Readonly<Record<string, Figure>>;
}

export const shareText = (share: number, alone = true): string =>
  formatPercent(share, { maxFraction: Math.abs(share) < 0.1 ? 1 : 0, alone });

/** An amount in the table's own unit. */
export const amountText = (say: BigSay, amount: number): string => bigText(say, amount, 1);

/** A coefficient between 0 and 1. */
export const giniText = (gini: number): string => formatNumber(gini, { maxFraction: 2, minFraction: 2 });

/** A part the reader chose, as it was chosen. */
export const partText = (part: number, alone = true): string =>
  formatPercent(part, { maxFraction: 1, alone });

/** What the largest customers bring. */
export function salesSaying({ customers, topShare }: SalesFacts, { top }: ConcentrationSettings): Saying {
  if (customers === 1) return { key: 'concentration.single', figures: {} };
  const share = { value: topShare, text: shareText(topShare, false) };
  return { key: 'concentration.salesSentence', figures: { top: { value: top, text: partText(top) }, share } };
}

/** What the most profitable bring and the others give back; amounts alone where no share has a meaning. */
export function profitSaying(
  say: ConcentrationSay,
  facts: ProfitFacts,
  settings: ConcentrationSettings,
): Saying {
  const { customers, topShare, unprofitable, profitable, peak, loss, total } = facts;
  if (customers === 1) return { key: 'concentration.single', figures: {} };
  const amount = (value: number): Figure => ({ value, text: amountText(say, value) });
  const people = (value: number): Figure => ({ value, text: formatNumber(value) });
  const losers = { count: people(unprofitable), loss: amount(loss) };
  if (topShare !== null) {
    const share = { value: topShare, text: shareText(topShare, false) };
    const top = { value: settings.top, text: partText(settings.top) };
    return unprofitable === 0
      ? { key: 'concentration.profitNoLoss', figures: { top, share } }
      : { key: 'concentration.profitSentence', figures: { top, share, ...losers } };
  }
  if (unprofitable === 0) return { key: 'concentration.profitZero', figures: {} };
  if (profitable === 0) return { key: 'concentration.profitAllLose', figures: losers };
  const gained = { total: amount(total), profitable: people(profitable), peak: amount(peak) };
  return { key: 'concentration.profitNoShare', figures: { ...gained, ...losers } };
}

/** The sentence as bare text, for a screen reader or a letter. */
export const plainText = (say: ConcentrationSay, { key, figures }: Saying): string =>
  say(key, Object.fromEntries(Object.entries(figures).map(([name, { text }]) => [name, text])));
