import { expect, test } from 'vitest';
import { dotWhisker } from '../../../src/lib/chart/dot-whisker.ts';

const frame = { widthPx: 400, heightPx: 120, topPx: 10, rightPx: 20, bottomPx: 30, leftPx: 20 };
const rates = [
  { key: 'a', value: 0.03, low: 0.024, high: 0.038 },
  { key: 'b', value: 0.025, low: 0.02, high: 0.032 },
];

test('rows stand below each other, estimates between their bounds, small values at the left', () => {
  const { rows } = dotWhisker(rates, frame);
  expect(rows.map(({ yPx }) => yPx)).toEqual([30, 70]);
  for (const { lowPx, dotPx, highPx } of rows) {
    expect(lowPx).toBeLessThan(dotPx);
    expect(dotPx).toBeLessThan(highPx);
    expect(lowPx).toBeGreaterThanOrEqual(20);
    expect(highPx).toBeLessThanOrEqual(380);
  }
  expect(rows[1]?.dotPx).toBeLessThan(rows[0]?.dotPx as number);
});

test('the axis has round marks, reaches what it must and ends where it can', () => {
  const { ticks, x } = dotWhisker([{ key: 'd', value: -0.005, low: -0.014, high: -0.002 }], frame, {
    reach: [0],
  });
  expect(ticks.map(({ value }) => value)).toContain(0);
  expect(x(0)).toBeLessThanOrEqual(380);
  const whole = dotWhisker([{ key: 'all', value: 1, low: 0.61, high: 1 }], frame, { within: [0, 1] });
  expect(whole.x(1)).toBe(380);
});

test.each([0, 1, 5e17, 1e-12])('bounds that are one, at %d, still have an axis', (value) => {
  const { rows } = dotWhisker([{ key: 'a', value, low: value, high: value }], frame);
  expect(rows[0]?.dotPx).toBeGreaterThanOrEqual(20);
  expect(rows[0]?.dotPx).toBeLessThanOrEqual(380);
});

test('without estimates there is nothing to draw', () => {
  expect(() => dotWhisker([], frame)).toThrow(RangeError);
});
