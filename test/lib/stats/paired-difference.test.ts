import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moverDifference } from '../../../src/lib/stats/mover.ts';
import { Z_95 } from '../../../src/lib/stats/normal.ts';
import { pairedDifferenceInterval } from '../../../src/lib/stats/paired-difference.ts';
import { newcombeInterval } from '../../../src/lib/stats/two-proportions.ts';
import { wilsonInterval } from '../../../src/lib/stats/wilson.ts';

describe('published intervals', () => {
  test.each([
    ['Cavo et al. (2012), as in Fagerland, Lydersen & Laake (2017), chapter 8', 6, 16, 161, -0.124, -0.0054],
    ['Bentur et al. (2009), as in Fagerland, Lydersen & Laake (2014)', 1, 7, 21, -0.517, -0.026],
  ])('%s', (_, plus, minus, trials, low, high) => {
    const interval = pairedDifferenceInterval(plus, minus, trials);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });
});

/** log-likelihood of three counts, where nothing seen says nothing. */
const likelihood = (counts: readonly number[], shares: readonly number[]) =>
  counts.reduce((sum, count, index) => sum + (count === 0 ? 0 : count * Math.log(shares[index] ?? 0)), 0);

/** The variance under the likeliest shares with a given difference, found by a golden-section search. */
function searched(plus: number, minus: number, trials: number, difference: number): number {
  const at = (m: number) =>
    likelihood([plus, minus, trials - plus - minus], [m + difference, m, 1 - 2 * m - difference]);
  let [low, high] = [Math.max(0, -difference), (1 - difference) / 2];
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let step = 0; step < 200; step++) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (at(a) < at(b)) low = a;
    else high = b;
  }
  const m = (low + high) / 2;
  return (2 * m + difference - difference ** 2) / trials;
}

test('at both ends the score statistic is z, whatever way the shares are found', () => {
  for (const [plus, minus, trials] of [
    [6, 16, 161],
    [180, 80, 400],
    [9, 1, 12],
    [3, 2, 50],
  ] as const) {
    const { low, high } = pairedDifferenceInterval(plus, minus, trials);
    for (const end of [low, high]) {
      const score = ((plus - minus) / trials - end) / Math.sqrt(searched(plus, minus, trials, end));
      expect(Math.abs(score)).toBeCloseTo(Z_95, 4);
    }
  }
});

const classes = fc
  .tuple(fc.nat(3000), fc.nat(3000), fc.nat(3000))
  .filter(([a, b, c]) => a + b + c > 0)
  .map(([plus, minus, neither]) => ({ plus, minus, trials: plus + minus + neither }));

test('the interval stays in [−1, 1], encloses what was seen and mirrors', () => {
  fc.assert(
    fc.property(classes, ({ plus, minus, trials }) => {
      const { low, high } = pairedDifferenceInterval(plus, minus, trials);
      const seen = (plus - minus) / trials;
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(seen);
      expect(high).toBeGreaterThanOrEqual(seen);
      expect(high - low).toBeGreaterThan(0);
      const mirrored = pairedDifferenceInterval(minus, plus, trials);
      expect(mirrored.low).toBeCloseTo(-high, 12);
      expect(mirrored.high).toBeCloseTo(-low, 12);
    }),
  );
});

test('without a third class it is twice Wilson’s interval, less one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (trials, raw) => {
      const hits = raw % (trials + 1);
      const { low, high } = pairedDifferenceInterval(hits, trials - hits, trials);
      const wilson = wilsonInterval(hits, trials);
      expect(low).toBeCloseTo(2 * wilson.low - 1, 10);
      expect(high).toBeCloseTo(2 * wilson.high - 1, 10);
    }),
  );
});

test('with all in the third class it is Wilson’s bound for none, to either side', () => {
  const { high } = wilsonInterval(0, 30);
  const interval = pairedDifferenceInterval(0, 0, 30);
  expect(interval.high).toBeCloseTo(high, 12);
  expect(interval.low).toBeCloseTo(-high, 12);
});

test.each([
  [-1, 0, 5],
  [3, 3, 5],
  [0, 0, 0],
])('%d and %d of %d are no two classes', (plus, minus, trials) => {
  expect(() => pairedDifferenceInterval(plus, minus, trials)).toThrow(RangeError);
});

/** Both intervals for every possible sample of `trials`, and how often each covers the truth. */
function coverage(trials: number, p: number, m: number): { readonly score: number; readonly plain: number } {
  const logs = [0];
  for (let n = 1; n <= trials; n++) logs.push((logs[n - 1] ?? 0) + Math.log(n));
  const truth = p - m;
  let [score, plain] = [0, 0];
  for (let plus = 0; plus <= trials; plus++)
    for (let minus = 0; plus + minus <= trials; minus++) {
      const rest = trials - plus - minus;
      const ways = (logs[trials] ?? 0) - (logs[plus] ?? 0) - (logs[minus] ?? 0) - (logs[rest] ?? 0);
      const weight = Math.exp(ways + likelihood([plus, minus, rest], [p, m, 1 - p - m]));
      const { low, high } = pairedDifferenceInterval(plus, minus, trials);
      if (low <= truth && truth <= high) score += weight;
      const seen = (plus - minus) / trials;
      const reach = Z_95 * Math.sqrt(((plus + minus) / trials - seen ** 2) / trials);
      if (Math.abs(seen - truth) <= reach) plain += weight;
    }
  return { score, plain };
}

describe('coverage, by every possible sample', () => {
  test('of 20 answers with 85 % promoters and 5 % detractors, as the page tells it', () => {
    const { score, plain } = coverage(20, 0.85, 0.05);
    expect(plain).toBeCloseTo(0.86, 2);
    expect(score).toBeCloseTo(0.96, 2);
  });

  test('never far below 95 %, and 95 % on average, where the plain formula falls short', () => {
    for (const trials of [10, 20, 40]) {
      const all = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85].flatMap((p) =>
        [0.02, 0.05, 0.1, 0.2, 0.3, 0.5].filter((m) => p + m < 1).map((m) => coverage(trials, p, m)),
      );
      const mean = (key: 'score' | 'plain') => all.reduce((sum, one) => sum + one[key], 0) / all.length;
      expect(Math.min(...all.map(({ score }) => score))).toBeGreaterThan(0.91);
      // Small samples are lumpy: there it errs on the safe side.
      expect(mean('score')).toBeGreaterThan(0.949);
      expect(mean('score')).toBeLessThan(0.975);
      expect(mean('plain')).toBeLessThan(mean('score') - 0.015);
    }
  });
});

test('MOVER on Wilson’s intervals is Newcombe’s method 10', () => {
  const [first, second] = [
    { hits: 56, trials: 70 },
    { hits: 48, trials: 80 },
  ];
  const estimated = ({ hits, trials }: typeof first) => ({
    value: hits / trials,
    interval: wilsonInterval(hits, trials),
  });
  const mover = moverDifference(estimated(first), estimated(second));
  expect(mover).toEqual(newcombeInterval(first, second));
  // Newcombe 1998, table II, case (a).
  expect(mover.low).toBeCloseTo(0.0524, 4);
  expect(mover.high).toBeCloseTo(0.3339, 4);
});
