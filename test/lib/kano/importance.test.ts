import { expect, test } from 'vitest';
import { importanceOf, readImportance } from '../../../src/lib/kano/importance.ts';
import { REPPEL } from './published.ts';

test.each(Object.entries(REPPEL))('published mean of %s', (_, { importanceCounts, printed }) => {
  const answers = importanceCounts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
  const found = importanceOf(answers);
  expect(found?.n).toBe(358);
  expect(found?.mean).toBeCloseTo(printed.importance, 6);
});

test.each([
  ['7', 7],
  ['۷', 7],
  ['٩', 9],
  ['3 - Somewhat important', 3],
  ['۹: بسیار مهم است', 9],
  ['5.0', 5],
  ['', 0],
  ['  ', 0],
])('«%s» is %d', (text, value) => {
  expect(readImportance(text)).toBe(value);
});

test.each(['0', '10', '12', '7.5', '۷٫۵', '-3', 'مهم', '3/4', '7 8'])('«%s» is nothing', (text) => {
  expect(readImportance(text)).toBeUndefined();
});

test('people without an answer do not count, and nobody has no mean', () => {
  expect(importanceOf([0, 9, 0, 7])).toEqual({ mean: 8, standardError: 1, n: 2 });
  expect(importanceOf([0, 0])).toBeNull();
  expect(importanceOf([1, 9, 7], (person) => person > 0)).toEqual({ mean: 8, standardError: 1, n: 2 });
});
