import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divergingBars } from '../../../src/lib/chart/diverging-bars.ts';

const FRAME = { widthPx: 220, heightPx: 100, topPx: 10, rightPx: 10, bottomPx: 10, leftPx: 10 };

test('what straddles the middle lies half on either side, in the order of the axis', () => {
  const { bars, zeroPx } = divergingBars([{ key: 'a', left: 0.2, across: 0.3, right: 0.5 }], FRAME, 30);
  expect(zeroPx).toBe(110);
  expect(bars[0]).toMatchObject({ yPx: 60, heightPx: 30 });
  expect(
    bars[0]?.parts.map(({ side, xPx, widthPx }) => [side, Math.round(xPx), Math.round(widthPx)]),
  ).toEqual([
    ['left', 75, 20],
    ['across', 95, 30],
    ['right', 125, 50],
  ]);
});

test('the middle of a bar stands at half of what lies right less what lies left; its length is the whole', () => {
  fc.assert(
    fc.property(fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), ([left, across, right]) => {
      const all = left + across + right || 1;
      const row = { key: 'a', left: left / all, across: across / all, right: right / all };
      const { bars, zeroPx } = divergingBars([row], FRAME, 20);
      const parts = bars[0]?.parts ?? [];
      expect(parts).toHaveLength([left, across, right].filter((part) => part > 0).length);
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last) return;
      const [from, to] = [first.xPx, last.xPx + last.widthPx];
      expect(to - from).toBeCloseTo(100, 8);
      expect((from + to) / 2 - zeroPx).toBeCloseTo(50 * (row.right - row.left), 8);
    }),
  );
});

test('rows stand below each other, each bar at the foot of its own', () => {
  const row = { key: 'a', left: 0.5, across: 0, right: 0.5 };
  const { bars, ticks } = divergingBars([row, { ...row, key: 'b' }], FRAME, 20);
  expect(bars.map(({ yPx }) => yPx)).toEqual([30, 70]);
  expect(ticks.map(({ px }) => px)).toEqual([10, 60, 110, 160, 210]);
});
