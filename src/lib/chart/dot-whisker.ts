import { nice, ticks } from 'd3-array';
import type { Frame, Tick } from './frame.ts';
import { linearScale, type Scale } from './scale.ts';

/** An estimate with its interval. */
export interface Estimate {
  readonly key: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface DotWhiskerRow {
  readonly key: string;
  readonly yPx: number;
  readonly dotPx: number;
  readonly lowPx: number;
  readonly highPx: number;
}

export interface DotWhisker {
  readonly rows: readonly DotWhiskerRow[];
  readonly ticks: readonly Tick[];
  readonly x: Scale;
}

export interface DotWhiskerOptions {
  /** Values the axis must reach besides the bounds, such as the zero of a difference. */
  readonly reach?: readonly number[];
  /** Where the axis cannot go further: [0, 1] for shares. */
  readonly within?: readonly [number, number];
  readonly count?: number;
}

/**
 * Lays out estimates below each other on one numeric axis, which runs left to right in Persian too. The axis ends at round
 * numbers and need not start at zero: places are compared here, not lengths.
 *
 * @throws RangeError without estimates.
 * @example dotWhisker([{ key: 'a', value: 5, low: 0, high: 10 }], { widthPx: 120, heightPx: 60, topPx: 10, rightPx: 10, bottomPx: 10, leftPx: 10 }).rows // [{ key: 'a', yPx: 30, dotPx: 60, lowPx: 10, highPx: 110 }]
 */
export function dotWhisker(
  estimates: readonly Estimate[],
  frame: Frame,
  {
    reach = [],
    within = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    count = 4,
  }: DotWhiskerOptions = {},
): DotWhisker {
  if (estimates.length === 0) throw new RangeError('a chart needs an estimate');
  const domain = domainOf([...estimates.flatMap(({ low, high }) => [low, high]), ...reach], within, count);
  const x = linearScale(domain, [frame.leftPx, frame.widthPx - frame.rightPx]);
  const rowPx = (frame.heightPx - frame.topPx - frame.bottomPx) / estimates.length;
  return {
    rows: estimates.map(({ key, value, low, high }, index) => ({
      key,
      yPx: frame.topPx + rowPx * (index + 0.5),
      dotPx: x(value),
      lowPx: x(low),
      highPx: x(high),
    })),
    ticks: ticks(domain[0], domain[1], count).map((value) => ({ value, px: x(value) })),
    x,
  };
}

function domainOf(
  values: readonly number[],
  [least, most]: readonly [number, number],
  count: number,
): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Bounds that are one, as of a share without doubt, still need an axis.
  const pad = low === high ? Math.abs(low) / 2 || 0.5 : 0;
  const [from, to] = nice(low - pad, high + pad, count);
  return [Math.max(from, least), Math.min(to, most)];
}
