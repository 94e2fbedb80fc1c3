import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogram } from '../../../src/lib/chart/histogram.ts';

const frame = { widthPx: 360, heightPx: 200, topPx: 20, rightPx: 10, bottomPx: 30, leftPx: 40 };
const bins = (counts: readonly number[], width = 10) =>
  counts.map((count, index) => ({
    from: index * width,
    to: index === counts.length - 1 ? null : (index + 1) * width,
    count,
  }));

describe('histogram', () => {
  test('bars stand on the floor, side by side, as high as their count', () => {
    const { bars, x } = histogram(bins([40, 20, 0, 10]), frame);
    const floorPx = 170;
    expect(bars.map(({ yPx, heightPx }) => yPx + heightPx)).toEqual([floorPx, floorPx, floorPx, floorPx]);
    expect(bars[0]?.heightPx).toBeCloseTo(150, 9);
    expect(bars[1]?.heightPx).toBeCloseTo(75, 9);
    expect(bars[2]?.heightPx).toBe(0);
    expect(x(0)).toBe(40);
    expect(x(10)).toBeCloseTo((bars[1]?.xPx ?? 0) - 0.5, 9);
  });

  test('the bar without an end stands apart, at the edge of the plot', () => {
    const { bars, x } = histogram(bins([4, 2, 1]), frame);
    const last = bars[2];
    expect((last?.xPx ?? 0) - x(20)).toBeGreaterThan((last?.widthPx ?? 0) / 2);
    expect((last?.xPx ?? 0) + (last?.widthPx ?? 0)).toBeCloseTo(349.5, 9);
    expect(x(500)).toBe(x(20));
  });

  test('no bins are a mistake of the caller', () => {
    expect(() => histogram(bins([1]), frame)).toThrow(RangeError);
  });

  test('whatever the counts, nothing leaves the frame', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e9), { minLength: 2, maxLength: 40 }), (counts) => {
        for (const { xPx, yPx, widthPx, heightPx } of histogram(bins(counts), frame).bars) {
          expect(xPx).toBeGreaterThanOrEqual(40);
          expect(xPx + widthPx).toBeLessThanOrEqual(350 + 1e-6);
          expect(yPx).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(yPx + heightPx).toBeLessThanOrEqual(170 + 1e-6);
        }
      }),
    );
  });
});
