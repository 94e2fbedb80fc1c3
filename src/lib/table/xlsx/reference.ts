/** As many as a sheet can have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The column of a cell's name, from 0; `undefined` when it is none.
 *
 * @example columnOf('AA7') // 26
 */
export function columnOf(name: string): number | undefined {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column >= 1 && column <= MOST_COLUMNS ? column - 1 : undefined;
}

/**
 * The row of a cell's name or of a row's number, from 1; `undefined` when it is none.
 *
 * @example rowOf('$AA$7') // 7
 */
export function rowOf(name: string): number | undefined {
  const row = Number(/(\d{1,7})$/.exec(name)?.[1] ?? 0);
  return row >= 1 && row <= MOST_ROWS ? row : undefined;
}
