import { describe, expect, it } from 'vitest';
import { starPath } from '../../../src/lib/ornament/star.ts';

type Point = readonly [x: number, y: number];

/** The rings of a path as lists of points. */
const ringsOf = (path: string): Point[][] =>
  path
    .split('Z')
    .filter((ring) => ring !== '')
    .map((ring) =>
      [...ring.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
    );

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2);

describe('starPath', () => {
  it.each([
    [5, 2, 1],
    [8, 2, 2],
    [8, 3, 1],
    [16, 4, 4],
    [16, 6, 2],
  ])('{%i/%i} has every corner on the circle, in %i rings', (points, step, rings) => {
    const found = ringsOf(starPath(points, step, 100));
    expect(found).toHaveLength(rings);
    expect(found.flat()).toHaveLength(points);
    for (const corner of found.flat()) expect(distance(corner, [0, 0])).toBeCloseTo(100, 1);
  });

  it.each([
    [5, 2],
    [8, 3],
    [16, 6],
  ])('each side of {%i/%i} is the chord of its step', (points, step) => {
    const chord = 200 * Math.sin((Math.PI * step) / points);
    for (const ring of ringsOf(starPath(points, step, 100))) {
      ring.forEach((corner, index) => {
        expect(distance(corner, ring[(index + 1) % ring.length] ?? corner)).toBeCloseTo(chord, 1);
      });
    }
  });

  it('{8/2} is two squares, one turned by an eighth of a circle', () => {
    const [first = [], second = []] = ringsOf(starPath(8, 2, 10));
    expect(first).toEqual([
      [0, -10],
      [10, 0],
      [0, 10],
      [-10, 0],
    ]);
    expect(second[0]).toEqual([7.07, -7.07]);
  });

  it('turns clockwise', () => expect(starPath(4, 1, 10, 90)).toBe('M10 0L0 10L-10 0L0 -10Z'));
});
