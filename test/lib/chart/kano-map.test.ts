import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KanoMapPoint, type KanoMapSize, kanoMap } from '../../../src/lib/chart/kano-map.ts';
import { coefficients } from '../../../src/lib/kano/coefficients.ts';
import { STP25KANO } from '../kano/published.ts';

const SIZE: KanoMapSize = {
  widthPx: 360,
  heightPx: 340,
  marginPx: { top: 20, right: 10, bottom: 20, left: 50 },
  radiusPx: [4, 9],
  labelHeightPx: 14,
};

const at = (worse: number, better: number, weight?: number): KanoMapPoint => ({
  key: `${worse} ${better}`,
  worse,
  better,
  worseInterval: { low: Math.max(0, worse - 0.1), high: Math.min(1, worse + 0.1) },
  betterInterval: { low: Math.max(0, better - 0.1), high: Math.min(1, better + 0.1) },
  labelWidthPx: 60,
  ...(weight === undefined ? {} : { weight }),
});

describe('corners', () => {
  // The literature's map: x from 0 to 1 of |Worse| to the right, y from 0 to 1 of Better upwards.
  test.each([
    ['A', 0, 1, 50, 20],
    ['O', 1, 1, 350, 20],
    ['I', 0, 0, 50, 320],
    ['M', 1, 0, 350, 320],
  ])('%s', (category, worse, better, xPx, yPx) => {
    const map = kanoMap([at(worse, better)], SIZE);
    expect(map.points[0]).toMatchObject({ xPx, yPx });
    const quarter = map.quarters.find((one) => one.category === category);
    expect(quarter?.widthPx).toBe(150);
    expect([quarter?.xPx, (quarter?.xPx ?? 0) + 150]).toContain(xPx);
    expect([quarter?.yPx, (quarter?.yPx ?? 0) + 150]).toContain(yPx);
  });
});

test('ticks run from 0 at the left and below to 1', () => {
  const { xTicks, yTicks } = kanoMap([], SIZE);
  expect(xTicks.map(({ value, px }) => [value, px])).toEqual([
    [0, 50],
    [0.25, 125],
    [0.5, 200],
    [0.75, 275],
    [1, 350],
  ]);
  expect(yTicks.map(({ px }) => px)).toEqual([320, 245, 170, 95, 20]);
});

test('error bars cross in the point', () => {
  const [point] = kanoMap([at(0.5, 0.25)], SIZE).points;
  expect(point?.worseBar).toEqual({ x1Px: 170, y1Px: 245, x2Px: 230, y2Px: 245 });
  expect(point?.betterBar.x1Px).toBe(200);
  expect(point?.betterBar.y1Px).toBeCloseTo(275, 9);
  expect(point?.betterBar.y2Px).toBeCloseTo(215, 9);
});

test('the marker’s area grows with the weight', () => {
  const radiusAt = (weight?: number) => kanoMap([at(0.5, 0.5, weight)], SIZE).points[0]?.radiusPx ?? 0;
  const [none, half, full] = [radiusAt(0), radiusAt(0.5), radiusAt(1)];
  expect([none, full]).toEqual([4, 9]);
  expect(half ** 2 - none ** 2).toBeCloseTo(full ** 2 - half ** 2, 9);
  expect(radiusAt()).toBe(half);
  expect(radiusAt(7)).toBe(full);
});

test('the published features land in their quarters, each with its label', () => {
  const points = Object.entries(STP25KANO).flatMap(([key, { counts }]) => {
    const found = coefficients(counts);
    if (!found) return [];
    const { low, high } = found.worseInterval;
    const worseInterval = { low: -high, high: -low };
    const { better, betterInterval } = found;
    return [{ key, worse: -found.worse, better, worseInterval, betterInterval, labelWidthPx: 70 }];
  });
  const map = kanoMap(points, SIZE);
  const quarterOf = (key: string) => {
    const { xPx = 0, yPx = 0 } = map.points.find((point) => point.key === key) ?? {};
    return map.quarters.find(
      (one) =>
        xPx >= one.xPx && xPx < one.xPx + one.widthPx && yPx >= one.yPx && yPx < one.yPx + one.heightPx,
    )?.category;
  };
  expect(points.map(({ key }) => quarterOf(key))).toEqual(['O', 'M', 'A', 'O', 'I']);
  expect(map.points.every(({ label }) => label !== null)).toBe(true);
});

test('everything stays in the plot', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(share, share), { maxLength: 20 }), (given) => {
      const { plot, points } = kanoMap(
        given.map(([worse, better]) => at(worse, better)),
        SIZE,
      );
      const right = plot.xPx + plot.widthPx + 1e-9;
      const bottom = plot.yPx + plot.heightPx + 1e-9;
      for (const { xPx, yPx, worseBar, betterBar, label } of points) {
        for (const x of [xPx, worseBar.x1Px, worseBar.x2Px, label?.xPx ?? xPx])
          expect(x >= plot.xPx - 1e-9 && x <= right).toBe(true);
        for (const y of [yPx, betterBar.y1Px, betterBar.y2Px, label?.yPx ?? yPx])
          expect(y >= plot.yPx - 1e-9 && y <= bottom).toBe(true);
      }
    }),
  );
});
