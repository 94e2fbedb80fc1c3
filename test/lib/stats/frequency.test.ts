import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalFrequency } from '../../../src/lib/stats/frequency.ts';

test.each([
  [0, { count: 0, of: 100, exact: true }],
  [0.01, { count: 10, of: 1000, exact: true }],
  [0.03, { count: 3, of: 100, exact: true }],
  [0.034, { count: 34, of: 1000, exact: true }],
  [0.0347, { count: 35, of: 1000, exact: false }],
  [1 / 3, { count: 33, of: 100, exact: false }],
  [0.999, { count: 999, of: 1000, exact: true }],
  [1, { count: 100, of: 100, exact: true }],
  [0.000002, { count: 2, of: 1_000_000, exact: true }],
])('%d is told as %o', (rate, frequency) => {
  expect(naturalFrequency(rate)).toEqual(frequency);
});

test('never moves a share by more than 2.5 % of itself', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1, noNaN: true }), (rate) => {
      const { count, of } = naturalFrequency(rate);
      expect(Math.abs(count / of - rate)).toBeLessThanOrEqual(0.0251 * rate);
    }),
  );
});
