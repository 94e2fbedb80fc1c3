import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import type { SurvivalSettings } from './settings.ts';
import type { CurveStudy, SurvivalStudy } from './study.ts';
import type { SurvivalSay } from './words.ts';

export const shareText = (share: number, alone = true): string =>
  formatPercent(share, { maxFraction: share < 0.1 ? 1 : 0, alone });

/** Survival at a time; `undefined` beyond the longest time seen. */
export function standing(
  { points, last }: CurveStudy,
  at: number,
): { readonly share: number; readonly band: Interval | null } | undefined {
  if (at > last) return undefined;
  const point = points.findLast(({ time }) => time <= at);
  return point ? { share: point.survival, band: point.band } : { share: 1, band: null };
}

/** How many are under observation just before each time. */
export const riskAt =
  ({ points }: CurveStudy) =>
  (times: readonly number[]): number[] =>
    times.map((at) => points.find(({ time }) => time >= at)?.atRisk ?? 0);

export const labelText = (say: SurvivalSay, { label }: CurveStudy): string =>
  label === '' ? say('survival.nameless') : label;

/** The median with its interval, as a figure and a note. */
export function medianTexts(say: SurvivalSay, { median }: CurveStudy, unit: string) {
  if (!median) return { text: say('survival.medianNone'), note: say('survival.medianNoneNote') };
  const { median: value, low, high } = median;
  return {
    text: say('survival.medianValue', { count: formatNumber(value), unit }),
    note:
      high === null
        ? say('survival.medianOpen', { low: formatNumber(low) })
        : say('survival.medianNote', { low: formatNumber(low), high: formatNumber(high) }),
  };
}

/** The result for a screen reader, and for a letter or a report. */
export function sentenceOf(
  say: SurvivalSay,
  { all, unit: kind }: SurvivalStudy,
  { at }: SurvivalSettings,
): string {
  const unit = say(`survival.${kind}`);
  const told = { at: formatNumber(at), unit };
  const stand = standing(all, at);
  if (!stand) return say('survival.beyond', told);
  const stay = shareText(stand.share, false);
  if (!stand.band) return say('survival.spokenPlain', { ...told, stay });
  const [low, high] = [shareText(stand.band.low, false), shareText(stand.band.high, false)];
  return say('survival.spoken', { ...told, stay, low, high });
}

export function copiedSentence(say: SurvivalSay, study: SurvivalStudy, settings: SurvivalSettings): string {
  const { median } = study.all;
  const sentence = sentenceOf(say, study, settings);
  if (!median) return sentence;
  const unit = say(`survival.${study.unit}`);
  return `${sentence} ${say('survival.copyMedian', { count: formatNumber(median.median), unit })}`;
}
