import type { Frame, Tick } from './frame.ts';
import { linearScale } from './scale.ts';

/** One bar, as shares of its whole: what lies left of the middle, what straddles it, what lies right of it. */
export interface DivergingRow {
  readonly key: string;
  readonly left: number;
  /** Half of it falls on either side of the middle. */
  readonly across: number;
  readonly right: number;
}

export type DivergingSide = 'left' | 'across' | 'right';

export interface DivergingPart {
  readonly side: DivergingSide;
  readonly share: number;
  readonly xPx: number;
  readonly widthPx: number;
  readonly middlePx: number;
}

export interface DivergingBar {
  readonly key: string;
  readonly yPx: number;
  readonly heightPx: number;
  /** Without the parts nobody chose. */
  readonly parts: readonly DivergingPart[];
}

export interface DivergingBars {
  readonly bars: readonly DivergingBar[];
  readonly zeroPx: number;
  /** Distances from the middle, as shares; the same to the left and to the right. */
  readonly ticks: readonly Tick[];
}

const SIDES: readonly DivergingSide[] = ['left', 'across', 'right'];
const MARKS = [-1, -0.5, 0, 0.5, 1];

/**
 * Lays out bars around one middle. All are equally long, so the more of a bar lies right of the middle, the farther the
 * whole slides: its own middle stands at half of right − left. The axis is a numeric one and runs left to right.
 *
 * @param barPx height of a bar, at the bottom of its row's part of the frame; above it is room for its name.
 * @see Heiberger, R. M. & Robbins, N. B. (2014). Design of diverging stacked bar charts for Likert scales. Journal of
 * Statistical Software 57(5).
 * @example divergingBars([{ key: 'a', left: 0.25, across: 0, right: 0.75 }], { widthPx: 200, heightPx: 40, topPx: 0, rightPx: 0, bottomPx: 0, leftPx: 0 }, 20).bars[0]?.parts[1] // { side: 'right', share: 0.75, xPx: 100, widthPx: 75, middlePx: 137.5 }
 */
export function divergingBars(rows: readonly DivergingRow[], frame: Frame, barPx: number): DivergingBars {
  const x = linearScale([-1, 1], [frame.leftPx, frame.widthPx - frame.rightPx]);
  const rowPx = (frame.heightPx - frame.topPx - frame.bottomPx) / Math.max(1, rows.length);
  const bars = rows.map((row, index) => {
    const edges = [-row.left - row.across / 2, -row.across / 2, row.across / 2, row.right + row.across / 2];
    const parts = SIDES.flatMap((side, place): DivergingPart[] => {
      const [from, to] = [x(edges[place] ?? 0), x(edges[place + 1] ?? 0)];
      const part = { side, share: row[side], xPx: from, widthPx: to - from, middlePx: (from + to) / 2 };
      return row[side] > 0 ? [part] : [];
    });
    return { key: row.key, yPx: frame.topPx + rowPx * (index + 1) - barPx, heightPx: barPx, parts };
  });
  return { bars, zeroPx: x(0), ticks: MARKS.map((value) => ({ value, px: x(value) })) };
}
