/**
 * The items in an order that looks random but is always the same for the same seed: a sheet can be printed again, and an
 * answer file still fits it. Not for secrets.
 *
 * @param seed a whole number; its lowest 32 bits count.
 * @see Fisher, R. A. & Yates, F. (1938), in Durstenfeld's form (1964), CACM 7(7), 420; the numbers by splitmix32, after Steele, G. L. et al.
 * (2014). Fast splittable pseudorandom number generators. OOPSLA.
 * @example shuffled([1, 2, 3, 4, 5], 7) // [2, 3, 1, 4, 5]
 */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  const next = randomBelow(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const other = next(last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

const GAMMA = 0x9e3779b9;

function randomBelow(seed: number): (bound: number) => number {
  let state = seed | 0;
  return (bound) => {
    state = (state + GAMMA) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
    return Math.floor((((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32) * bound);
  };
}
