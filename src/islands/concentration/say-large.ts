import { formatNumber } from '../../lib/persian/number-format.ts';
import { giniText, partText, plainText, profitSaying, type Saying, salesSaying } from './say.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { ConcentrationStudy } from './study.ts';
import type { ConcentrationDetailSay } from './words.ts';

/** What stands above all figures: of sales, then of profit; a lone customer is told once. */
export function sayingsOf(
  say: ConcentrationDetailSay,
  { sales, profit }: ConcentrationStudy,
  settings: ConcentrationSettings,
): Saying[] {
  const all = [
    ...(sales ? [salesSaying(sales, settings)] : []),
    ...(profit ? [profitSaying(say, profit, settings)] : []),
  ];
  return all.filter(({ key }, index) => index === 0 || key !== all[0]?.key);
}

/** The result for a screen reader. */
export const spokenSentence = (
  say: ConcentrationDetailSay,
  study: ConcentrationStudy,
  settings: ConcentrationSettings,
): string =>
  sayingsOf(say, study, settings)
    .map((saying) => plainText(say, saying))
    .join(' ');

/** The same for a letter or a report, with how many suffice and the coefficient. */
export function copiedSentence(
  say: ConcentrationDetailSay,
  study: ConcentrationStudy,
  settings: ConcentrationSettings,
): string {
  const { sales } = study;
  if (!sales || sales.customers === 1) return spokenSentence(say, study, settings);
  return [
    spokenSentence(say, study, settings),
    say('concentration-details.copyNeeded', {
      target: partText(settings.target, false),
      count: formatNumber(sales.needed),
      customers: formatNumber(sales.customers),
    }),
    say('concentration-details.copyGini', { gini: giniText(sales.gini) }),
  ].join(' ');
}
