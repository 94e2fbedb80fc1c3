import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { decimalsOfInterval, decimalsOfShare } from '../../lib/stats/precision.ts';
import { type Interval, wilsonInterval } from '../../lib/stats/wilson.ts';
import type { ShopSettings } from './settings.ts';
import type { Alarms, Band, Calibration, ShopStudy } from './study.ts';
import type { ShopSay } from './words.ts';

/** What one window would have said on the day of review. */
export interface WindowResult {
  readonly alarms: number;
  readonly wrong: number;
  readonly missed: number;
  /** `null` without alarms. */
  readonly share: number | null;
  readonly interval: Interval | null;
}

/** Reads a window off the tallies: no worker is asked while the slider moves. */
export function windowResult({ called, wrong, customers, returned }: Alarms, window: number): WindowResult {
  const alarms = called[window] ?? 0;
  const mistaken = wrong[window] ?? 0;
  return {
    alarms,
    wrong: mistaken,
    missed: customers - alarms - (returned - mistaken),
    share: alarms === 0 ? null : mistaken / alarms,
    interval: alarms === 0 ? null : wilsonInterval(mistaken, alarms),
  };
}

/** A share with no more decimals than its interval allows, or than it deserves without one. */
export const shareText = (share: number, interval?: Interval | null, alone = true): string =>
  formatPercent(share, {
    maxFraction: interval ? Math.min(1, decimalsOfInterval(interval) - 1) : decimalsOfShare(share),
    alone,
  });

/** A mean chance: whole percents, the model knows no more. */
export const chanceText = (chance: number, alone = true): string =>
  chance > 0 && chance < 0.01
    ? formatPercent(chance, { maxFraction: 1, alone })
    : formatPercent(chance, { maxFraction: 0, alone });

/** The bands where the model's mean lies outside the interval of what happened. */
export const isOff = ({ predicted, interval }: Calibration['bands'][number]): boolean =>
  predicted < interval.low || predicted > interval.high;

export function verdict(say: ShopSay, { bands }: Calibration): string {
  const off = bands.filter(isOff).length;
  if (off === 0) return say('shop.calibrationGood');
  return say('shop.calibrationOff', { off: formatNumber(off), bands: formatNumber(bands.length) });
}

export const silenceText = (say: ShopSay, { from, to }: Band): string =>
  to === null
    ? say('shop.bandMore', { from: formatNumber(from) })
    : say('shop.band', { from: formatNumber(from), to: formatNumber(to) });

export function purchasesText(say: ShopSay, { from, to }: Band): string {
  if (to === null) return say('shop.bandPurchasesMore', { from: formatNumber(from) });
  if (from === to) return say('shop.bandPurchase', { from: formatNumber(from) });
  return say('shop.bandPurchases', { from: formatNumber(from), to: formatNumber(to) });
}

/** The result for a screen reader. */
export function spokenSentence(say: ShopSay, study: ShopStudy, { window, horizon }: ShopSettings): string {
  if (!study.alarms.ok) return '';
  const { share, interval } = windowResult(study.alarms.value, window);
  if (share === null) return say('shop.spokenNone');
  const told = shareText(share, interval, false);
  if (!study.chances.ok) return say('shop.spokenPlain', { share: told });
  const count = formatNumber(study.chances.value.mean * study.customers, { maxFraction: 0 });
  return say('shop.spoken', { share: told, horizon: formatNumber(horizon), count });
}

/** The result for a letter or a report; `undefined` when there is none. */
export function copiedSentence(say: ShopSay, study: ShopStudy, settings: ShopSettings): string | undefined {
  const { window, horizon, model } = settings;
  const parts: string[] = [];
  if (study.alarms.ok) {
    const { share, interval, wrong, alarms } = windowResult(study.alarms.value, window);
    if (share !== null)
      parts.push(
        say('shop.copy', {
          window: formatNumber(window),
          share: shareText(share, interval, false),
          day: study.alarms.value.cutOff,
          wrong: formatNumber(wrong),
          alarms: formatNumber(alarms),
        }),
      );
  }
  if (study.chances.ok)
    parts.push(
      say('shop.copyBack', {
        model: `\u2068${say(`shop.${model}`)}\u2069`,
        customers: formatNumber(study.customers),
        count: formatNumber(study.chances.value.mean * study.customers, { maxFraction: 0 }),
        horizon: formatNumber(horizon),
      }),
    );
  return parts.length === 0 ? undefined : parts.join(' ');
}
