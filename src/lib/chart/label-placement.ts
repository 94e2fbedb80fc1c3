/** A rectangle; `xPx`, `yPx` is its upper left corner. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A marker that wants a label of this size near it. */
export interface LabelledPoint {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  readonly labelWidthPx: number;
  readonly labelHeightPx: number;
}

/** A straight line that labels had better not cross. */
export interface Segment {
  readonly x1Px: number;
  readonly y1Px: number;
  readonly x2Px: number;
  readonly y2Px: number;
}

export interface PlacedLabel extends Box {
  /** Far from its marker: a thin line has to say whose it is. */
  readonly leader: Segment | null;
}

/** Directions around a marker, the most legible first. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Distances between marker and label; from the second on a leader is drawn. */
const GAPS_PX = [3, 14, 28, 46];

/** Between two labels, so that they do not read as one. */
const AIR_PX = 1;

/** What a label costs: being far, crossing a line, an unusual direction. */
const COST = { ring: 10, crossing: 4, direction: 0.25 };

/**
 * Puts a label beside each marker, so that no label covers another, a marker or the frame's edge, and as few as possible cross a
 * line. Greedy: the marker with the fewest free places goes first.
 *
 * @param lines soft obstacles, such as error bars.
 * @returns one entry a point, in order; `null` where nothing is free: number that point instead.
 * @see Christensen, J., Marks, J. & Shieber, S. (1995). An empirical study of algorithms for point-feature label placement. ACM
 * Transactions on Graphics 14(3), 203–232.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  frame: Box,
  lines: readonly Segment[] = [],
): (PlacedLabel | null)[] {
  const markers = points.map(markerBox);
  const places = points.map((point, index) =>
    candidates(point)
      .filter(({ box }) => inside(box, frame))
      .filter(({ box }) => markers.every((marker, other) => other === index || !overlap(box, marker)))
      .map(({ box, cost }) => ({ box, cost: cost + COST.crossing * crossings(box, lines) }))
      .sort((one, other) => one.cost - other.cost),
  );
  const order = points
    .map((_, index) => index)
    .sort((one, other) => (places[one]?.length ?? 0) - (places[other]?.length ?? 0));
  const taken: Box[] = [];
  const labels: (PlacedLabel | null)[] = points.map(() => null);
  for (const index of order) {
    const box = places[index]?.find((place) =>
      taken.every((other) => !overlap(place.box, grown(other))),
    )?.box;
    if (!box) continue;
    taken.push(box);
    labels[index] = { ...box, leader: leaderOf(points[index] as LabelledPoint, box) };
  }
  return labels;
}

function candidates(point: LabelledPoint): { readonly box: Box; readonly cost: number }[] {
  return GAPS_PX.flatMap((gapPx, ring) =>
    DIRECTIONS.map(([right, down], place) => ({
      box: boxBeside(point, gapPx, right, down),
      cost: ring * COST.ring + place * COST.direction,
    })),
  );
}

function boxBeside(point: LabelledPoint, gapPx: number, right: number, down: number): Box {
  const { labelWidthPx: widthPx, labelHeightPx: heightPx, radiusPx } = point;
  const away = radiusPx + gapPx;
  // On a diagonal both ways off count, or the label would float too far.
  const share = right !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
  return {
    xPx: point.xPx - widthPx / 2 + right * (away * share + widthPx / 2),
    yPx: point.yPx - heightPx / 2 + down * (away * share + heightPx / 2),
    widthPx,
    heightPx,
  };
}

const markerBox = ({ xPx, yPx, radiusPx }: LabelledPoint): Box => ({
  xPx: xPx - radiusPx,
  yPx: yPx - radiusPx,
  widthPx: 2 * radiusPx,
  heightPx: 2 * radiusPx,
});

const grown = ({ xPx, yPx, widthPx, heightPx }: Box): Box => ({
  xPx: xPx - AIR_PX,
  yPx: yPx - AIR_PX,
  widthPx: widthPx + 2 * AIR_PX,
  heightPx: heightPx + 2 * AIR_PX,
});

const overlap = (one: Box, other: Box): boolean =>
  one.xPx < other.xPx + other.widthPx &&
  other.xPx < one.xPx + one.widthPx &&
  one.yPx < other.yPx + other.heightPx &&
  other.yPx < one.yPx + one.heightPx;

const inside = (box: Box, frame: Box): boolean =>
  box.xPx >= frame.xPx &&
  box.yPx >= frame.yPx &&
  box.xPx + box.widthPx <= frame.xPx + frame.widthPx &&
  box.yPx + box.heightPx <= frame.yPx + frame.heightPx;

/** Level and upright lines only, as error bars are: their box is the line itself. */
const crossings = (box: Box, lines: readonly Segment[]): number =>
  lines.filter(({ x1Px, y1Px, x2Px, y2Px }) =>
    overlap(box, {
      xPx: Math.min(x1Px, x2Px),
      yPx: Math.min(y1Px, y2Px),
      widthPx: Math.max(1, Math.abs(x2Px - x1Px)),
      heightPx: Math.max(1, Math.abs(y2Px - y1Px)),
    }),
  ).length;

function leaderOf({ xPx, yPx, radiusPx }: LabelledPoint, box: Box): Segment | null {
  const x2Px = Math.min(Math.max(xPx, box.xPx), box.xPx + box.widthPx);
  const y2Px = Math.min(Math.max(yPx, box.yPx), box.yPx + box.heightPx);
  const distance = Math.hypot(x2Px - xPx, y2Px - yPx);
  if (distance <= radiusPx + (GAPS_PX[0] ?? 0) + 1) return null;
  const part = radiusPx / distance;
  return { x1Px: xPx + (x2Px - xPx) * part, y1Px: yPx + (y2Px - yPx) * part, x2Px, y2Px };
}
