import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compoundRate } from '../../../src/lib/churn/convert.ts';
import { lifetime, lifetimeValue, periodDiscount, type ValueInput } from '../../../src/lib/churn/lifetime.ts';

const valued = (input: ValueInput) => {
  const result = lifetimeValue(input);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

test('5 % a month: twenty months in the mean, half gone after 13.5', () => {
  expect(lifetime(0.05)).toEqual({
    ok: true,
    value: { mean: 20, half: expect.closeTo(Math.log(0.5) / Math.log(0.95), 12) },
  });
  expect(lifetime(1)).toEqual({ ok: true, value: { mean: 1, half: 0 } });
});

test.each([
  [0, 'churn-lab.lifetimeEndless'],
  [5e-324, 'churn-lab.lifetimeEndless'],
  [-0.1, 'churn-lab.rate'],
  [5, 'churn-lab.rate'],
  [Number.NaN, 'churn-lab.rate'],
])('a churn of %d has no lifetime: %s', (churn, code) => {
  expect(lifetime(churn)).toEqual({ ok: false, problem: { code } });
});

// Fader & Hardie 2012 (note 024), equations 1–3, with m = 100, r = 0.8, d = 0.1: 110/0.3, 100/0.3 and 80/0.3.
test('three timings, one customer', () => {
  const { paidNow, paidAtEnd, paidOnRenewal } = valued({ margin: 100, churn: 0.2, discount: 0.1 });
  expect(paidNow).toBeCloseTo(110 / 0.3, 9);
  expect(paidAtEnd).toBeCloseTo(100 / 0.3, 9);
  expect(paidOnRenewal).toBeCloseTo(80 / 0.3, 9);
});

test.each([
  [{ churn: 0, discount: 0 }, 'churn-lab.valueEndless'],
  [{ margin: -1 }, 'churn-lab.money'],
  [{ churn: 1.1 }, 'churn-lab.rate'],
  [{ discount: -0.5 }, 'churn-lab.discount'],
  [{ horizon: 0 }, 'churn-lab.horizon'],
])('%o is refused: %s', (wrong, code) => {
  expect(lifetimeValue({ margin: 1, churn: 0.1, discount: 0.1, ...wrong })).toEqual({
    ok: false,
    problem: { code },
  });
});

test('with a horizon nothing is endless', () => {
  expect(valued({ margin: 10, churn: 0, discount: 0, horizon: 7 })).toEqual({
    paidNow: 70,
    paidAtEnd: 70,
    paidOnRenewal: 70,
  });
  expect(valued({ margin: 10, churn: 1, discount: 0, horizon: 7 })).toEqual({
    paidNow: 10,
    paidAtEnd: 10,
    paidOnRenewal: 0,
  });
});

const rate = fc.double({ min: 0, max: 1, noNaN: true });

test('equals the payments added up one by one', () => {
  fc.assert(
    fc.property(rate, rate, fc.integer({ min: 1, max: 300 }), (churn, discount, horizon) => {
      const sum = { paidNow: 0, paidAtEnd: 0, paidOnRenewal: 0 };
      for (let t = 0; t < horizon; t++) {
        sum.paidNow += (1 - churn) ** t / (1 + discount) ** t;
        sum.paidAtEnd += (1 - churn) ** t / (1 + discount) ** (t + 1);
        sum.paidOnRenewal += (1 - churn) ** (t + 1) / (1 + discount) ** (t + 1);
      }
      const value = valued({ margin: 1, churn, discount, horizon });
      for (const timing of ['paidNow', 'paidAtEnd', 'paidOnRenewal'] as const)
        expect(value[timing]).toBeCloseTo(sum[timing], 8);
    }),
  );
});

test('a yearly discount compounds back, as churn does', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 10, noNaN: true }), fc.constantFrom(4, 12, 52), (yearly, k) => {
      expect((1 + periodDiscount(yearly, k)) ** k).toBeCloseTo(1 + yearly, 9);
    }),
  );
  expect(compoundRate(0.05, 12)).toBeLessThan(0.6);
});
