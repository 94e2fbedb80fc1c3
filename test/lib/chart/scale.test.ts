import { expect, test } from 'vitest';
import { linearScale } from '../../../src/lib/chart/scale.ts';

test('maps the ends to the ends, also falling', () => {
  const y = linearScale([0, 10], [100, 0]);
  expect([y(0), y(2.5), y(10), y(12)]).toEqual([100, 75, 0, -20]);
});

test.each([
  [3, 3],
  [0, Number.NaN],
])('a domain from %d to %d has no slope', (low, high) => {
  expect(() => linearScale([low, high], [0, 1])).toThrow(RangeError);
});
