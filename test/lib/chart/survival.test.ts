import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath, modelPath, stepPath, survivalFrame } from '../../../src/lib/chart/survival.ts';

const plain = { x: (value: number) => value, y: (value: number) => 10 - 10 * value };
const frame = { widthPx: 380, heightPx: 240, topPx: 30, rightPx: 90, bottomPx: 40, leftPx: 40 };

describe('survival curves', () => {
  test('a staircase starts with everybody, goes down at each time and ends with the last one seen', () => {
    const points = [
      { time: 2, survival: 0.8, band: null },
      { time: 5, survival: 0.5, band: null },
    ];
    expect(stepPath(points, 9, plain)).toBe('M0,0H2V2H5V5H9');
    expect(stepPath([], 9, plain)).toBe('M0,0H9');
  });

  test('a band goes along its upper edge and back along its lower', () => {
    const points = [
      { time: 2, survival: 0.8, band: { low: 0.6, high: 0.9 } },
      { time: 5, survival: 0.5, band: { low: 0.3, high: 0.7 } },
    ];
    expect(bandPath(points, 9, plain)).toBe('M0,0H2V1H5V3H9V7H5V4H2V0Z');
  });

  test('the axes hold all shares and all times', () => {
    const { x, y, xTicks, yTicks } = survivalFrame(37, frame);
    expect([x(0), x(37), y(1), y(0)]).toEqual([40, 290, 30, 200]);
    expect(yTicks.map(({ value }) => value)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(xTicks.every(({ px }) => px >= 40 && px <= 290)).toBe(true);
  });

  test('thousands of steps become a drawing of hundreds that keeps both ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 5000 }), (count) => {
        const points = Array.from({ length: count }, (_, index) => ({
          time: index + 1,
          survival: 1 - (index + 1) / count,
          band: null,
        }));
        const path = stepPath(points, count, plain);
        expect(path.match(/V/g)?.length).toBe(240);
        expect(path.startsWith('M0,0H1V')).toBe(true);
        expect(path.endsWith(`V10H${count}`)).toBe(true);
      }),
    );
  });

  test('a model is drawn through its points', () => {
    expect(
      modelPath(
        [
          [0, 1],
          [1, 0.75],
          [2, 0.5],
        ],
        plain,
      ),
    ).toBe('M0,0L1,2.5L2,5');
  });
});
