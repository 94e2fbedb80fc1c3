import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WaterfallStep, waterfall } from '../../../src/lib/chart/waterfall.ts';

const SIZE = { widthPx: 400, heightPx: 200, topPx: 20, bottomPx: 30 };

const period = (start: number, gained: number, lost: number): WaterfallStep[] => [
  { key: 'start', kind: 'level', value: start },
  { key: 'new', kind: 'change', value: gained },
  { key: 'lost', kind: 'change', value: -lost },
  { key: 'end', kind: 'level', value: start + gained - lost },
];

test('the first step is the rightmost bar and each next one stands to its left', () => {
  const { bars } = waterfall(period(100, 50, 30), SIZE);
  expect(bars.map(({ key }) => key)).toEqual(['start', 'new', 'lost', 'end']);
  expect(bars.map(({ middlePx }) => middlePx)).toEqual([350, 250, 150, 50]);
});

test('bars are as tall as their numbers on a floor at zero', () => {
  const { bars, floorPx, broken } = waterfall(period(100, 50, 30), SIZE);
  expect(broken).toBe(false);
  expect(floorPx).toBe(170);
  expect(bars.map(({ heightPx }) => heightPx)).toEqual(
    [100, 50, 30, 120].map((value) => expect.closeTo(value, 9)),
  );
  expect(bars.map(({ yPx }) => yPx)).toEqual([70, 20, 20, 50].map((value) => expect.closeTo(value, 9)));
  expect(bars.map(({ rising }) => rising)).toEqual([true, true, false, true]);
});

test('connectors carry each level from one bar to the next', () => {
  const { bars, connectors } = waterfall(period(100, 50, 30), SIZE);
  expect(connectors.map(({ yPx }) => yPx)).toEqual([70, 20, 50].map((value) => expect.closeTo(value, 9)));
  for (const [index, { fromPx, toPx }] of connectors.entries()) {
    expect(fromPx).toBe(bars[index]?.xPx);
    expect(fromPx).toBeGreaterThan(toPx);
  }
});

test('small changes cut the floor and stay in proportion to each other', () => {
  const { bars, broken } = waterfall(period(17_000_000, 680_000, 170_000), SIZE);
  expect(broken).toBe(true);
  const [, gained, lost] = bars.map(({ heightPx }) => heightPx);
  expect(gained).toBeGreaterThan(40);
  expect((gained as number) / (lost as number)).toBeCloseTo(4, 9);
});

test('nothing changed: two full bars, no cut; no step at all is a bug', () => {
  const { bars, broken } = waterfall(period(100, 0, 0), SIZE);
  expect(broken).toBe(false);
  expect(bars.map(({ kind, heightPx }) => [kind, heightPx])).toEqual([
    ['level', 150],
    ['none', 0],
    ['none', 0],
    ['level', 150],
  ]);
  expect(() => waterfall([], SIZE)).toThrow(RangeError);
});

test('every bar lies inside the drawing and what is not zero can be seen', () => {
  const people = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), people, people, (start, gained, loss) => {
      const { bars, floorPx } = waterfall(period(start, gained, Math.min(start, loss)), SIZE);
      for (const bar of bars) {
        expect(bar.xPx).toBeGreaterThanOrEqual(0);
        expect(bar.xPx + bar.widthPx).toBeLessThanOrEqual(SIZE.widthPx);
        expect(bar.yPx).toBeGreaterThanOrEqual(SIZE.topPx - 1e-6);
        expect(bar.yPx + bar.heightPx).toBeLessThanOrEqual(floorPx + 2.001);
        expect(bar.kind === 'none').toBe(bar.heightPx === 0);
      }
    }),
  );
});
