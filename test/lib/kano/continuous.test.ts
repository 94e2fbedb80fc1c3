import { describe, expect, test } from 'vitest';
import { continuousScore } from '../../../src/lib/kano/continuous.ts';
import { PAIRS, pairIndex } from '../../../src/lib/kano/pairs.ts';
import { REPPEL } from './published.ts';

const pairsOf = (...given: readonly (readonly [number, number])[]): number[] => {
  const pairs = new Array<number>(PAIRS).fill(0);
  for (const [functional, dysfunctional] of given) {
    const index = pairIndex(functional, dysfunctional);
    pairs[index] = (pairs[index] ?? 0) + 1;
  }
  return pairs;
};

// Independent computation with numpy from the published answers: mean and standard error (n − 1) of both scores.
test.each([
  ['Anonymous', 1.4553072625698324, 0.10965562718462088, 0.1564245810055866, 0.08806712870999742, 'I'],
  ['Convenient', 2.8240223463687153, 0.08106653969742332, 2.3379888268156424, 0.1040659465598387, 'O'],
  ['Responsive', 2.9022346368715084, 0.08940466693012428, 1.770949720670391, 0.09775094288951879, 'A'],
  ['Secure', 2.776536312849162, 0.08540060918315963, 2.905027932960894, 0.10587971467634198, 'O'],
])('%s', (name, functional, functionalError, dysfunctional, dysfunctionalError, quarter) => {
  const found = continuousScore(REPPEL[name]?.pairs ?? []);
  expect(found?.functional.mean).toBeCloseTo(functional, 12);
  expect(found?.functional.standardError).toBeCloseTo(functionalError, 12);
  expect(found?.dysfunctional.mean).toBeCloseTo(dysfunctional, 12);
  expect(found?.dysfunctional.standardError).toBeCloseTo(dysfunctionalError, 12);
  expect(found?.functional.n).toBe(358);
  expect(found?.quarter).toBe(quarter);
});

describe('one person', () => {
  // DuMouchel, in Berger et al. 1993, p. 21: scores of the five answers.
  test.each([
    [1, 5, 4, 4, 'O'],
    [1, 3, 4, 0, 'A'],
    [2, 4, 2, 2, 'O'],
    [3, 5, 0, 4, 'M'],
    [3, 3, 0, 0, 'I'],
    [5, 1, -2, -2, null],
    [4, 2, -1, -1, null],
  ])('says %d and %d: %d up, %d to the right', (functional, dysfunctional, up, right, quarter) => {
    const found = continuousScore(pairsOf([functional, dysfunctional]));
    expect(found?.functional).toEqual({ mean: up, standardError: null, n: 1 });
    expect(found?.dysfunctional).toEqual({ mean: right, standardError: null, n: 1 });
    expect(found?.quarter).toBe(quarter);
  });
});

test('nobody: no score', () => {
  expect(continuousScore(pairsOf())).toBeNull();
});
