import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChart } from '../../../src/lib/chart/line.ts';
import { spread } from '../../../src/lib/chart/spread.ts';

const frame = { widthPx: 380, heightPx: 250, topPx: 30, rightPx: 90, bottomPx: 30, leftPx: 40 };

describe('lineChart', () => {
  const chart = lineChart(
    [
      { key: 'up', points: [0, 1, 2, 3, 4].map((x) => [x, 10 * x]) },
      { key: 'flat', points: [0, 1, 2, 3, 4].map((x) => [x, 38]) },
    ],
    frame,
  );

  test('time runs to the right and values up', () => {
    expect(chart.x(0)).toBe(40);
    expect(chart.x(4)).toBe(290);
    expect(chart.y(0)).toBe(220);
    expect(chart.y(40)).toBe(30);
    expect(chart.lines[0]?.path).toBe('M40,220L102.5,172.5L165,125L227.5,77.5L290,30');
  });

  test('marks are round numbers in their places', () => {
    expect(chart.yTicks.map(({ value }) => value)).toEqual([0, 10, 20, 30, 40]);
    for (const { value, px } of chart.xTicks) expect(px).toBe(chart.x(value));
  });

  test('names that would touch are moved apart, in the order of their lines', () => {
    const [up, flat] = chart.lines.map(({ labelYPx }) => labelYPx);
    expect((flat as number) - (up as number)).toBeGreaterThanOrEqual(18);
  });

  test('what must be reached is within', () => {
    const far = lineChart(
      [
        {
          key: 'a',
          points: [
            [0, 3],
            [1, 4],
          ],
        },
      ],
      frame,
      { reach: [0, 100] },
    );
    expect(far.y(100)).toBeGreaterThanOrEqual(frame.topPx);
    expect(far.y(0)).toBe(220);
  });

  test('a flat line and a line at zero have a scale', () => {
    for (const level of [0, 7, 1e18, 1e-9]) {
      const { lines } = lineChart(
        [
          {
            key: 'a',
            points: [
              [0, level],
              [5, level],
            ],
          },
        ],
        frame,
      );
      expect(lines[0]?.endYPx).toBeGreaterThanOrEqual(frame.topPx);
      expect(lines[0]?.endYPx).toBeLessThanOrEqual(220);
    }
  });

  test('a long line keeps its ends and loses points', () => {
    const points = Array.from({ length: 1201 }, (_, x): [number, number] => [x, x * x]);
    const path = lineChart([{ key: 'a', points }], frame).lines[0]?.path ?? '';
    expect(path.split('L')).toHaveLength(180);
    expect(path).toMatch(/^M40,220L/);
    expect(path).toMatch(/L290,\S+$/);
  });
});

test('spread: apart, within bounds, in order, and untouched when there is room', () => {
  const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(places, (list) => {
      const moved = spread(list, 15, [0, 200]);
      const order = list.map((_, index) => index).sort((a, b) => (list[a] as number) - (list[b] as number));
      const sorted = order.map((index) => moved[index] as number);
      for (const [index, place] of sorted.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(200 + 1e-9);
        if (index > 0) expect(place - (sorted[index - 1] as number)).toBeGreaterThanOrEqual(15 - 1e-9);
      }
    }),
  );
  expect(spread([10, 100, 50], 15, [0, 200])).toEqual([10, 100, 50]);
});
