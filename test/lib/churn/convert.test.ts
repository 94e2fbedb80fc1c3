import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compoundRate, convertRate, PERIODS } from '../../../src/lib/churn/convert.ts';

test('5 % a month is 46.0 % a year, not 60 %', () => {
  expect(convertRate(0.05, 'month', 'year')).toBeCloseTo(1 - 0.95 ** 12, 14);
  expect(convertRate(0.05, 'month', 'year').toFixed(3)).toBe('0.460');
});

test('1 % a season is 3.94 % a year; 3 % a month is 30.6 %', () => {
  expect(convertRate(0.01, 'season', 'year').toFixed(4)).toBe('0.0394');
  expect(convertRate(0.03, 'month', 'year').toFixed(3)).toBe('0.306');
});

test('nobody and everybody stay so in any period', () => {
  for (const from of PERIODS)
    for (const to of PERIODS) {
      expect(convertRate(0, from, to) + 0).toBe(0);
      expect(convertRate(1, from, to)).toBe(1);
    }
});

test('a rate far below a millionth keeps its digits', () => {
  expect(compoundRate(1e-12, 52)).toBeCloseTo(52e-12, 20);
});

const period = fc.constantFrom(...PERIODS);

test('there and back is the same rate, and longer periods lose more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.4, noNaN: true }), period, period, (rate, from, to) => {
      const told = convertRate(rate, from, to);
      expect(told).toBeGreaterThanOrEqual(0);
      expect(told).toBeLessThanOrEqual(1);
      // A year made of weeks can be so near one that a double no longer holds the way back.
      if (told < 0.999999) expect(convertRate(told, to, from)).toBeCloseTo(rate, 8);
      if (PERIODS.indexOf(to) > PERIODS.indexOf(from)) expect(told).toBeGreaterThanOrEqual(rate);
    }),
  );
});

test('what stays after k periods is the product of what stays in each', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 60 }), (rate, k) => {
      let left = 1;
      for (let i = 0; i < k; i++) left *= 1 - rate;
      expect(1 - compoundRate(rate, k)).toBeCloseTo(left, 12);
    }),
  );
});

test('in no time nobody leaves, even where everybody will', () => {
  expect(compoundRate(1, 0)).toBe(0);
  expect(compoundRate(0.3, 0)).toBe(0);
});
