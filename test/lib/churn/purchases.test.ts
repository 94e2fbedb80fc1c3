import fc from 'fast-check';
import { expect, test } from 'vitest';
import { falseAlarms, silencesAt, windowFor } from '../../../src/lib/churn/inactivity.ts';
import { gapHistogram, gapSummary, purchaseGaps } from '../../../src/lib/churn/purchase-gaps.ts';
import { observedSpan, type Purchase, purchaseHistories } from '../../../src/lib/churn/purchase-history.ts';
import { groupCustomers, summarise } from '../../../src/lib/churn/shop-summary.ts';
import { badNumbers } from './support/finite.ts';

const SHOP = purchaseHistories([
  { customer: 'نرگس', day: 100 },
  { customer: 'بهرام', day: 104 },
  { customer: 'نرگس', day: 130 },
  { customer: 'نرگس', day: 130 },
  { customer: 'نرگس', day: 190 },
  { customer: 'بهرام', day: 180 },
  { customer: 'لاله', day: 150 },
]);

test('histories, gaps and their histogram by hand', () => {
  expect(SHOP).toEqual([
    { customer: 'نرگس', days: [100, 130, 190] },
    { customer: 'بهرام', days: [104, 180] },
    { customer: 'لاله', days: [150] },
  ]);
  expect([...purchaseGaps(SHOP)]).toEqual([30, 60, 76]);
  expect(gapSummary(SHOP)).toMatchObject({ customers: 3, returned: 2, gaps: 3 });
  expect(gapSummary(SHOP).percentiles?.[2]).toEqual({ share: 0.5, days: 60 });
  expect(gapHistogram(purchaseGaps(SHOP), 30, 2).map(({ count }) => count)).toEqual([1, 1, 1]);
  expect(observedSpan(SHOP)).toEqual({ first: 100, last: 190 });
});

test('the summary of a past day and what came later', () => {
  expect(summarise(SHOP, 140)).toEqual([
    { customer: 'نرگس', repeats: 1, recency: 30, age: 40, later: 1 },
    { customer: 'بهرام', repeats: 0, recency: 0, age: 36, later: 1 },
  ]);
  expect(groupCustomers(summarise(SHOP, 140), 7)).toEqual([
    { repeats: 1, recency: 28, age: 42, customers: 1 },
    { repeats: 0, recency: 0, age: 35, customers: 1 },
  ]);
});

test('an inactivity window is measured on the past', () => {
  const silences = silencesAt(SHOP, 170, 190);
  if (!silences.ok) throw new Error(silences.problem.code);
  expect(silences.value).toEqual([
    { days: 40, returned: true },
    { days: 66, returned: true },
    { days: 20, returned: false },
  ]);
  expect(falseAlarms(silences.value, 60)).toMatchObject({
    alarms: 1,
    falseAlarms: 1,
    missed: 1,
    alarmShare: 1 / 3,
    falseAlarmShare: 1,
  });
  expect(falseAlarms(silences.value, 67)).toMatchObject({ alarms: 0, falseAlarmShare: null, interval: null });
});

test.each([
  [190, 190, 'churn-lab.cutOff'],
  [Number.NaN, 190, 'churn-lab.cutOff'],
  [50, 190, 'churn-lab.nobodyYet'],
])('cut off at %d of %d: %s', (cutOff, end, code) => {
  expect(silencesAt(SHOP, cutOff, end)).toEqual({ ok: false, problem: { code } });
});

test('without purchases there is nothing, without repeats no percentiles', () => {
  expect(observedSpan([])).toBeUndefined();
  expect(gapSummary([])).toEqual({ customers: 0, returned: 0, gaps: 0, percentiles: null });
  expect(falseAlarms([], 30)).toMatchObject({ alarms: 0, alarmShare: 0, falseAlarmShare: null });
  expect(windowFor([], 0.1)).toBeNull();
});

test('no window is careful enough when everybody returns', () => {
  expect(
    windowFor(
      Array.from({ length: 99 }, (_, days) => ({ days, returned: true })),
      0.1,
    ),
  ).toBeNull();
});

const purchases = fc.array(
  fc.record({ customer: fc.constantFrom('a', 'b', 'c', 'd', 'e'), day: fc.integer({ min: 0, max: 300 }) }),
  { minLength: 1, maxLength: 80 },
);

test('every purchase day is counted once, before the cut-off or after', () => {
  fc.assert(
    fc.property(purchases, fc.integer({ min: 0, max: 300 }), (some: Purchase[], cutOff) => {
      const histories = purchaseHistories(some);
      for (const { customer, repeats, recency, age, later } of summarise(histories, cutOff)) {
        const days = new Set(some.filter((one) => one.customer === customer).map(({ day }) => day));
        expect(repeats + 1 + later).toBe(days.size);
        expect(recency).toBeLessThanOrEqual(age);
        expect(recency > 0).toBe(repeats > 0);
      }
      const gaps = purchaseGaps(histories);
      expect(gapHistogram(gaps, 10, 12).reduce((sum, { count }) => sum + count, 0)).toBe(gaps.length);
      expect(badNumbers(gapSummary(histories))).toEqual([]);
    }),
  );
});

test('a longer window never raises more alarms, and alarms are the silent', () => {
  fc.assert(
    fc.property(
      purchases,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 50 }),
      (some, window, more) => {
        const silences = silencesAt(purchaseHistories(some), 200, 301);
        if (!silences.ok) return;
        const [short, long] = [
          falseAlarms(silences.value, window),
          falseAlarms(silences.value, window + more),
        ];
        expect(long.alarms).toBeLessThanOrEqual(short.alarms);
        expect(long.missed).toBeGreaterThanOrEqual(short.missed);
        expect(badNumbers(short)).toEqual([]);
      },
    ),
  );
});

test('the window found keeps its promise, and no shorter one does', () => {
  const silence = fc.record({ days: fc.integer({ min: 0, max: 60 }), returned: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(silence, { minLength: 30, maxLength: 90 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, most) => {
        const window = windowFor(some, most);
        const keeps = (days: number) => {
          const { alarms, falseAlarmShare } = falseAlarms(some, days);
          return alarms >= 30 && (falseAlarmShare ?? 1) <= most + 1e-12;
        };
        if (window !== null) expect(keeps(window)).toBe(true);
        for (let days = 1; days < (window ?? 61); days++)
          expect(
            keeps(days) && falseAlarms(some, days).falseAlarms <= most * falseAlarms(some, days).alarms,
          ).toBe(false);
      },
    ),
  );
});
