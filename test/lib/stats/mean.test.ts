import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanOfCounts } from '../../../src/lib/stats/mean.ts';

test('nothing counted has no mean, one value no standard error', () => {
  expect(meanOfCounts([1, 2], [0, 0])).toBeNull();
  expect(meanOfCounts([1, 2], [0, 1])).toEqual({ mean: 2, standardError: null, n: 1 });
});

test('is the mean and standard error of the values written out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 200 }), (sample) => {
      const values = [1, 2, 3, 4, 5, 6, 7, 8, 9];
      const found = meanOfCounts(
        values,
        values.map((value) => sample.filter((one) => one === value).length),
      );
      const mean = sample.reduce((sum, one) => sum + one, 0) / sample.length;
      const squares = sample.reduce((sum, one) => sum + (one - mean) ** 2, 0);
      expect(found?.n).toBe(sample.length);
      expect(found?.mean).toBeCloseTo(mean, 12);
      expect(found?.standardError).toBeCloseTo(Math.sqrt(squares / (sample.length - 1) / sample.length), 12);
    }),
  );
});
