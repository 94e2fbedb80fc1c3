import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ProfitConcentration,
  profitConcentration,
  topProfitShare,
  whaleCurve,
} from '../../../src/lib/concentration/profit.ts';
import { places } from '../../../src/lib/concentration/ranked.ts';
import {
  customersFor,
  lorenzCurve,
  type SalesConcentration,
  salesConcentration,
  topShare,
} from '../../../src/lib/concentration/sales.ts';

function sales(values: readonly number[]): SalesConcentration {
  const found = salesConcentration(values);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function profit(values: readonly number[]): ProfitConcentration {
  const found = profitConcentration(values);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

/** Straight from the definition: the mean difference of all pairs over twice the mean. */
function byPairs(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  return differences.reduce((sum, value) => sum + value, 0) / n ** 2 / (2 * mean);
}

/** One less twice the area under straight lines between the points. */
function byArea(points: readonly (readonly [number, number])[]): number {
  const area = points.slice(1).reduce((sum, [x, y], index) => {
    const [left, low] = points[index] as readonly [number, number];
    return sum + ((x - left) * (y + low)) / 2;
  }, 0);
  return 1 - 2 * area;
}

const amounts = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));
const signed = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 60 });

describe('the Gini coefficient', () => {
  test.each([
    // phylotools 0.1.2, gini(), whose algorithm is that of R's ineq: the value its manual prints.
    [[1, 3, 2, 1, 1, 1, 4], 0.3076923],
    // The incomes of the examples in R's ineq and acid (Cowell 2000); the value from all pairs, computed apart.
    [[541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261], 0.4620911],
  ])('%j is as published', (values, published) => {
    expect(sales(values).gini).toBeCloseTo(published, 5);
    expect(sales(values).giniCorrected).toBeCloseTo((published * values.length) / (values.length - 1), 5);
  });

  test.each([
    ['all equal', [7, 7, 7, 7], 0, 0],
    ['one has all', [0, 0, 0, 12], 0.75, 1],
    ['one customer', [5], 0, null],
  ])('%s', (_, values, plain, corrected) => {
    expect(sales(values)).toMatchObject({ gini: plain, giniCorrected: corrected });
  });

  test('is half the relative mean difference and one less twice the area', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const found = sales(values);
        expect(found.gini).toBeCloseTo(byPairs(values), 10);
        expect(found.gini).toBeCloseTo(byArea(lorenzCurve(found)), 10);
      }),
    );
  });

  test('does not change with the currency, with the order or when every customer is there twice; 0 ≤ G ≤ (n − 1)/n', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, factor) => {
        const { gini, giniCorrected } = sales(values);
        expect(sales(values.map((value) => value * factor)).gini).toBeCloseTo(gini, 9);
        expect(sales([...values].reverse()).gini).toBe(gini);
        expect(sales([...values, ...values]).gini).toBeCloseTo(gini, 9);
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
        expect(giniCorrected ?? 0).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test('falls when a larger customer’s sales go to a smaller one', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 100 }), (values, gift) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
        fc.pre(most - least >= 2 * gift);
        const moved = [least + gift, ...sorted.slice(1, -1), most - gift];
        expect(sales(moved).gini).toBeLessThan(sales(sorted).gini);
      }),
    );
  });
});

