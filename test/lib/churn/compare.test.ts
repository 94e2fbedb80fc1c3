import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareChurn } from '../../../src/lib/churn/compare.ts';

const compared = (...[a, b]: Parameters<typeof compareChurn>) => {
  const result = compareChurn(a, b);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

test('Newcombe’s example (a) turned into churn: 48 of 80, then 56 of 70', () => {
  const {
    difference,
    interval,
    test: name,
    pValue,
    verdict,
  } = compared({ start: 80, lost: 48 }, { start: 70, lost: 56 });
  expect(difference).toBeCloseTo(0.2, 14);
  expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  expect(name).toBe('fisher');
  expect(pValue).toBeCloseTo(0.012521129749, 10);
  expect(verdict).toBe('rose');
});

test.each([
  [{ start: 500, lost: 40 }, { start: 500, lost: 15 }, 'fell'],
  [{ start: 500, lost: 40 }, { start: 500, lost: 38 }, 'cannotTellFell'],
  [{ start: 500, lost: 38 }, { start: 500, lost: 40 }, 'cannotTellRose'],
  [{ start: 100, lost: 5 }, { start: 200, lost: 10 }, 'same'],
  // The interval starts above zero, Fisher says 0.054: neither alone may decide.
  [{ start: 34, lost: 1 }, { start: 34, lost: 7 }, 'mayHaveRisen'],
  [{ start: 34, lost: 7 }, { start: 34, lost: 1 }, 'mayHaveFallen'],
] as const)('%o then %o: %s', (first, second, verdict) => {
  expect(compared(first, second).verdict).toBe(verdict);
});

test('the test is named: exact for few customers or few expected losses, z for many', () => {
  expect(compared({ start: 400, lost: 40 }, { start: 500, lost: 40 }).test).toBe('fisher');
  expect(compared({ start: 1e6, lost: 3 }, { start: 1e6, lost: 5 }).test).toBe('fisher');
  expect(compared({ start: 1e6, lost: 1e4 }, { start: 1e6, lost: 1e4 }).test).toBe('z');
  expect(compared({ start: 1e12, lost: 2 }, { start: 1e12, lost: 1 }).pValue).toBeCloseTo(1, 6);
});

test.each([
  [{ start: 0, lost: 0 }, { start: 5, lost: 1 }, 'churn.startZero'],
  [{ start: 5, lost: 1 }, { start: 5, lost: 6 }, 'churn.lostExceedsStart'],
  [{ start: 5, lost: Number.NaN }, { start: 5, lost: 1 }, 'churn.notWhole'],
] as const)('%o then %o is refused: %s', (first, second, code) => {
  expect(compareChurn(first, second)).toMatchObject({ ok: false, problem: { code } });
});

const period = fc
  .integer({ min: 1, max: 5000 })
  .chain((start) => fc.record({ start: fc.constant(start), lost: fc.integer({ min: 0, max: start }) }));

test('the other way round is the mirror, and every number is one', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      const [there, back] = [compared(a, b), compared(b, a)];
      expect(back.difference).toBeCloseTo(-there.difference, 12);
      expect(back.pValue).toBeCloseTo(there.pValue, 9);
      expect(there.interval.low).toBeLessThanOrEqual(there.difference);
      expect(there.interval.high).toBeGreaterThanOrEqual(there.difference);
      expect(there.pValue).toBeGreaterThanOrEqual(0);
      expect(there.pValue).toBeLessThanOrEqual(1);
    }),
  );
});
