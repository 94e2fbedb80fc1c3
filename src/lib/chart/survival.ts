import { ticks } from 'd3-array';
import type { Frame, Tick } from './frame.ts';
import { linearScale, type Scale } from './scale.ts';

/** The share still there just after `time`, and its band where one is known. */
export interface StepPoint {
  readonly time: number;
  readonly survival: number;
  readonly band: { readonly low: number; readonly high: number } | null;
}

export interface SurvivalFrame {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** More steps than this are finer than a pixel. */
const MOST_STEPS = 240;

/**
 * Axes of survival: time left to right in Persian too, shares from 0 to 1 upwards.
 *
 * @param end the longest time, above 0.
 * @example survivalFrame(10, { widthPx: 120, heightPx: 120, topPx: 10, rightPx: 10, bottomPx: 10, leftPx: 10 }).y(1) // 10
 */
export function survivalFrame(end: number, frame: Frame, count = 6): SurvivalFrame {
  const x = linearScale([0, end], [frame.leftPx, frame.widthPx - frame.rightPx]);
  const y = linearScale([0, 1], [frame.heightPx - frame.bottomPx, frame.topPx]);
  return {
    x,
    y,
    xTicks: ticks(0, end, count).map((value) => ({ value, px: x(value) })),
    yTicks: ticks(0, 1, 4).map((value) => ({ value, px: y(value) })),
  };
}

const round = (px: number): string => String(Math.round(px * 100) / 100);

/**
 * A staircase from everybody at 0: flat until a time, then down.
 *
 * @param end where the last step ends: the longest time seen.
 * @example stepPath([{ time: 5, survival: 0.5, band: null }], 10, { x: (v) => v, y: (v) => 10 - 10 * v }) // 'M0,0H5V5H10'
 */
export function stepPath(
  points: readonly StepPoint[],
  end: number,
  { x, y }: Pick<SurvivalFrame, 'x' | 'y'>,
): string {
  const steps = thin(points).map(({ time, survival }) => `H${round(x(time))}V${round(y(survival))}`);
  return `M${round(x(0))},${round(y(1))}${steps.join('')}H${round(x(end))}`;
}

/**
 * The band around a staircase: its upper edge there, its lower edge back. Where no band is known it is as thin as the curve.
 *
 * @example bandPath([{ time: 5, survival: 0.5, band: { low: 0.2, high: 0.8 } }], 10, { x: (v) => v, y: (v) => 10 - 10 * v }) // 'M0,0H5V2H10V8H5V0Z'
 */
export function bandPath(
  points: readonly StepPoint[],
  end: number,
  { x, y }: Pick<SurvivalFrame, 'x' | 'y'>,
): string {
  const shown = thin(points);
  const edge = (of: 'low' | 'high') => shown.map(({ band, survival }) => y(band ? band[of] : survival));
  const [high, low] = [edge('high'), edge('low')];
  const up = shown.map(({ time }, index) => `H${round(x(time))}V${round(high[index] as number)}`);
  const back = shown.map(({ time }, index) => `V${round(low[index] as number)}H${round(x(time))}`).reverse();
  return `M${round(x(0))},${round(y(1))}${up.join('')}H${round(x(end))}${back.join('')}V${round(y(1))}Z`;
}

/** Evenly taken, first and last kept: a staircase of thousands looks the same. */
function thin<Point>(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_STEPS) return points;
  const step = (points.length - 1) / (MOST_STEPS - 1);
  return Array.from({ length: MOST_STEPS }, (_, index) => points[Math.round(index * step)] as Point);
}

/**
 * Straight pieces through shares at times, for a model's curve.
 *
 * @example modelPath([[0, 1], [10, 0.5]], { x: (v) => v, y: (v) => 10 - 10 * v }) // 'M0,0L10,5'
 */
export function modelPath(
  points: readonly (readonly [time: number, survival: number])[],
  { x, y }: Pick<SurvivalFrame, 'x' | 'y'>,
): string {
  return `M${thin(points)
    .map(([time, survival]) => `${round(x(time))},${round(y(survival))}`)
    .join('L')}`;
}
