import { type Box, type PlacedLabel, placeLabels, type Segment } from './label-placement.ts';
import { linearScale, type Scale } from './scale.ts';

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A feature on the map. */
export interface KanoMapPoint {
  readonly key: string;
  /** |Worse| and Better, ratios in [0, 1]. */
  readonly worse: number;
  readonly better: number;
  /** Their intervals on the same scales. */
  readonly worseInterval: Bounds;
  readonly betterInterval: Bounds;
  /** Importance or the like as a ratio in [0, 1]: the marker's area; 0.5 unless told. */
  readonly weight?: number;
  /** Measured or estimated width of its label. */
  readonly labelWidthPx: number;
}

export interface KanoMapSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Room around the square for ticks and names of the axes. */
  readonly marginPx: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Radius of the smallest and the largest marker. */
  readonly radiusPx: readonly [number, number];
  readonly labelHeightPx: number;
}

export interface PlacedKanoPoint {
  readonly key: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  /** Error bars: level for |Worse|, upright for Better. */
  readonly worseBar: Segment;
  readonly betterBar: Segment;
  /** Where the label stands (middle it there); `null` where there is no room. */
  readonly label: PlacedLabel | null;
}

/** One of the four quarters, with the class the literature gives it. */
export interface KanoQuarter extends Box {
  readonly category: 'A' | 'O' | 'I' | 'M';
}

export interface KanoMap {
  readonly plot: Box;
  readonly quarters: readonly KanoQuarter[];
  /** 0 to 1 by quarters along each axis. */
  readonly xTicks: readonly { readonly value: number; readonly px: number }[];
  readonly yTicks: readonly { readonly value: number; readonly px: number }[];
  readonly points: readonly PlacedKanoPoint[];
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Lays out the Better/Worse map with the literature's corners: A upper left, O upper right, I lower left, M lower right. x is
 * |Worse| from 0 at the left to 1 at the right, y is Better from 0 below to 1 above, in every direction of writing.
 *
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 18 (M. Timko).
 * @example kanoMap([], { widthPx: 100, heightPx: 100, marginPx: { top: 0, right: 0, bottom: 0, left: 0 }, radiusPx: [3, 6], labelHeightPx: 14 }).quarters[0] // { category: 'A', xPx: 0, yPx: 0, widthPx: 50, heightPx: 50 }
 */
export function kanoMap(points: readonly KanoMapPoint[], size: KanoMapSize): KanoMap {
  const { marginPx } = size;
  const plot = {
    xPx: marginPx.left,
    yPx: marginPx.top,
    widthPx: size.widthPx - marginPx.left - marginPx.right,
    heightPx: size.heightPx - marginPx.top - marginPx.bottom,
  };
  const x = linearScale([0, 1], [plot.xPx, plot.xPx + plot.widthPx]);
  const y = linearScale([0, 1], [plot.yPx + plot.heightPx, plot.yPx]);
  return {
    plot,
    quarters: quartersOf(plot),
    xTicks: TICKS.map((value) => ({ value, px: x(value) })),
    yTicks: TICKS.map((value) => ({ value, px: y(value) })),
    points: placed(points, size, plot, x, y),
  };
}

function placed(
  points: readonly KanoMapPoint[],
  size: KanoMapSize,
  plot: Box,
  x: Scale,
  y: Scale,
): PlacedKanoPoint[] {
  const drawn = points.map((point) => drawnPoint(point, size, x, y));
  const labelled = drawn.map((point, index) => ({
    ...point,
    labelWidthPx: points[index]?.labelWidthPx ?? 0,
    labelHeightPx: size.labelHeightPx,
  }));
  const labels = placeLabels(
    labelled,
    plot,
    drawn.flatMap(({ worseBar, betterBar }) => [worseBar, betterBar]),
  );
  return drawn.map((point, index) => ({ ...point, label: labels[index] ?? null }));
}

function drawnPoint(point: KanoMapPoint, { radiusPx }: KanoMapSize, x: Scale, y: Scale) {
  const [xPx, yPx] = [x(point.worse), y(point.better)];
  const { worseInterval: across, betterInterval: up } = point;
  return {
    key: point.key,
    xPx,
    yPx,
    radiusPx: radiusOf(point.weight ?? 0.5, radiusPx),
    worseBar: { x1Px: x(across.low), y1Px: yPx, x2Px: x(across.high), y2Px: yPx },
    betterBar: { x1Px: xPx, y1Px: y(up.low), x2Px: xPx, y2Px: y(up.high) },
  };
}

/** The area, not the radius, grows with the weight: areas are what eyes compare. */
const radiusOf = (weight: number, [smallest, largest]: readonly [number, number]): number =>
  Math.sqrt(smallest ** 2 + (largest ** 2 - smallest ** 2) * Math.min(1, Math.max(0, weight)));

function quartersOf({ xPx, yPx, widthPx, heightPx }: Box): KanoQuarter[] {
  const half = { widthPx: widthPx / 2, heightPx: heightPx / 2 };
  const [right, below] = [xPx + half.widthPx, yPx + half.heightPx];
  return [
    { category: 'A', xPx, yPx, ...half },
    { category: 'O', xPx: right, yPx, ...half },
    { category: 'I', xPx, yPx: below, ...half },
    { category: 'M', xPx: right, yPx: below, ...half },
  ];
}
