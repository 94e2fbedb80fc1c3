import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aliveChance,
  buyAgainChance,
  expectedPurchases,
  type ShopModel,
  type ShopState,
} from '../../../src/lib/churn/bgnbd.ts';
import { fitShop, shopLogLikelihood } from '../../../src/lib/churn/bgnbd-fit.ts';
import { calibrate, calibrateCounts } from '../../../src/lib/churn/calibration.ts';
import { groupCustomers, type ShopGroup } from '../../../src/lib/churn/shop-summary.ts';
import { hypergeometric } from '../../../src/lib/stats/hypergeometric.ts';
import { badNumbers } from './support/finite.ts';
import { simulateShop } from './support/simulate.ts';

/** Fader, Hardie & Lee 2005, table 2: CDNOW, weeks. */
const CDNOW: ShopModel = { kind: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const MBG: ShopModel = { ...CDNOW, kind: 'mbg' };
const OF = {
  twice: [2, 30.43, 38.86],
  once: [1, 1.71, 38.86],
  never: [0, 0, 38.86],
  often: [7, 29.43, 38.86],
} as const;

const state = ([repeats, recency, age]: readonly [number, number, number]) => ({ repeats, recency, age });

// The log-likelihoods by integrating over rate and chance of leaving (mpmath, 30 digits), no formula of the paper used.
test.each([
  ['twice', -9.45860630706627, -9.687182636249961],
  ['once', -4.469093275032589, -4.938632073574695],
  ['never', -0.5547132764381585, -0.38695222057085354],
  ['often', -21.86327627146352, -21.982800141466768],
] as const)('likelihood of one who came back %s', (who, bg, mbg) => {
  const group = [{ ...state(OF[who]), customers: 1 }];
  expect(shopLogLikelihood(CDNOW, group)).toBeCloseTo(bg, 10);
  expect(shopLogLikelihood(MBG, group)).toBeCloseTo(mbg, 10);
  expect(shopLogLikelihood(CDNOW, [{ ...state(OF[who]), customers: 5 }])).toBeCloseTo(5 * bg, 9);
});

// The first is printed in Fader, Hardie & Lee's «Implementing the BG/NBD model in Excel», section 5: 1.226; the others
// by the published closed form in mpmath.
test.each([
  ['twice', 1.2260281747671404, 0.726578570080673, 0.5546271379170045],
  ['once', 0.2031869870797534, 0.2121009853773791, 0.11666734938295495],
  ['never', 0.1950980520112629, 1, 0.14455054078331842],
  ['often', 3.3370532748513746, 0.6417563459461072, 0.6356424854265481],
] as const)('bg: what to expect of one who came back %s', (who, purchases, alive, again) => {
  expect(expectedPurchases(CDNOW, state(OF[who]), 39)).toBeCloseTo(purchases, 9);
  expect(aliveChance(CDNOW, state(OF[who]))).toBeCloseTo(alive, 10);
  expect(buyAgainChance(CDNOW, state(OF[who]), 39)).toBeCloseTo(again, 10);
});

// mpmath quadrature over the chance of leaving; the middle column has a = 1, where the closed form divides by zero.
test.each([
  ['twice', 1.340497428491213, 1.0712739534031137, 0.848533504141279],
  ['once', 0.27102155292751295, 0.05258717524012253, 0.10848077874867756],
  ['never', 0.1274613825456613, 0.025536044941054534, 0.11550953905332692],
  ['often', 3.528362878508126, 2.670367076179801, 1.39263380648602],
] as const)('mbg: purchases of one who came back %s', (who, first, second, third) => {
  expect(expectedPurchases(MBG, state(OF[who]), 39)).toBeCloseTo(first, 8);
  expect(expectedPurchases({ kind: 'mbg', r: 1.2, alpha: 8, a: 1, b: 0.3 }, state(OF[who]), 39)).toBeCloseTo(
    second,
    8,
  );
  expect(expectedPurchases({ kind: 'mbg', r: 0.5, alpha: 8, a: 3.5, b: 2 }, state(OF[who]), 100)).toBeCloseTo(
    third,
    8,
  );
});

test('a one-time buyer is alive for certain under bg, and not under mbg', () => {
  expect(aliveChance(CDNOW, state([0, 0, 500]))).toBe(1);
  expect(aliveChance(MBG, state([0, 0, 5000]))).toBeLessThan(0.4);
});

describe.each(['bg', 'mbg'] as const)('%s simulated', (kind) => {
  const truth: ShopModel = { kind, r: 0.8, alpha: 6, a: 0.9, b: 2.5 };
  const shop = simulateShop(truth, 20_000, 52, 26, 11);
  const groups = groupCustomers(shop, 0.5);
  const fit = fitShop(kind, groups);

  test('twenty thousand customers give their parameters back', () => {
    if (!fit.ok) throw new Error(fit.problem.code);
    const { model } = fit.value;
    expect(model.r / truth.r).toBeCloseTo(1, 0.7);
    expect(model.alpha / truth.alpha).toBeCloseTo(1, 0.7);
    expect(model.a / (model.a + model.b)).toBeCloseTo(truth.a / (truth.a + truth.b), 1.5);
    expect(fit.value).toMatchObject({ customers: 20_000, atEdge: [] });
    expect(fit.value.logLikelihood).toBeGreaterThanOrEqual(shopLogLikelihood(truth, groups));
  });

  test('the chance of buying again is right in every band, the purchases for every frequency', () => {
    const bands = calibrate(truth, shop, 26);
    expect(bands.reduce((sum, { customers }) => sum + customers, 0)).toBe(20_000);
    for (const { customers, predicted, actual, from, to } of bands) {
      expect(predicted >= from && predicted <= to).toBe(true);
      expect(Math.abs(predicted - actual)).toBeLessThan(
        4 * Math.sqrt((predicted * (1 - predicted)) / customers) + 1e-9,
      );
    }
    for (const { customers, expected, actual } of calibrateCounts(truth, shop, 26))
      expect(Math.abs(expected - actual)).toBeLessThan(0.12 * expected + 3 / Math.sqrt(customers));
  });
});

const group = (repeats: number, recency: number, age: number): ShopGroup => ({
  repeats,
  recency,
  age,
  customers: 40,
});

test.each([
  [[], 'churn-lab.shopEmpty', undefined],
  [[group(0, 0, 10)], 'churn-lab.shopFewRepeats', undefined],
  [[group(0, 0, 0), group(0, 0, 0)], 'churn-lab.shopFewRepeats', undefined],
  [[group(0, 0, 10), group(1, 12, 10)], 'churn-lab.shopState', { row: 2 }],
  [[group(0, 3, 10)], 'churn-lab.shopState', { row: 1 }],
  [[group(1.5, 3, 10)], 'churn-lab.shopState', { row: 1 }],
  [[group(1, Number.NaN, 10)], 'churn-lab.shopState', { row: 1 }],
])('%o is not fitted: %s', (groups, code, args) => {
  expect(fitShop('mbg', groups)).toEqual({ ok: false, problem: args ? { code, args } : { code } });
});

test('customers who all buy at one pace and never leave run to the edge, and it is said', () => {
  const fit = fitShop('bg', [group(9, 9.5, 10), group(10, 9.6, 10), group(11, 9.7, 10)]);
  if (!fit.ok) throw new Error(fit.problem.code);
  expect(fit.value.atEdge.length).toBeGreaterThan(0);
  expect(aliveChance(fit.value.model, { repeats: 10, recency: 9.6, age: 10 })).toBeGreaterThan(0.99);
});

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
const parameters = {
  kind: fc.constantFrom('bg' as const, 'mbg' as const),
  r: parameter,
  alpha: parameter,
  a: parameter,
  b: parameter,
};
const model = fc.record(parameters);
const customer = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0.1, max: 500, noNaN: true }),
  )
  .map(([repeats, part, age]) => ({ repeats, recency: repeats === 0 ? 0 : part * age, age }));

