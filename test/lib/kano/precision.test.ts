import { expect, test } from 'vitest';
import { NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { PLANNING_SIZES, plannedPrecision, precisionOf } from '../../../src/lib/kano/precision.ts';

test('the planning table: 52, 61, 68, 77, 87 and 95 percent', () => {
  const found = PLANNING_SIZES.map((n) => Math.round(plannedPrecision(n).rightClass * 100));
  expect(found).toEqual([52, 61, 68, 77, 87, 95]);
});

// Newcombe 1998 gives Wilson's interval of 10 of 20 as 0.299 to 0.701.
test('half widths are those of one half', () => {
  expect(plannedPrecision(20).halfWidth).toBeCloseTo(0.2007, 4);
  expect(plannedPrecision(100).halfWidth).toBeCloseTo(0.0962, 4);
});

test('without answers there is no precision', () => {
  expect(precisionOf(NO_COUNTS)).toBeNull();
});

test('one answer is no certainty, many alike are', () => {
  expect(precisionOf({ ...NO_COUNTS, A: 1 })?.sameClass).toBeCloseTo(1.5 / 4, 12);
  expect(precisionOf({ ...NO_COUNTS, A: 60 })?.sameClass).toBeGreaterThan(0.9999);
});

test('more answers with the same shares are surer', () => {
  const at = (times: number) =>
    precisionOf({ M: 4 * times, O: 3 * times, A: 2 * times, I: times, R: 0, Q: 0 })?.sameClass ?? 0;
  const sizes = [1, 2, 3, 5, 7, 10, 20, 50];
  const found = sizes.map(at);
  expect(found).toEqual(found.toSorted((one, other) => one - other));
  // Half an answer added to each class stops mattering.
  expect(at(20)).toBeCloseTo(plannedPrecision(200).rightClass, 1);
});

test('a tie is found again less than half the time', () => {
  expect(precisionOf({ ...NO_COUNTS, A: 50, I: 50 })?.sameClass).toBeLessThan(0.5);
});
