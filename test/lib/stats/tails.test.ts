import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareTail } from '../../../src/lib/stats/chi-square.ts';
import { normalQuantile } from '../../../src/lib/stats/normal.ts';
import { normalTail, normalTwoTails } from '../../../src/lib/stats/normal-tail.ts';

/** Expected values that are not printed in a book come from mpmath with 50 digits or scipy 1.17. */
const relative = (value: number, truth: number) => Math.abs(value / truth - 1);

test.each([
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1.5, 0.06680720126885807],
  [2.4, 0.008197535924596131],
  [2.6, 0.004661188023718749],
  [5, 2.866515718791939e-7],
  [10, 7.619853024160525e-24],
  [37, 5.7255712225245764e-300],
])('above %d lies %d of a normal distribution', (z, share) => {
  expect(relative(normalTail(z), share)).toBeLessThan(1e-13);
});

test('the tail is the inverse of the quantile', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(1 - normalTail(normalQuantile(p))).toBeCloseTo(p, 11);
    }),
  );
});

test('far out there is nothing, and never less', () => {
  expect(normalTail(50)).toBe(0);
  expect(normalTail(-50)).toBe(1);
  expect(normalTwoTails(0)).toBe(1);
});

test.each([
  [3.4, 1, 0.06519641907813026],
  [0.1, 1, 0.7518296340458492],
  [7.6479, 2, 0.02184135691997365],
  [10, 3, 0.01856613546304325],
  [25, 4, 5.0309817823062075e-5],
  [12.5, 7, 0.08526927515826925],
  [40, 10, 1.694474393006737e-5],
  [0, 3, 1],
])('chi-square %d with %d degrees has p = %d', (value, degrees, p) => {
  expect(relative(chiSquareTail(value, degrees), p)).toBeLessThan(1e-12);
});

test.each([
  [-1, 1],
  [1, 0],
  [1, 1.5],
  [Number.NaN, 2],
])('there is no chi-square of %d with %d degrees', (value, degrees) => {
  expect(() => chiSquareTail(value, degrees)).toThrow(RangeError);
});
