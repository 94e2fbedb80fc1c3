import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeLabels } from '../../../src/lib/chart/label-placement.ts';

const FRAME = { xPx: 0, yPx: 0, widthPx: 400, heightPx: 300 };
const point = (xPx: number, yPx: number, labelWidthPx = 60) => ({
  xPx,
  yPx,
  radiusPx: 5,
  labelWidthPx,
  labelHeightPx: 14,
});

const overlap = (one: Box, other: Box) =>
  one.xPx < other.xPx + other.widthPx &&
  other.xPx < one.xPx + one.widthPx &&
  one.yPx < other.yPx + other.heightPx &&
  other.yPx < one.yPx + one.heightPx;

describe('one point', () => {
  test('in the open: its label stands to the right, at its height, without a leader', () => {
    expect(placeLabels([point(100, 100)], FRAME)).toEqual([
      { xPx: 108, yPx: 93, widthPx: 60, heightPx: 14, leader: null },
    ]);
  });

  test('at the right edge: to the left', () => {
    expect(placeLabels([point(395, 100)], FRAME)[0]).toMatchObject({ xPx: 327, yPx: 93 });
  });

  test('in each corner: inside the frame', () => {
    for (const [x, y] of [
      [0, 0],
      [400, 0],
      [0, 300],
      [400, 300],
    ] as const)
      expect(placeLabels([point(x, y)], FRAME)[0]).not.toBeNull();
  });

  test('a label wider than the frame has no place', () => {
    expect(placeLabels([point(100, 100, 500)], FRAME)).toEqual([null]);
  });

  test('keeps off a line where another place is free', () => {
    const line = { x1Px: 80, y1Px: 100, x2Px: 200, y2Px: 100 };
    const [label] = placeLabels([point(100, 100)], FRAME, [line]);
    expect(label && (label.yPx > 100 || label.yPx + label.heightPx < 100)).toBe(true);
  });
});

test('a label pushed away gets a leader from its marker to its box', () => {
  const crowd = Array.from({ length: 9 }, (_, index) =>
    point(150 + (index % 3) * 12, 150 + Math.floor(index / 3) * 12),
  );
  const placed = placeLabels(crowd, FRAME);
  const leaders = placed.flatMap((label, index) => (label?.leader ? [{ label, from: crowd[index] }] : []));
  expect(leaders.length).toBeGreaterThan(0);
  for (const { label, from } of leaders) {
    const { x1Px, y1Px, x2Px, y2Px } = label.leader ?? { x1Px: 0, y1Px: 0, x2Px: 0, y2Px: 0 };
    expect(Math.hypot(x1Px - (from?.xPx ?? 0), y1Px - (from?.yPx ?? 0))).toBeCloseTo(5, 9);
    expect(x2Px).toBeGreaterThanOrEqual(label.xPx);
    expect(x2Px).toBeLessThanOrEqual(label.xPx + label.widthPx);
    expect(y2Px).toBeGreaterThanOrEqual(label.yPx);
    expect(y2Px).toBeLessThanOrEqual(label.yPx + label.heightPx);
  }
});

test('no label covers another, somebody else’s marker or the edge', () => {
  const points = fc.array(
    fc.record({
      xPx: fc.double({ min: 0, max: 400, noNaN: true }),
      yPx: fc.double({ min: 0, max: 300, noNaN: true }),
      radiusPx: fc.constantFrom(3, 5, 8),
      labelWidthPx: fc.integer({ min: 10, max: 140 }),
      labelHeightPx: fc.constant(14),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(points, (given) => {
      const placed = placeLabels(given, FRAME);
      expect(placed).toHaveLength(given.length);
      for (const [index, label] of placed.entries()) {
        if (!label) continue;
        expect(label.xPx).toBeGreaterThanOrEqual(0);
        expect(label.yPx).toBeGreaterThanOrEqual(0);
        expect(label.xPx + label.widthPx).toBeLessThanOrEqual(400);
        expect(label.yPx + label.heightPx).toBeLessThanOrEqual(300);
        for (const [other, marker] of given.entries()) {
          const theirs = placed[other];
          if (other < index && theirs) expect(overlap(label, theirs)).toBe(false);
          const box = {
            xPx: marker.xPx - marker.radiusPx,
            yPx: marker.yPx - marker.radiusPx,
            widthPx: 2 * marker.radiusPx,
            heightPx: 2 * marker.radiusPx,
          };
          if (other !== index) expect(overlap(label, box)).toBe(false);
        }
      }
    }),
  );
});

test('a usual survey, ten points spread out, gets all its labels', () => {
  const spread = Array.from({ length: 10 }, (_, index) =>
    point(40 + index * 33, 40 + ((index * 97) % 220), 90),
  );
  expect(placeLabels(spread, FRAME).every((label) => label !== null)).toBe(true);
});
