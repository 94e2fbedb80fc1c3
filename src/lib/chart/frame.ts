/** A drawing's size and the room its texts need around the plot, in pixels. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly topPx: number;
  readonly rightPx: number;
  readonly bottomPx: number;
  readonly leftPx: number;
}

/** A place on an axis that is named. */
export interface Tick {
  readonly value: number;
  readonly px: number;
}
