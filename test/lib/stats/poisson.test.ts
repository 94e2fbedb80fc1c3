import { expect, test } from 'vitest';
import { poissonWindow } from '../../../src/lib/stats/poisson.ts';

const at = (mean: number, count: number) => {
  const { from, shares } = poissonWindow(mean);
  return shares[count - from] ?? 0;
};

// Independent computation: scipy.stats.poisson.pmf.
test.each([
  [0, 0, 1],
  [0.5, 0, 0.6065306597126334],
  [3, 4, 0.16803135574154085],
  [40, 40, 0.06294703942359213],
  [1000, 950, 0.003629619066304391],
  [250_000, 250_100, 0.0007819308410778986],
])('mean %d, count %d: %d', (mean, count, share) => {
  expect(at(mean, count) / share).toBeCloseTo(1, 8);
});

test.each([0, 0.01, 1, 7.5, 300, 1e6])('mean %d: adds up to 1 and has its mean', (mean) => {
  const { from, shares } = poissonWindow(mean);
  let [total, first] = [0, 0];
  for (const [index, share] of shares.entries()) {
    total += share;
    first += share * (from + index);
  }
  expect(total).toBeCloseTo(1, 12);
  expect(first / (mean || 1)).toBeCloseTo(mean === 0 ? 0 : 1, 10);
});

test.each([-1, Number.NaN])('no distribution has the mean %d', (mean) => {
  expect(() => poissonWindow(mean)).toThrow(RangeError);
});
