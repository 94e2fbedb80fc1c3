import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { exactTest, fongTest, topTwo } from '../../../src/lib/kano/tests.ts';
import { STP25KANO } from './published.ts';

describe('Fong as published', () => {
  test.each(Object.entries(STP25KANO))('stp25kano: %s', (_, { counts, fong }) => {
    const found = fongTest(counts);
    expect(found?.difference).toBe(fong.difference);
    expect(Math.round((found?.threshold ?? 0) * 10) / 10).toBe(fong.threshold);
    expect(found?.different).toBe(fong.different);
  });
});

describe('Fong’s true false-alarm rate', () => {
  /** Both classes hold `share`/2 each; every outcome of their binomial split is tried. */
  const exactRate = (share: number, n: number) => {
    let rate = 0;
    const logChoose = (m: number, k: number) => {
      let log = 0;
      for (let i = 1; i <= k; i++) log += Math.log(m - k + i) - Math.log(i);
      return log;
    };
    for (let sum = 0; sum <= n; sum++) {
      const p = Math.exp(
        logChoose(n, sum) + (sum && sum * Math.log(share)) + (sum < n ? (n - sum) * Math.log(1 - share) : 0),
      );
      const threshold = 1.65 * Math.sqrt((sum * (2 * n - sum)) / (2 * n));
      for (let first = 0; first <= sum; first++)
        if (sum > 0 && Math.abs(2 * first - sum) >= threshold)
          rate += p * Math.exp(logChoose(sum, first) - sum * Math.LN2);
    }
    return rate;
  };

  test.each([
    [0.4, 0.14],
    [1, 0.24],
  ])('two classes with %d of the answers: %d instead of 0.10', (share, rate) => {
    const each = (share * 10_000) / 2;
    const found = fongTest({ ...NO_COUNTS, M: each, O: each, I: 0, R: 0, Q: 10_000 - 2 * each });
    expect(found?.falseAlarmRate).toBeCloseTo(rate, 2);
  });

  test('the formula agrees with trying all outcomes', () => {
    for (const share of [0.4, 0.6, 0.8]) {
      const found = fongTest({ ...NO_COUNTS, M: 500 * share, O: 500 * share, Q: 1000 * (1 - share) });
      expect(Math.abs(exactRate(share, 300) - (found?.falseAlarmRate ?? 0))).toBeLessThan(0.015);
    }
  });
});

describe('exact test', () => {
  // Independent computation: scipy.stats.binomtest(a, a + b).pvalue.
  test.each([
    [{ O: 123, M: 95 }, 0.06720283514382124],
    [{ A: 52, I: 41 }, 0.2997316968970304],
    [{ M: 58, O: 34 }, 0.01602027478889998],
    [{ A: 6 }, 0.03125],
    [{ A: 5, O: 5 }, 1],
    [{ A: 1 }, 1],
  ])('%j: p = %d', (some, p) => {
    expect(exactTest({ ...NO_COUNTS, ...some })?.p).toBeCloseTo(p, 9);
  });

  test('finds less than Fong: «service app» and «excellent service» are not settled', () => {
    for (const name of ['Service app', 'Excellent service']) {
      const counts = STP25KANO[name]?.counts ?? NO_COUNTS;
      expect(fongTest(counts)?.different).toBe(true);
      expect(exactTest(counts)?.p).toBeGreaterThan(0.05);
    }
  });
});

test('questionable answers never take part; without others there is nothing to test', () => {
  expect(topTwo({ ...NO_COUNTS, Q: 90, I: 3, A: 2 })).toMatchObject({ first: 'I', second: 'A' });
  for (const nothing of [NO_COUNTS, { ...NO_COUNTS, Q: 12 }]) {
    expect(topTwo(nothing)).toBeNull();
    expect(exactTest(nothing)).toBeNull();
    expect(fongTest(nothing)).toBeNull();
  }
});

test('all reverse: first R, second nobody, and the tests still stand', () => {
  const counts = { ...NO_COUNTS, R: 20 };
  expect(topTwo(counts)).toMatchObject({ first: 'R', firstCount: 20, secondCount: 0 });
  expect(exactTest(counts)?.p).toBeCloseTo(2 ** -19, 12);
  expect(fongTest(counts)?.different).toBe(true);
});

test('p is a probability and falls as the lead grows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }), (first, second) => {
      const p = exactTest({ ...NO_COUNTS, M: first + second, O: second })?.p ?? -1;
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      const more = exactTest({ ...NO_COUNTS, M: first + second + 1, O: second })?.p ?? 9;
      expect(more).toBeLessThanOrEqual(p * (1 + 1e-9));
    }),
  );
});
