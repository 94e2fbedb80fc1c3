import fc from 'fast-check';
import { expect, test } from 'vitest';
import { revenueBridge, revenueRates } from '../../../src/lib/churn/revenue.ts';

const MONTH = { start: 800, new: 120, expansion: 64, reactivation: 16, contraction: 24, churned: 40 };

test('a month’s bridge, by hand', () => {
  expect(revenueRates(MONTH)).toEqual({
    ok: true,
    value: {
      end: 936,
      grossRetention: 0.92,
      netRetention: 1,
      revenueChurn: 0.05,
      grossLoss: 0.08,
      growth: 0.17,
      quickRatio: 3.125,
    },
  });
  expect(revenueBridge(MONTH).map(({ value }) => value)).toEqual([800, 120, 64, 16, -24, -40, 936]);
});

test('nothing lost has no quick ratio, and no minus zero', () => {
  const calm = { ...MONTH, contraction: 0, churned: 0 };
  expect(revenueRates(calm)).toMatchObject({ ok: true, value: { quickRatio: null, grossRetention: 1 } });
  expect(revenueBridge(calm).map(({ value }) => Object.is(value, -0))).not.toContain(true);
});

test.each([
  [{ start: 0 }, 'churn-lab.revenueStartZero'],
  [{ churned: 800 }, 'churn-lab.revenueLostTooMuch'],
  [{ contraction: -1 }, 'churn-lab.money'],
  [{ expansion: Number.POSITIVE_INFINITY }, 'churn-lab.money'],
  [{ start: 5e-324, contraction: 0, churned: 0 }, 'churn-lab.revenueStartZero'],
])('%o is refused: %s', (wrong, code) => {
  expect(revenueRates({ ...MONTH, ...wrong })).toEqual({ ok: false, problem: { code } });
});

const money = fc.double({ min: 0, max: 1e15, noNaN: true });

test('the bridge closes, and the rates agree with each other', () => {
  fc.assert(
    fc.property(
      fc.record({
        start: fc.double({ min: 1, max: 1e15, noNaN: true }),
        new: money,
        expansion: money,
        reactivation: money,
      }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (gains, less, gone) => {
        const moves = { ...gains, contraction: gains.start * less, churned: gains.start * gone };
        const result = revenueRates(moves);
        if (!result.ok) throw new Error(result.problem.code);
        const { end, grossRetention, netRetention, grossLoss, growth } = result.value;
        const changes = revenueBridge(moves)
          .slice(0, -1)
          .reduce((sum, { value }) => sum + value, 0);
        expect(Math.abs(changes - end)).toBeLessThanOrEqual(1e-12 * 4e15);
        expect(grossRetention).toBeLessThanOrEqual(1);
        expect(grossRetention + grossLoss).toBeCloseTo(1, 12);
        expect(netRetention).toBeGreaterThanOrEqual(grossRetention);
        expect(Math.abs(1 + growth - end / moves.start)).toBeLessThanOrEqual(1e-9 * Math.max(1, 1 + growth));
      },
    ),
  );
});
