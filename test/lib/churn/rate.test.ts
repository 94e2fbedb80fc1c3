import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCounts } from '../../../src/lib/churn/counts.ts';
import { otherDenominators } from '../../../src/lib/churn/denominators.ts';
import { churnRates } from '../../../src/lib/churn/rate.ts';

const TELECOM = { start: 17_000_000, new: 680_000, lost: 170_000 };

test('the telecom season', () => {
  expect(churnRates(TELECOM)).toEqual({
    ok: true,
    value: {
      churn: 0.01,
      retention: 0.99,
      grossGrowth: 0.04,
      netGrowth: 0.03,
      nextBase: 17_510_000,
      replacementShare: 0.25,
    },
  });
});

test('the telecom season by other denominators', () => {
  expect(otherDenominators(TELECOM)).toEqual({
    averageBase: 170_000 / 17_255_000,
    startPlusNew: 170_000 / 17_680_000,
    mistakenDifference: -0.03,
  });
});

test('a firm with 14 % acquisition and 12 % churn nets 2 %', () => {
  const rates = churnRates({ start: 100, new: 14, lost: 12 });
  expect(rates.ok && rates.value.netGrowth).toBe(0.02);
});

test('without newcomers there is no replacement share, and no division by zero', () => {
  const rates = churnRates({ start: 10, new: 0, lost: 10 });
  expect(rates).toMatchObject({
    ok: true,
    value: { churn: 1, retention: 0, nextBase: 0, replacementShare: null },
  });
  expect(otherDenominators({ start: 10, new: 0, lost: 10 }).averageBase).toBe(2);
});

test.each([
  ['start', { start: 0, new: 0, lost: 0 }, 'churn.startZero'],
  ['start', { start: -5, new: 0, lost: 0 }, 'churn.negative'],
  ['start', { start: 1.5, new: 0, lost: 0 }, 'churn.notWhole'],
  ['start', { start: 1e12 + 1, new: 0, lost: 0 }, 'churn.tooLarge'],
  ['new', { start: 10, new: -1, lost: 0 }, 'churn.negative'],
  ['new', { start: 10, new: 0.17, lost: 0 }, 'churn.notWhole'],
  ['lost', { start: 10, new: 0, lost: 11 }, 'churn.lostExceedsStart'],
  ['lost', { start: 10, new: 0, lost: 2.5 }, 'churn.notWhole'],
] as const)('%s of %o is %s', (field, counts, code) => {
  expect(checkCounts(counts)).toEqual({ [field]: { code } });
  expect(churnRates(counts)).toEqual({ ok: false, problem: { code } });
});

test('each field has its own problem, and a missing count has none', () => {
  expect(checkCounts({ start: -1, new: 1.5 })).toEqual({
    start: { code: 'churn.negative' },
    new: { code: 'churn.notWhole' },
  });
  expect(checkCounts({ lost: 5 })).toEqual({});
  expect(checkCounts({ start: 10, new: 500, lost: 10 })).toEqual({});
});

const counts = fc
  .tuple(
    fc.integer({ min: 1, max: 1e12 }),
    fc.integer({ min: 0, max: 1e12 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([start, gained, part]) => ({ start, new: gained, lost: Math.floor(part * start) }));

test('identities hold for every period', () => {
  fc.assert(
    fc.property(counts, (period) => {
      const result = churnRates(period);
      if (!result.ok) throw new Error(result.problem.code);
      const { churn, retention, grossGrowth, netGrowth, nextBase, replacementShare } = result.value;
      expect(churn + retention).toBeCloseTo(1, 12);
      expect(Math.abs(grossGrowth - churn - netGrowth)).toBeLessThanOrEqual(1e-12 * Math.max(1, grossGrowth));
      expect(Math.abs(nextBase / period.start - 1 - netGrowth)).toBeLessThanOrEqual(
        1e-12 * Math.max(1, grossGrowth),
      );
      if (replacementShare !== null) expect(replacementShare * period.new).toBeCloseTo(period.lost, 2);
      expect(otherDenominators(period).startPlusNew).toBeLessThanOrEqual(churn);
    }),
  );
});
