/** One row: counts of its parts, in the order they are stacked. */
export interface StackedRow {
  readonly key: string;
  readonly parts: readonly { readonly key: string; readonly count: number }[];
}

export interface StackedBarsSize {
  readonly widthPx: number;
  /** From the top of one bar to the top of the next. */
  readonly rowPx: number;
  readonly barPx: number;
  /** Room at the right edge for the names of the rows. */
  readonly namesPx: number;
  /** A part at least so wide can hold its own figure. */
  readonly roomyPx: number;
}

export interface StackedPart {
  readonly key: string;
  readonly count: number;
  /** Ratio of the row's total. */
  readonly share: number;
  readonly xPx: number;
  readonly widthPx: number;
  readonly middlePx: number;
  readonly roomy: boolean;
}

export interface StackedBar {
  readonly key: string;
  readonly total: number;
  readonly yPx: number;
  readonly heightPx: number;
  /** Middle of the bar's height, for texts. */
  readonly middlePx: number;
  /** Without the parts nobody chose. */
  readonly parts: readonly StackedPart[];
}

export interface StackedBars {
  readonly bars: readonly StackedBar[];
  /** Where all bars begin, at the right, and end, at the left. */
  readonly startPx: number;
  readonly endPx: number;
  readonly heightPx: number;
}

/**
 * Lays out bars of shares that grow from the right edge to the left, as Persian reads; names stand right of them. Every bar is
 * as long as the others: it is the whole of its answers. A row without counts has no parts.
 *
 * @example stackedBars([{ key: 'a', parts: [{ key: 'M', count: 1 }, { key: 'I', count: 3 }] }], { widthPx: 100, rowPx: 20, barPx: 10, namesPx: 20, roomyPx: 30 }).bars[0]?.parts[1]?.xPx // 0
 */
export function stackedBars(rows: readonly StackedRow[], size: StackedBarsSize): StackedBars {
  const startPx = size.widthPx - size.namesPx;
  const bars = rows.map((row, index) => {
    const total = row.parts.reduce((sum, { count }) => sum + count, 0);
    const yPx = index * size.rowPx + (size.rowPx - size.barPx) / 2;
    const parts = total === 0 ? [] : partsOf(row, total, startPx, size.roomyPx);
    return { key: row.key, total, yPx, heightPx: size.barPx, middlePx: yPx + size.barPx / 2, parts };
  });
  return { bars, startPx, endPx: 0, heightPx: rows.length * size.rowPx };
}

function partsOf(row: StackedRow, total: number, startPx: number, roomyPx: number): StackedPart[] {
  let before = 0;
  return row.parts.flatMap(({ key, count }) => {
    // From the running counts, not from rounded widths, so that the last part ends exactly at the edge.
    const rightPx = startPx * (1 - before / total);
    before += count;
    const xPx = startPx * (1 - before / total);
    const widthPx = rightPx - xPx;
    const part = { key, count, share: count / total, xPx, widthPx, middlePx: xPx + widthPx / 2 };
    return count === 0 ? [] : [{ ...part, roomy: widthPx >= roomyPx }];
  });
}
