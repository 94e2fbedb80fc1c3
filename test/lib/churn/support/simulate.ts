import type { ShopModel } from '../../../../src/lib/churn/bgnbd.ts';
import type { HeldOut } from '../../../../src/lib/churn/calibration.ts';

/** Equal seeds give equal numbers in [0, 1): mulberry32, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const exponential = (random: () => number) => -Math.log(1 - random());

/** Marsaglia & Tsang 2000; below shape 1 by the power of a uniform. */
function gamma(random: () => number, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(2 * exponential(random)) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random() + 1e-300) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Customers who live, buy and leave as the model says: watched for `age`, then held out for `later`. */
export function simulateShop(
  model: ShopModel,
  customers: number,
  age: number,
  later: number,
  seed: number,
): HeldOut[] {
  const random = randomFrom(seed);
  return Array.from({ length: customers }, () => {
    const rate = gamma(random, model.r) / model.alpha;
    const [left, right] = [gamma(random, model.a), gamma(random, model.b)];
    const leaving = left / (left + right);
    let alive = model.kind === 'bg' || random() >= leaving;
    const bought: number[] = [];
    for (
      let time = exponential(random) / rate;
      alive && time <= age + later;
      time += exponential(random) / rate
    ) {
      bought.push(time);
      alive = random() >= leaving;
    }
    const before = bought.filter((time) => time <= age);
    return { repeats: before.length, recency: before.at(-1) ?? 0, age, later: bought.length - before.length };
  });
}
