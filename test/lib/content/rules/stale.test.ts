import { expect, test } from 'vitest';
import { isStale } from '../../../../src/lib/content/rules/stale.ts';

const today = { year: 2026, month: 11, day: 21 };

test.each([
  ['2024-11-20', true],
  ['2024-11-21', false],
  ['2026-11-21', false],
  ['2027-01-01', false],
  ['1999-12-31', true],
])('a page revised on %s is stale: %s', (updated, expected) => {
  const [year = 0, month = 0, day = 0] = updated.split('-').map(Number);
  expect(isStale({ year, month, day }, today)).toBe(expected);
});

test('29 February counts as 1 March two years later', () => {
  const leap = { year: 2024, month: 2, day: 29 };
  expect(isStale(leap, { year: 2026, month: 3, day: 1 })).toBe(false);
  expect(isStale(leap, { year: 2026, month: 3, day: 2 })).toBe(true);
});