test('the longer one waits the likelier one buys, never likelier than being alive, never more often than expected', () => {
  const time = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(model, customer, time, time, (m, c, some, more) => {
      const [now, then] = [buyAgainChance(m, c, some), buyAgainChance(m, c, some + more)];
      expect(now).toBeGreaterThanOrEqual(0);
      expect(then).toBeGreaterThanOrEqual(now);
      expect(then).toBeLessThanOrEqual(aliveChance(m, c) + 1e-12);
      // Who buys at all buys at least once.
      expect(expectedPurchases(m, c, some)).toBeGreaterThanOrEqual(now * (1 - 1e-6) - 1e-12);
    }),
  );
});

/** Eq. 10, defined where a > 1. */
function closedForm({ kind, r, alpha, a, b }: ShopModel, c: ShopState, time: number): number {
  const [rate, scale] = [r + c.repeats, alpha + c.age];
  const stayed = b + c.repeats + (kind === 'bg' ? 0 : 1);
  const quiet =
    (scale / (scale + time)) ** rate * hypergeometric(rate, stayed, a + stayed - 1, time / (scale + time));
  return aliveChance({ kind, r, alpha, a, b }, c) * ((a + stayed - 1) / (a - 1)) * (1 - quiet);
}

test('expected purchases are those of the published closed form, where that is defined (eq. 10)', () => {
  const some = fc.record({ ...parameters, a: fc.double({ min: 1.2, max: 6, noNaN: true }) });
  // The first example turns sharply at the start of a long time.
  const sharp: ShopModel = { kind: 'bg', r: 9.17202252829513, alpha: 0.05, a: 1.8949045795268253, b: 0.05 };
  fc.assert(
    fc.property(some, customer, fc.double({ min: 0, max: 200, noNaN: true }), (model, c, time) => {
      const closed = closedForm(model, c, time);
      expect(Math.abs(expectedPurchases(model, c, time) - closed)).toBeLessThan(1e-6 * (1 + closed));
    }),
    { numRuns: 300, examples: [[sharp, { repeats: 0, recency: 0, age: 0.1 }, 200]] },
  );
});

test('nothing is NaN or infinite for any shop', () => {
  fc.assert(
    fc.property(
      fc.array(customer, { minLength: 1, maxLength: 40 }),
      fc.constantFrom('bg' as const, 'mbg' as const),
      (some, kind) => {
        const groups = some.map((one) => ({ ...one, customers: 12 }));
        const fit = fitShop(kind, groups);
        const told = fit.ok
          ? groups.map((one) => [
              aliveChance(fit.value.model, one),
              buyAgainChance(fit.value.model, one, 30),
              expectedPurchases(fit.value.model, one, 30),
            ])
          : [];
        expect(badNumbers([fit, told])).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});
