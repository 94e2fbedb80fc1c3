/**
 * Numbers in [0, 1) that look random and are the same at every call with the same seed: for invented data. Mulberry32,
 * T. Ettinger 2017, public domain.
 *
 * @example chanceFrom(1)() // 0.6270739405881613
 */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
