import { expect, test } from 'vitest';
import { ANSWERS, evaluate, evaluationTable, isAnswer } from '../../../src/lib/kano/evaluation.ts';

// Berger et al. 1993, p. 6, cell by cell: functional answer, dysfunctional answer, class.
const STANDARD = [
  [1, 1, 'Q'],
  [1, 2, 'A'],
  [1, 3, 'A'],
  [1, 4, 'A'],
  [1, 5, 'O'],
  [2, 1, 'R'],
  [2, 2, 'I'],
  [2, 3, 'I'],
  [2, 4, 'I'],
  [2, 5, 'M'],
  [3, 1, 'R'],
  [3, 2, 'I'],
  [3, 3, 'I'],
  [3, 4, 'I'],
  [3, 5, 'M'],
  [4, 1, 'R'],
  [4, 2, 'I'],
  [4, 3, 'I'],
  [4, 4, 'I'],
  [4, 5, 'M'],
  [5, 1, 'R'],
  [5, 2, 'R'],
  [5, 3, 'R'],
  [5, 4, 'R'],
  [5, 5, 'Q'],
] as const;

test.each(STANDARD)('there %d, not there %d: %s', (functional, dysfunctional, category) => {
  expect(evaluate(functional, dysfunctional)).toBe(category);
});

// Pouliot, in Berger et al. 1993, p. 33: the same answer twice contradicts itself, unless it is «neutral».
test.each(STANDARD)('by Pouliot, there %d, not there %d', (functional, dysfunctional, category) => {
  const contradicts = functional === dysfunctional && functional !== 3;
  expect(evaluate(functional, dysfunctional, 'pouliot')).toBe(contradicts ? 'Q' : category);
});

test('the table to be shown is the one that is used', () => {
  for (const table of ['standard', 'pouliot'] as const)
    for (const functional of ANSWERS)
      for (const dysfunctional of ANSWERS)
        expect(evaluationTable(table)[functional - 1]?.[dysfunctional - 1]).toBe(
          evaluate(functional, dysfunctional, table),
        );
});

test.each([0, 6, 255, 1.5, Number.NaN, -1])('%d is no answer', (value) => {
  expect(isAnswer(value)).toBe(false);
});
