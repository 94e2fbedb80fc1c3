/** Sizes of a strip of equal tiles. */
export interface TilesSize {
  readonly widthPx: number;
  /** From the top of one row to the top of the next. */
  readonly rowPx: number;
  readonly tilePx: number;
  readonly gapPx: number;
  /** Room at the right edge for the names of the rows. */
  readonly namesPx: number;
}

export interface Tile {
  readonly key: string;
  /** Its left edge, its top and its middle. */
  readonly xPx: number;
  readonly yPx: number;
  readonly middleXPx: number;
  readonly middleYPx: number;
}

export interface TileRow {
  readonly key: string;
  readonly middlePx: number;
  readonly tiles: readonly Tile[];
}

/**
 * Lays out rows of equal tiles, one a thing, from the right to the left as Persian reads; names stand right of them.
 *
 * @example tileRows([{ key: 'a', tiles: ['x', 'y'] }], { widthPx: 100, rowPx: 20, tilePx: 10, gapPx: 2, namesPx: 40 })[0]?.tiles[1]?.xPx // 38
 */
export const tileRows = (
  rows: readonly { readonly key: string; readonly tiles: readonly string[] }[],
  { widthPx, rowPx, tilePx, gapPx, namesPx }: TilesSize,
): TileRow[] =>
  rows.map(({ key, tiles }, row) => {
    const middlePx = row * rowPx + rowPx / 2;
    const placed = tiles.map((tile, column): Tile => {
      const xPx = widthPx - namesPx - tilePx - column * (tilePx + gapPx);
      const yPx = middlePx - tilePx / 2;
      return { key: tile, xPx, yPx, middleXPx: xPx + tilePx / 2, middleYPx: middlePx };
    });
    return { key, middlePx, tiles: placed };
  });
