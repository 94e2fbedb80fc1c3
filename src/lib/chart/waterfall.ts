import { linearScale, type Scale } from './scale.ts';

/** One bar: a level that stands on the floor, or a change that hangs between two levels. `value` in the data's unit. */
export interface WaterfallStep {
  readonly key: string;
  readonly kind: 'level' | 'change';
  readonly value: number;
}

export interface WaterfallSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Room above the highest bar, for its label. */
  readonly topPx: number;
  /** Room under the floor, for the names. */
  readonly bottomPx: number;
}

export interface WaterfallBar {
  readonly key: string;
  readonly kind: 'level' | 'change' | 'none';
  readonly rising: boolean;
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Middle of the bar, for texts anchored there. */
  readonly middlePx: number;
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  /** Hairlines that carry a level from one bar to the next; `fromPx` is the earlier bar's edge. */
  readonly connectors: readonly { readonly fromPx: number; readonly toPx: number; readonly yPx: number }[];
  readonly floorPx: number;
  /** True when the floor is not zero: the drawing has to show the cut and say it. */
  readonly broken: boolean;
}

/** Changes smaller than this part of the highest level would be hairlines on a floor at zero. */
const BREAK_BELOW = 0.25;
/** With a cut floor the lowest level keeps this multiple of the changes' height under it. */
const PLINTH = 0.9;
const GAP = 0.3;
/** Whatever is not zero can be seen. */
const MIN_HEIGHT_PX = 2;

/**
 * Lays a waterfall out in reading order from the right, as Persian reads: the first step is the rightmost bar.
 *
 * Levels set the running total, changes add to it. When all changes are small against the levels, the floor is cut just
 * under the lowest level and `broken` says so. No running total may fall below zero.
 *
 * @throws RangeError without steps, or when no level or change is above zero.
 * @example waterfall([{ key: 'start', kind: 'level', value: 100 }], { widthPx: 360, heightPx: 240, topPx: 28, bottomPx: 28 }).floorPx // 212
 */
export function waterfall(steps: readonly WaterfallStep[], size: WaterfallSize): Waterfall {
  const spans = spansOf(steps);
  const [floor, top] = domainOf(spans);
  const floorPx = size.heightPx - size.bottomPx;
  const y = linearScale([floor, top], [floorPx, size.topPx]);
  const bars = spans.map((span, index) => barOf(span, index, spans.length, size, y, floor));
  return { bars, connectors: connectorsOf(spans, bars, y), floorPx, broken: floor > 0 };
}

interface Span extends WaterfallStep {
  readonly from: number;
  readonly to: number;
}

function spansOf(steps: readonly WaterfallStep[]): Span[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.kind === 'level' ? 0 : level;
    level = from + step.value;
    return { ...step, from, to: level };
  });
}

function domainOf(spans: readonly Span[]): [number, number] {
  const levels = spans.flatMap(({ kind, from, to }) => (kind === 'level' ? [to] : [from, to]));
  const high = Math.max(...levels);
  const low = Math.min(...levels);
  const range = high - low;
  if (!(high > 0)) throw new RangeError('a waterfall needs a level above zero');
  const cut = range > 0 && range < BREAK_BELOW * high;
  return [cut ? low - PLINTH * range : 0, high];
}

function barOf(
  span: Span,
  index: number,
  count: number,
  size: WaterfallSize,
  y: Scale,
  floor: number,
): WaterfallBar {
  const slotPx = size.widthPx / count;
  const xPx = size.widthPx - slotPx * (index + 1) + (slotPx * GAP) / 2;
  const widthPx = slotPx * (1 - GAP);
  const fromPx = y(span.kind === 'level' ? floor : span.from);
  const heightPx = span.value === 0 ? 0 : Math.max(MIN_HEIGHT_PX, Math.abs(y(span.to) - fromPx));
  const yPx = Math.min(y(span.to), fromPx);
  const kind = span.value === 0 ? 'none' : span.kind;
  return {
    key: span.key,
    kind,
    rising: span.value > 0,
    xPx,
    yPx,
    widthPx,
    heightPx,
    middlePx: xPx + widthPx / 2,
  };
}

function connectorsOf(
  spans: readonly Span[],
  bars: readonly WaterfallBar[],
  y: Scale,
): Waterfall['connectors'] {
  return bars.slice(1).map((bar, index) => ({
    fromPx: (bars[index] as WaterfallBar).xPx,
    toPx: bar.xPx + bar.widthPx,
    yPx: y((spans[index] as Span).to),
  }));
}
