import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTest } from '../../../src/lib/stats/binomial-test.ts';
import { fisherTest } from '../../../src/lib/stats/fisher.ts';
import { newcombeInterval, twoProportionsTest } from '../../../src/lib/stats/two-proportions.ts';

// Newcombe 1998, Statistics in Medicine 17, 873–890, table II, contrasts (a)–(h), method 10, printed to four places.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('%d/%d − %d/%d lies between', (a, n, b, m, low, high) => {
  const interval = newcombeInterval({ hits: a, trials: n }, { hits: b, trials: m });
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

// scipy 1.17, fisher_exact; R's fisher.test gives the same.
test.each([
  [3, 4, 1, 4, 0.48571428571428565],
  [10, 17, 3, 17, 0.03236123873547096],
  [0, 10, 0, 20, 1],
  [5, 56, 0, 29, 0.1606214432094711],
  [1, 1000, 8, 900, 0.016082029613147864],
  [7, 34, 1, 34, 0.054400130495065674],
  [12, 200, 30, 220, 0.009355642484890745],
  [0, 5, 5, 5, 0.007936507936507938],
])('Fisher: %d/%d against %d/%d', (a, n, b, m, p) => {
  expect(fisherTest({ hits: a, trials: n }, { hits: b, trials: m })).toBeCloseTo(p, 12);
});

test('Fisher survives a table far beyond a double’s range', () => {
  const p = fisherTest({ hits: 2000, trials: 2000 }, { hits: 0, trials: 2000 });
  expect(p).toBeGreaterThanOrEqual(0);
  expect(p).toBeLessThan(1e-300);
});

test('the z test on large counts', () => {
  const p = twoProportionsTest({ hits: 170_000, trials: 17e6 }, { hits: 169_000, trials: 17.1e6 });
  expect(p).toBeCloseTo(0.0005771727318920466, 12);
  expect(twoProportionsTest({ hits: 0, trials: 9 }, { hits: 0, trials: 4 })).toBe(1);
  expect(twoProportionsTest({ hits: 9, trials: 9 }, { hits: 4, trials: 4 })).toBe(1);
});

// scipy 1.17, binomtest; the third last is R's own example of Mendel's peas.
test.each([
  [7, 8, 0.5, 0.0703125],
  [3, 20, 0.5, 0.0025768280029296875],
  [0, 10, 0.5, 0.001953125],
  [682, 925, 0.75, 0.3824915595748517],
  [10, 20, 0.5, 1],
  [11, 100, 0.02, 5.646028384575358e-6],
  [0, 0, 0.5, 1],
])('binomial: %d of %d at %d', (hits, trials, probability, p) => {
  expect(binomialTest({ hits, trials }, probability)).toBeCloseTo(p, 12);
});

const proportion = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((trials) => fc.record({ hits: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }));

test('the difference lies in its interval, and the other way round is the mirror', () => {
  fc.assert(
    fc.property(proportion(1e9), proportion(1e9), (a, b) => {
      const [there, back] = [newcombeInterval(a, b), newcombeInterval(b, a)];
      const difference = a.hits / a.trials - b.hits / b.trials;
      expect(there.low).toBeLessThanOrEqual(difference + 1e-12);
      expect(there.high).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(Math.max(Math.abs(there.low), Math.abs(there.high))).toBeLessThanOrEqual(1);
    }),
  );
});

test('tests give a probability, the same whichever group comes first', () => {
  fc.assert(
    fc.property(proportion(300), proportion(300), (a, b) => {
      for (const p of [fisherTest, twoProportionsTest]) {
        expect(p(a, b)).toBeGreaterThanOrEqual(0);
        expect(p(a, b)).toBeLessThanOrEqual(1);
        expect(p(b, a)).toBeCloseTo(p(a, b), 9);
      }
    }),
  );
});

test('Fisher is the sum of the hypergeometric probabilities, counted one by one', () => {
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
  fc.assert(
    fc.property(proportion(18), proportion(18), (a, b) => {
      const hits = a.hits + b.hits;
      const chances = Array.from(
        { length: hits + 1 },
        (_, k) => choose(a.trials, k) * choose(b.trials, hits - k),
      );
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      const seen = (chances[a.hits] as number) * (1 + 1e-7);
      const extreme = chances.filter((chance) => chance <= seen).reduce((sum, chance) => sum + chance, 0);
      expect(fisherTest(a, b)).toBeCloseTo(extreme / all, 10);
    }),
  );
});
