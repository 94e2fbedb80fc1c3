import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Z_95 } from '../../../src/lib/stats/normal.ts';
import { wilsonInterval } from '../../../src/lib/stats/wilson.ts';

// Newcombe 1998, table I, method 3 (score, no continuity correction), printed to four places.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%d of %d lies between %d and %d', (hits, trials, low, high) => {
  const interval = wilsonInterval(hits, trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

const proportion = fc
  .integer({ min: 1, max: 1e12 })
  .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

test('encloses the share, stays in [0, 1] and keeps a width', () => {
  fc.assert(
    fc.property(proportion, ([hits, trials]) => {
      const { low, high } = wilsonInterval(hits, trials);
      const share = hits / trials;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(high).toBeGreaterThan(low);
    }),
  );
});

test('mirrors: the interval of the others is the rest of one', () => {
  fc.assert(
    fc.property(proportion, ([hits, trials]) => {
      const { low, high } = wilsonInterval(hits, trials);
      const rest = wilsonInterval(trials - hits, trials);
      expect(rest.low).toBeCloseTo(1 - high, 12);
      expect(rest.high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test('each bound solves the score equation |p̂ − p| = z·√(p(1−p)/n)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5000 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (n, part) => {
        const hits = Math.min(n - 1, Math.max(1, Math.round(part * n)));
        for (const bound of Object.values(wilsonInterval(hits, n)))
          expect(Math.abs(hits / n - bound)).toBeCloseTo(Z_95 * Math.sqrt((bound * (1 - bound)) / n), 10);
      },
    ),
  );
});

test('nobody and everybody touch the ends exactly', () => {
  expect(wilsonInterval(0, 20).low).toBe(0);
  expect(wilsonInterval(20, 20).high).toBe(1);
  expect(wilsonInterval(0, 20).high).toBeCloseTo(Z_95 ** 2 / (20 + Z_95 ** 2), 14);
});

test.each([
  [-1, 10],
  [11, 10],
  [0, 0],
  [Number.NaN, 10],
])('%d of %d is no proportion', (hits, trials) => {
  expect(() => wilsonInterval(hits, trials)).toThrow(RangeError);
});
