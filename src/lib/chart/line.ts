import { nice, ticks } from 'd3-array';
import { line } from 'd3-shape';
import type { Frame, Tick } from './frame.ts';
import { linearScale, type Scale } from './scale.ts';
import { spread } from './spread.ts';

export type Point = readonly [x: number, y: number];

export interface LineSeries {
  readonly key: string;
  /** In the order of their x; not empty. */
  readonly points: readonly Point[];
}

export interface DrawnLine {
  readonly key: string;
  /** The `d` of an SVG path. */
  readonly path: string;
  readonly endXPx: number;
  readonly endYPx: number;
  /** Where its name stands, moved apart from the others'. */
  readonly labelYPx: number;
}

export interface LineChart {
  readonly lines: readonly DrawnLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly x: Scale;
  readonly y: Scale;
}

export interface LineOptions {
  /** Values the y axis must reach besides those of the lines; 0 makes it start at the floor. */
  readonly reach?: readonly number[];
  /** About so many marks on the axes. */
  readonly xCount?: number;
  readonly yCount?: number;
  /** The names' line height. */
  readonly labelPx?: number;
}

/** A line of more points than this has more than one a pixel. */
const MOST_POINTS = 180;

/**
 * Lays out lines over a common x, which runs left to right in Persian too, with a place for each one's name at its end.
 *
 * @throws RangeError without points, or when all x are one.
 * @example lineChart([{ key: 'a', points: [[0, 0], [10, 100]] }], { widthPx: 120, heightPx: 120, topPx: 10, rightPx: 10, bottomPx: 10, leftPx: 10 }).lines[0].path // 'M10,110L110,10'
 */
export function lineChart(
  series: readonly LineSeries[],
  frame: Frame,
  { reach = [], xCount = 5, yCount = 4, labelPx = 18 }: LineOptions = {},
): LineChart {
  const points = series.flatMap((one) => one.points);
  const xDomain = extent(points.map(([x]) => x));
  const yDomain = niceDomain([...points.map(([, y]) => y), ...reach], yCount);
  const x = linearScale(xDomain, [frame.leftPx, frame.widthPx - frame.rightPx]);
  const y = linearScale(yDomain, [frame.heightPx - frame.bottomPx, frame.topPx]);
  const ends = series.map((one) => one.points.at(-1) as Point);
  const labels = spread(
    ends.map(([, value]) => y(value)),
    labelPx,
    [frame.topPx, frame.heightPx - frame.bottomPx],
  );
  return {
    lines: series.map(({ key, points: own }, index) => ({
      key,
      path: pathOf(thin(own), x, y),
      endXPx: x((ends[index] as Point)[0]),
      endYPx: y((ends[index] as Point)[1]),
      labelYPx: labels[index] as number,
    })),
    xTicks: ticksOf(xDomain, xCount, x),
    yTicks: ticksOf(yDomain, yCount, y),
    x,
    y,
  };
}

const extent = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

/** Round numbers around all values; a flat line stands in the middle. */
function niceDomain(values: readonly number[], count: number): [number, number] {
  const [low, high] = extent(values);
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, 2 * low), Math.max(0, 2 * high)];
  return nice(low, high, count);
}

const ticksOf = (domain: readonly [number, number], count: number, scale: Scale): Tick[] =>
  ticks(domain[0], domain[1], count).map((value) => ({ value, px: scale(value) }));

function pathOf(points: readonly Point[], x: Scale, y: Scale): string {
  const draw = line<Point>(
    (point) => x(point[0]),
    (point) => y(point[1]),
  ).digits(2);
  return draw([...points]) ?? '';
}

function thin(points: readonly Point[]): readonly Point[] {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.round(index * step)] as Point);
}
