import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEven, type EffortPlan, equalEffort } from '../../../src/lib/churn/equal-effort.ts';
import {
  acquisitionWorthOf,
  type Bucket,
  bucketAt,
  bucketCeiling,
  bucketPath,
  bucketRates,
  checkBucket,
} from '../../../src/lib/churn/leaky-bucket.ts';

const TELECOM: Bucket = { start: 17_000_000, acquired: 680_000, churn: 0.01 };
const FIRM: Bucket = { start: 100, acquired: 14, churn: 0.12 };

const solved = (bucket: Bucket, plan: EffortPlan) => {
  const result = equalEffort(bucket, plan);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('the telecom', () => {
  test('grows to 68 million, 17.51 million after the first season', () => {
    expect(bucketCeiling(TELECOM)).toBe(68_000_000);
    expect(bucketAt(TELECOM, 1)).toBeCloseTo(17_510_000, 5);
    expect(bucketRates(TELECOM)).toEqual({
      acquisition: 0.04,
      net: 0.03,
      effortOfPoint: { acquisition: 0.25, churn: 1 },
    });
  });

  test('a tenth less churn overtakes a tenth more acquisition after 351 seasons; ceilings 75.6 and 74.8 million', () => {
    const {
      moreAcquisition,
      lessChurn,
      breakEven: season,
      ahead,
    } = solved(TELECOM, { effort: 0.1, horizon: 351 });
    expect(season).toBe(351);
    expect(ahead).toBe('churn');
    expect(solved(TELECOM, { effort: 0.1, horizon: 350 }).ahead).toBe('acquisition');
    expect((lessChurn.ceiling ?? 0) / 1e6).toBeCloseTo(75.56, 2);
    expect((moreAcquisition.ceiling ?? 0) / 1e6).toBeCloseTo(74.8, 9);
  });
});

test('the firm with 14 % acquisition and 12 % churn: after 14 periods', () => {
  expect(breakEven(FIRM, 0.1)).toBe(14);
  expect(bucketAt(FIRM, 1)).toBeCloseTo(102, 12);
});

test('cost per extra customer is all the money over all the extra customers', () => {
  const { moreAcquisition, lessChurn } = solved(FIRM, {
    effort: 0.1,
    horizon: 10,
    acquisitionCost: 7,
    churnCost: 0,
  });
  expect(moreAcquisition.costPerExtra).toBeCloseTo(70 / moreAcquisition.extra, 12);
  expect(lessChurn.costPerExtra).toBe(0);
  expect(solved(FIRM, { effort: 0.1, horizon: 10 }).lessChurn.costPerExtra).toBeNull();
  expect(
    solved({ ...FIRM, acquired: 0 }, { effort: 0.1, horizon: 10, acquisitionCost: 7 }).moreAcquisition,
  ).toMatchObject({
    extra: 0,
    costPerExtra: null,
  });
});

test('without churn there is no ceiling and nothing to cut; without acquisition cutting wins at once', () => {
  expect(bucketCeiling({ ...FIRM, churn: 0 })).toBeNull();
  expect(breakEven({ ...FIRM, churn: 0 }, 0.1)).toBeNull();
  expect(breakEven({ ...FIRM, acquired: 0 }, 0.1)).toBe(1);
  expect(bucketRates({ ...FIRM, start: 0 })).toBeNull();
  expect(bucketRates({ ...FIRM, churn: 0 })?.effortOfPoint.churn).toBeNull();
});

test.each([
  [{ start: -1 }, 'churn-lab.people'],
  [{ acquired: Number.NaN }, 'churn-lab.people'],
  [{ acquired: 1e13 }, 'churn-lab.people'],
  [{ churn: 12 }, 'churn-lab.rate'],
  [{ effort: 0 }, 'churn-lab.effort'],
  [{ effort: 1.5 }, 'churn-lab.effort'],
  [{ horizon: 0 }, 'churn-lab.horizon'],
  [{ horizon: 2.5 }, 'churn-lab.horizon'],
  [{ churnCost: -1 }, 'churn-lab.money'],
] as const)('%o is refused: %s', (wrong, code) => {
  const all = { ...FIRM, effort: 0.1, horizon: 12, ...wrong };
  expect(equalEffort(all, all)).toEqual({ ok: false, problem: { code } });
});

test('each field has its own problem', () => {
  expect(checkBucket({ start: -1, churn: 2 })).toEqual({
    start: { code: 'churn-lab.people' },
    churn: { code: 'churn-lab.rate' },
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const people = fc.double({ min: 0, max: 1e12, noNaN: true });
const bucket = fc.record({ start: people, acquired: people, churn: share });

test('each period is the one before, less its churn, plus who comes', () => {
  fc.assert(
    fc.property(bucket, fc.integer({ min: 1, max: 200 }), (b, horizon) => {
      const path = bucketPath(b, horizon);
      path.slice(1).forEach((now, index) => {
        const stepped = (path[index] as number) * (1 - b.churn) + b.acquired;
        expect(Math.abs(now - stepped)).toBeLessThanOrEqual(1e-9 * Math.max(1, stepped));
      });
    }),
  );
});

test('nears the ceiling from whichever side it started', () => {
  fc.assert(
    fc.property(bucket, (b) => {
      const ceiling = bucketCeiling(b);
      if (ceiling === null) return;
      const gaps = [0, 5, 50].map((period) => Math.abs(bucketAt(b, period) - ceiling)) as [
        number,
        number,
        number,
      ];
      const slack = 1e-9 * Math.max(1, ceiling, b.start);
      expect(gaps[1]).toBeLessThanOrEqual(gaps[0] + slack);
      expect(gaps[2]).toBeLessThanOrEqual(gaps[1] + slack);
    }),
  );
});

test('before the break-even acquisition is ahead, from then on less churn stays ahead', () => {
  const some = fc.record({
    start: fc.double({ min: 1, max: 1e6, noNaN: true }),
    acquired: fc.double({ min: 1, max: 1e6, noNaN: true }),
    churn: fc.double({ min: 0.001, max: 0.9, noNaN: true }),
  });
  fc.assert(
    fc.property(some, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (b, effort) => {
      const period = breakEven(b, effort) as number;
      const lead = (at: number) =>
        bucketAt({ ...b, churn: b.churn * (1 - effort) }, at) -
        bucketAt({ ...b, acquired: b.acquired * (1 + effort) }, at);
      expect(lead(period)).toBeGreaterThanOrEqual(0);
      if (period > 1) expect(lead(period - 1)).toBeLessThan(0);
      expect(lead(period * 3 + 5)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('the acquisition that a cut is worth gives the same base', () => {
  const some = fc.record({
    start: people,
    acquired: people,
    churn: fc.double({ min: 0.02, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(some, share, fc.integer({ min: 1, max: 100 }), (b, part, periods) => {
      const cut = part * b.churn;
      const more = { ...b, acquired: b.acquired + acquisitionWorthOf(b, cut, periods) };
      const less = { ...b, churn: b.churn - cut };
      const base = bucketAt(less, periods);
      expect(Math.abs(bucketAt(more, periods) - base)).toBeLessThanOrEqual(1e-6 * Math.max(1, base));
    }),
  );
});

test('nothing is NaN or infinite, whatever is put in', () => {
  const plan = fc.record({
    effort: fc.double(),
    horizon: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.double()),
    acquisitionCost: fc.double(),
    churnCost: fc.double(),
  });
  const any = fc.record({ start: fc.double(), acquired: fc.double(), churn: fc.double() });
  fc.assert(
    fc.property(fc.oneof(any, bucket), plan, (b, p) => {
      const result = equalEffort(b, p);
      expect(
        JSON.stringify(result, (_, value) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value,
        ),
      ).not.toContain('BAD');
    }),
  );
});
