import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadProbability } from '../../../src/lib/stats/multinomial-lead.ts';

/** Goes through every outcome of a multinomial sample: an independent, slow computation. */
function enumerated(shares: readonly number[], lead: number, draws: number): number {
  const logFactorial = [0];
  for (let n = 1; n <= draws; n++) logFactorial.push((logFactorial[n - 1] ?? 0) + Math.log(n));
  const visit = (index: number, left: number, counts: readonly number[]): number => {
    if (index < shares.length - 1) {
      let sum = 0;
      for (let count = 0; count <= left; count++) sum += visit(index + 1, left - count, [...counts, count]);
      return sum;
    }
    const all = [...counts, left];
    const leads = all.every((count, other) => other === lead || count < (all[lead] ?? 0));
    if (!leads || all.some((count, i) => count > 0 && shares[i] === 0)) return 0;
    const log = all.reduce(
      (total, count, i) => total - (logFactorial[count] ?? 0) + (count && count * Math.log(shares[i] ?? 0)),
      logFactorial[draws] ?? 0,
    );
    return Math.exp(log);
  };
  return visit(0, draws, []);
}

// The planning figures of this project, by simulation and enumeration: a winner at 40 % of 40/30/20/10.
test.each([
  [12, 52],
  [20, 61],
  [30, 68],
  [50, 77],
  [100, 87],
  [200, 95],
])('%d answers find the right class in %d %% of surveys', (draws, percent) => {
  expect(Math.round(leadProbability([0.4, 0.3, 0.2, 0.1], 0, draws) * 100)).toBe(percent);
});

describe('against enumeration', () => {
  const shares = [
    [0.4, 0.3, 0.2, 0.1],
    [0.25, 0.25, 0.25, 0.25],
    [0.7, 0.2, 0.1, 0],
    [0.1, 0.45, 0.45, 0],
  ];
  test.each(shares.flatMap((row) => [1, 2, 7, 30, 60].map((draws) => [row, draws] as const)))(
    'exact up to 60: %j, %d',
    (row, draws) => {
      expect(leadProbability(row, 0, draws)).toBeCloseTo(enumerated(row, 0, draws), 10);
    },
  );

  test.each(shares.flatMap((row) => [61, 80, 120].map((draws) => [row, draws] as const)))(
    'within 0.001 beyond: %j, %d',
    (row, draws) => {
      expect(Math.abs(leadProbability(row, 0, draws) - enumerated(row, 0, draws))).toBeLessThan(0.001);
    },
  );
});

test('one draw leads with its own share, none leads nothing, a sure class always leads', () => {
  expect(leadProbability([0.4, 0.6], 0, 1)).toBeCloseTo(0.4, 12);
  expect(leadProbability([0.4, 0.6], 0, 0)).toBe(0);
  expect(leadProbability([1, 0, 0], 0, 500)).toBeCloseTo(1, 12);
});

/** With two classes the lead is a binomial tail; weights stay finite for shares that are not extreme. */
function ofTwo(share: number, draws: number): number {
  let [weight, all, above] = [1, 0, 0];
  for (let hits = 0; hits <= draws; hits++) {
    all += weight;
    if (2 * hits > draws) above += weight;
    weight *= ((draws - hits) / (hits + 1)) * (share / (1 - share));
  }
  return above / all;
}

test('with two classes: a binomial tail, exact up to 60, averaged over even and odd beyond', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 0.7, noNaN: true }),
      fc.integer({ min: 1, max: 400 }),
      (share, draws) => {
        const error = Math.abs(leadProbability([share, 1 - share], 0, draws) - ofTwo(share, draws));
        expect(error).toBeLessThan(draws <= 60 ? 1e-10 : 0.21 / Math.sqrt(draws));
      },
    ),
  );
});

test('half an answer more in six classes settles even and odd: within 0.001 at 62 draws', () => {
  // Independent computation: the exact convolution at 62 draws, shares (31.5, 31.5, 0.5, 0.5, 0.5, 0.5) ÷ 65.
  const shares = [31.5, 31.5, 0.5, 0.5, 0.5, 0.5].map((count) => count / 65);
  expect(Math.abs(leadProbability(shares, 0, 62) - 0.47388622682226567)).toBeLessThan(0.001);
});

test('a million draws take a moment, not a minute', () => {
  expect(leadProbability([0.3, 0.2999, 0.2, 0.1, 0.1, 0.0001], 0, 1_000_000)).toBeGreaterThan(0.5);
});
