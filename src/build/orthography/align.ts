/** Where each character of a parsed text stands in the source; -1 where it is written otherwise there. */
export type Places = readonly number[];

const ENTITY = /&(?:#\d+|#[xX][\dA-Fa-f]+|\w+);/y;
const AMPERSAND = /&(?:amp|#38|#x26);/iy;
const LINE_START = /[\t >]/;
const FOLDED_LINE_END = /[\t ]*\r?\n[\t ]*/y;

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
    const written = match(AMPERSAND, source, at) ?? '';
    if (source[at] === wanted && written === '') places.push(from + at++);
    else at = passOther(wanted, source, at, places);
    if (at === -1) return [...places, ...Array<number>(value.length - places.length).fill(-1)];
  }
  return places;
}

function skipTo(wanted: string, value: string, index: number, source: string, at: number): number {
  let place = at;
  if (source[place] === '\\' && source[place + 1] === wanted) return place + 1;
  if (value[index - 1] === '\n')
    while (source[place] !== wanted && LINE_START.test(source[place] ?? '')) place++;
  if (wanted === '\n') while (/[ \t\r]/.test(source[place] ?? '')) place++;
  return place;
}

/** An entity, and a line end that YAML reads as a space, stand for one character, which may not be edited. */
function passOther(wanted: string, source: string, at: number, places: number[]): number {
  const other = match(wanted === ' ' ? FOLDED_LINE_END : ENTITY, source, at);
  if (other === undefined) return -1;
  places.push(-1);
  return at + other.length;
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
