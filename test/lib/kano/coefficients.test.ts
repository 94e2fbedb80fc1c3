import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { coefficients } from '../../../src/lib/kano/coefficients.ts';
import { categoryCounts } from '../../../src/lib/kano/pairs.ts';
import { wilsonInterval } from '../../../src/lib/stats/wilson.ts';
import { REPPEL, STP25KANO } from './published.ts';

describe('published coefficients', () => {
  test.each(Object.entries(STP25KANO))('stp25kano: %s', (_, { counts, plus, minus }) => {
    expect(coefficients(counts)?.better).toBeCloseTo(plus, 3);
    expect(coefficients(counts)?.worse).toBeCloseTo(minus, 3);
  });

  test.each(Object.entries(REPPEL))('Reppel: %s', (_, { pairs, printed }) => {
    const found = coefficients(categoryCounts(pairs, 'pouliot'));
    expect(found?.better).toBeCloseTo(printed.satisfaction, 6);
    expect(found?.worse).toBeCloseTo(printed.dissatisfaction, 6);
  });

  // The worked example of the article on the Kano model, printed there to two places.
  test.each([
    [{ M: 58, O: 34, A: 6, I: 18, R: 0, Q: 4 }, 0.34, -0.79],
    [{ M: 27, O: 55, A: 20, I: 14, R: 1, Q: 3 }, 0.65, -0.71],
    [{ M: 5, O: 15, A: 52, I: 41, R: 5, Q: 2 }, 0.59, -0.18],
  ])('article: %j', (counts, better, worse) => {
    expect(coefficients(counts)?.better).toBeCloseTo(better, 2);
    expect(coefficients(counts)?.worse).toBeCloseTo(worse, 2);
  });
});

test('reverse and questionable answers are in neither coefficient', () => {
  const some = { M: 5, O: 15, A: 52, I: 41, R: 0, Q: 0 };
  expect(coefficients({ ...some, R: 80, Q: 9 })).toEqual(coefficients(some));
});

test.each([
  [NO_COUNTS],
  [{ ...NO_COUNTS, R: 40 }],
  [{ ...NO_COUNTS, Q: 40 }],
  [{ ...NO_COUNTS, R: 1, Q: 1 }],
])('%j has no coefficients: a dash', (counts) => {
  expect(coefficients(counts)).toBeNull();
});

test('at the ends: nobody pleased is 0 and not −0, everybody is 1', () => {
  const indifferent = coefficients({ ...NO_COUNTS, I: 20 });
  expect(indifferent?.worse).toBe(0);
  expect(indifferent?.worseInterval.high).toBe(0);
  expect(indifferent?.better).toBe(0);
  expect(coefficients({ ...NO_COUNTS, O: 20 })).toMatchObject({ better: 1, worse: -1 });
});

test('the intervals are Wilson’s, that of Worse turned round, and enclose their coefficient', () => {
  const count = fc.nat(5000);
  fc.assert(
    fc.property(count, count, count, fc.integer({ min: 1, max: 5000 }), (M, O, A, I) => {
      const found = coefficients({ M, O, A, I, R: 3, Q: 2 });
      const base = M + O + A + I;
      expect(found?.base).toBe(base);
      expect(found?.betterInterval).toEqual(wilsonInterval(A + O, base));
      const worse = wilsonInterval(O + M, base);
      expect(-(found?.worseInterval.low ?? 0)).toBeCloseTo(worse.high, 14);
      expect(-(found?.worseInterval.high ?? 0)).toBeCloseTo(worse.low, 14);
      expect(found?.worse).toBeGreaterThanOrEqual(found?.worseInterval.low ?? 9);
      expect(found?.worse).toBeLessThanOrEqual(found?.worseInterval.high ?? -9);
    }),
  );
});
