import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classesOf, ratingsOf } from '../../../src/lib/loyalty/classes.ts';
import { wordScore } from '../../../src/lib/loyalty/score-columns.ts';
import { oneByOne, readScore, scoreReader } from '../../../src/lib/loyalty/score-table.ts';
import { formatNumber } from '../../../src/lib/persian/number-format.ts';

const TEN = { low: 0, high: 10 };
const FIVE = { low: 1, high: 5 };

function read(
  cells: readonly (readonly string[])[],
  range = TEN,
  columns: { score: number; wave?: number } = { score: 0 },
) {
  const { take, finish } = scoreReader(columns, range);
  cells.forEach((row, index) => {
    take({ line: index + 1, cells: [...row] });
  });
  return finish();
}

test.each([
  ['۹', 9],
  ['9', 9],
  ['٠', 0],
  [' 10 ', 10],
  ['۷٫۰', 7],
])('«%s» is %d', (cell, score) => {
  expect(readScore(cell, TEN)).toEqual({ ok: true, value: score });
});

test.each([
  ['', 'loyalty.scoreMissing'],
  ['-', 'loyalty.scoreMissing'],
  [undefined, 'loyalty.scoreMissing'],
  ['عالی', 'loyalty.scoreUnknown'],
  ['۸٫۵', 'loyalty.scoreNotWhole'],
  ['۸/۱۰', 'loyalty.scoreNotWhole'],
  ['۱۱', 'loyalty.scoreOutside'],
  ['-1', 'loyalty.scoreOutside'],
] as const)('«%s» is refused: %s', (cell, code) => {
  const found = readScore(cell, TEN);
  expect(found.ok ? found : found.problem.code).toBe(code);
});

test('zero is an answer from 0 to 10 and none from 1 to 5', () => {
  expect(readScore('۰', TEN).ok).toBe(true);
  expect(readScore('۰', FIVE)).toMatchObject({ problem: { code: 'loyalty.scoreOutside', args: FIVE } });
});

describe('answers in words', () => {
  test.each([
    ['خیلی راضی', 5],
    ['کاملا راضی', 5],
    ['راضی', 4],
    ['نه راضی، نه ناراضی', 3],
    ['ناراضي', 2],
    ['بسیار ناراضی', 1],
    ['Very Satisfied', 5],
  ])('«%s» is %d', (word, score) => {
    expect(wordScore(word)).toBe(score);
    expect(readScore(word, FIVE)).toEqual({ ok: true, value: score });
  });

  test('count on a scale of five only', () => {
    expect(readScore('راضی', { low: 1, high: 7 }).ok).toBe(false);
    expect(readScore('راضی', TEN).ok).toBe(false);
  });
});

test('rows left out are told by line and column', () => {
  const { table, report } = read([['۹'], ['ده'], [''], ['۱۲'], ['۱۰'], ['جمع', '۱۹']]);
  expect(table.waves).toEqual([{ label: '', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1] }]);
  expect(report).toMatchObject({ kept: 2, refused: 3, totals: 1 });
  expect(report.problems.map(({ line, column, problem }) => [line, column, problem.code])).toEqual([
    [2, 0, 'loyalty.scoreUnknown'],
    [3, 0, 'loyalty.scoreMissing'],
    [4, 0, 'loyalty.scoreOutside'],
  ]);
});

test('waves are kept apart, in the order they appear', () => {
  const { table } = read(
    [
      ['تابستان', '۵'],
      ['بهار', '۴'],
      ['تابستان ', '۱'],
    ],
    FIVE,
    { score: 1, wave: 0 },
  );
  expect(table.waves).toEqual([
    { label: 'تابستان', counts: [1, 0, 0, 0, 1] },
    { label: 'بهار', counts: [0, 0, 0, 1, 0] },
  ]);
});

test('whatever the cells, each row is counted, refused or a total', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.integer({ min: -3, max: 14 }).map(String))), (cells) => {
      const { table, report } = read(cells.map((cell) => [cell]));
      expect(report.kept + report.refused + report.totals).toBe(cells.length);
      const counted = table.waves.flatMap(({ counts }) => counts);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(report.kept);
    }),
  );
});

test('scores of any digits come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (scores) => {
      const { table } = read(scores.map((score, index) => [index % 2 ? String(score) : formatNumber(score)]));
      const counts = table.waves[0]?.counts ?? [];
      expect(counts).toEqual(
        Array.from({ length: 11 }, (_, at) => scores.filter((score) => score === at).length),
      );
      const { positive, neutral, negative } = classesOf(counts);
      expect(positive).toBe(scores.filter((score) => score >= 9).length);
      expect(neutral).toBe(scores.filter((score) => score === 7 || score === 8).length);
      expect(positive + neutral + negative).toBe(scores.length);
    }),
  );
});

test('the threshold says who is satisfied', () => {
  expect(ratingsOf([1, 2, 3, 4, 5], 5)).toEqual({ satisfied: 5, answers: 15 });
  expect(ratingsOf([1, 2, 3, 4, 5], 2)).toEqual({ satisfied: 14, answers: 15 });
});

test.each([
  ['9 10 8', '9\n10\n8'],
  ['۹،۱۰،۸', '۹\n۱۰\n۸'],
  ['امتیاز\n۹', 'امتیاز\n۹'],
  ['۹\n۱۰', '۹\n۱۰'],
  ['8.5 9', '8.5 9'],
  ['', ''],
])('%j one below the other: %j', (text, rows) => {
  expect(oneByOne(text)).toBe(rows);
});