describe('shares of sales', () => {
  test('by hand: ten customers, the best two bring 80', () => {
    const found = sales([50, 30, 5, 5, 4, 2, 2, 1, 1, 0]);
    expect(topShare(found, 0.2)).toBeCloseTo(0.8, 12);
    expect(customersFor(found, 0.8)).toBe(2);
    expect(customersFor(found, 0.81)).toBe(3);
    expect(topShare(found, 0.25)).toBeCloseTo(0.825, 12);
    expect(found.zeros).toBe(1);
  });

  test('the top part is what the Lorenz curve leaves to it', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, part) => {
        const found = sales(values);
        const points = lorenzCurve(found);
        const after = points.findIndex(([x]) => x >= 1 - part);
        const [[x0, y0], [x1, y1]] = [points[after - 1] ?? [0, 0], points[after] ?? [1, 1]];
        const below = y0 + ((y1 - y0) * (1 - part - x0)) / (x1 - x0);
        expect(topShare(found, part)).toBeCloseTo(1 - below, 9);
        expect(topShare(found, part)).toBeGreaterThanOrEqual(part - 1e-9);
      }),
    );
  });

  test('so many customers reach the share, one fewer do not', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, share) => {
        const found = sales(values);
        const count = customersFor(found, share);
        expect((found.sums[count] ?? 0) / found.total).toBeGreaterThanOrEqual(share - 1e-9);
        expect((found.sums[count - 1] ?? 0) / found.total).toBeLessThan(share);
      }),
    );
  });

  test('the Lorenz curve rises from corner to corner under the line of equality, ever steeper', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const points = lorenzCurve(sales(values));
        expect(points[0]).toEqual([0, 0]);
        expect(points.at(-1)).toEqual([1, 1]);
        const steps = points.slice(1).map(([, y], index) => y - (points[index]?.[1] ?? 0));
        expect(points.every(([x, y]) => y <= x + 1e-9)).toBe(true);
        expect(steps.every((step, index) => step >= (steps[index - 1] ?? 0) - 1e-9)).toBe(true);
      }),
    );
  });

  test.each([
    [[], 'concentration.none'],
    [[0, 0], 'concentration.noSales'],
    [[5, -1], 'concentration.negativeSales'],
    [[1e19], 'concentration.tooLarge'],
    [[Number.NaN], 'concentration.tooLarge'],
  ])('%j is a problem', (values, code) => {
    const found = salesConcentration(values);
    expect(found.ok ? '' : found.problem.code).toBe(code);
  });
});

describe('profit', () => {
  const article = [75, 65, 20, 10, 5, 0, -5, -10, -25, -35];

  test('the best fifth bring 140 of 100', () => {
    const found = profit(article);
    expect(topProfitShare(found, 0.2)).toBeCloseTo(1.4, 12);
    expect(found).toMatchObject({
      ...{ total: 100, peak: 175, peakShare: 1.75, loss: 75 },
      ...{ profitable: 5, even: 1, unprofitable: 4 },
    });
    expect(whaleCurve(found).map(([, sum]) => sum)).toEqual([
      0, 75, 140, 160, 170, 175, 175, 170, 160, 135, 100,
    ]);
  });

  test.each([
    ['all lose', [-3, -1], { total: -4, peak: 0, loss: 4, peakShare: null }],
    ['nothing left', [0.1, 0.2, -0.3], { total: 0, peakShare: null }],
    ['nobody loses', [3, 3], { total: 6, peak: 6, loss: 0, peakShare: 1 }],
  ])('%s', (_, values, expected) => {
    expect(profit(values)).toMatchObject(expected);
    expect(topProfitShare(profit(values), 0.5) === null).toBe(expected.peakShare === null);
  });

  test('the peak is the height of the curve, less the losses the total; the curve rises, then falls', () => {
    fc.assert(
      fc.property(signed, (values) => {
        const found = profit(values);
        const curve = whaleCurve(found).map(([, sum]) => sum);
        expect(found.peak).toBe(Math.max(...curve));
        expect(found.peak - found.loss).toBe(found.total);
        expect(found.profitable + found.even + found.unprofitable).toBe(values.length);
        expect(curve.at(-1)).toBe(found.total);
        const steps = curve.slice(1).map((sum, index) => sum - (curve[index] ?? 0));
        expect(steps.every((step, index) => index === 0 || step <= (steps[index - 1] ?? 0))).toBe(true);
        if (found.peakShare !== null) expect(found.peakShare).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('without losses it is the sales’ own share', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(topProfitShare(profit(values), 0.2)).toBeCloseTo(topShare(sales(values), 0.2), 10);
      }),
    );
  });
});

test('a drawing of many customers has as many places as it can show, both ends and those wanted', () => {
  const found = places(100_000, 160, [77]);
  expect(found).toHaveLength(162);
  expect([found[0], found.includes(77), found.at(-1)]).toEqual([0, true, 100_000]);
});
