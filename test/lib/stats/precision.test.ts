import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOfInterval, decimalsOfShare } from '../../../src/lib/stats/precision.ts';

test.each([
  [{ low: 0.009953, high: 0.010047 }, 3],
  [{ low: 0.0239, high: 0.0376 }, 1],
  [{ low: 0, high: 0.1611 }, 1],
  [{ low: 0, high: 0 }, 1],
  [{ low: 0, high: 5.6e-12 }, 10],
])('%o is shown with %d decimals', (interval, decimals) => {
  expect(decimalsOfInterval(interval)).toBe(decimals);
});

test.each([
  [0.25, 1],
  [-0.03, 1],
  [0.0099, 2],
  [0.0004, 3],
  [0, 1],
  [1e-20, 10],
])('a share of %d is shown with %d decimals', (ratio, decimals) => {
  expect(decimalsOfShare(ratio)).toBe(decimals);
});

test('bounds that differ look different', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.double({ min: 1e-10, max: 0.1, noNaN: true }),
      (low, width) => {
        const decimals = decimalsOfInterval({ low, high: low + width });
        expect((low * 100).toFixed(decimals)).not.toBe(((low + width) * 100).toFixed(decimals));
      },
    ),
  );
});
