import { nice, ticks } from 'd3-array';
import type { Frame, Tick } from './frame.ts';
import { linearScale, type Scale } from './scale.ts';

/** A bar's share of the axis and its height; `to` is `null` in the last one, for all that lies beyond. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

export interface HistogramBar {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Histogram {
  /** In the order of the bins. */
  readonly bars: readonly HistogramBar[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Values beyond the last bound stand at its place. */
  readonly x: Scale;
}

/** Of a bin's width: between the bars, and before the bar of all that lies beyond. */
const GAP_PX = 1;
const APART = 0.6;

/**
 * Lays out counts over a numeric axis that runs left to right in Persian too; the last bin, which has no end, stands apart.
 *
 * @param bins of equal width, in order, the last one with `to: null`; at least two.
 * @throws RangeError with fewer than two bins.
 * @example histogram([{ from: 0, to: 10, count: 4 }, { from: 10, to: null, count: 1 }], { widthPx: 100, heightPx: 60, topPx: 10, rightPx: 0, bottomPx: 10, leftPx: 0 }).bars.length // 2
 */
export function histogram(bins: readonly HistogramBin[], frame: Frame, count = 4): Histogram {
  const rest = bins.at(-1);
  if (!rest || bins.length < 2) throw new RangeError('a histogram needs two bins');
  const end = rest.from;
  const places = bins.length + APART;
  const binPx = (frame.widthPx - frame.leftPx - frame.rightPx) / places;
  const endPx = frame.leftPx + binPx * (bins.length - 1);
  const straight = linearScale([0, end], [frame.leftPx, endPx]);
  const [, most] = nice(0, Math.max(1, ...bins.map((bin) => bin.count)), count);
  const y = linearScale([0, most], [frame.heightPx - frame.bottomPx, frame.topPx]);
  const bars = bins.map(({ from, to, count: high }) => ({
    xPx: (to === null ? endPx + binPx * APART : straight(from)) + GAP_PX / 2,
    yPx: y(high),
    widthPx: binPx - GAP_PX,
    heightPx: y(0) - y(high),
  }));
  return {
    bars,
    xTicks: ticks(0, end, 5).map((value) => ({ value, px: straight(value) })),
    yTicks: ticks(0, most, count).map((value) => ({ value, px: y(value) })),
    x: (value) => straight(Math.min(value, end)),
  };
}
