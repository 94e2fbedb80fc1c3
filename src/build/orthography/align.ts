/** Where each character of a parsed text stands in the source; -1 where it is written otherwise there. */
export type Places = readonly number[];

const ENTITY = /&(?:#\d+|#[xX][\dA-Fa-f]+|\w+);/y;
const LINE_START = /[\t >]/;

/**
 * Walks a parsed text and its source side by side: escapes, entities, quote marks and indentation of further lines are
 * passed over. `from` is where the text begins in the source.
 *
 * @example align('a*b', 'a\\*b', 10) // [10, 12, 13]
 */
export function align(value: string, source: string, from: number): Places {
  const places: number[] = [];
  let at = 0;
  while (places.length < value.length) {
    const wanted = value[places.length] ?? '';
    at = skipTo(wanted, value, places.length, source, at);
    if (source[at] === wanted) places.push(from + at++);
    else at = passEntity(source, at, places);
    if (at === -1) return [...places, ...Array<number>(value.length - places.length).fill(-1)];
  }
  return places;
}

function skipTo(wanted: string, value: string, index: number, source: string, at: number): number {
  let place = at;
  if (source[place] === '\\' && source[place + 1] === wanted && wanted !== '\\') return place + 1;
  if (source[place] === '\\' && wanted === '\\' && source[place + 1] === '\\') return place + 1;
  if (source[place] === '\r' && wanted === '\n') return place + 1;
  if (value[index - 1] === '\n')
    while (source[place] !== wanted && LINE_START.test(source[place] ?? '')) place++;
  if (wanted === '\n')
    while (source[place] === ' ' || source[place] === '\t' || source[place] === '\r') place++;
  return place;
}

/** An entity stands for one or two units of the text, none of which may be edited. */
function passEntity(source: string, at: number, places: number[]): number {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(source)?.[0];
  if (entity === undefined) return -1;
  places.push(-1);
  return at + entity.length;
}
