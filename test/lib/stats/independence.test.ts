import fc from 'fast-check';
import { expect, test } from 'vitest';
import { independenceTest } from '../../../src/lib/stats/independence.ts';

// Independent computation: scipy.stats.chi2_contingency(table, correction=False).
test.each([
  [
    [
      [10, 20],
      [20, 10],
    ],
    6.666666666666667,
    1,
    0.009823274507519235,
  ],
  [
    [
      [8, 36, 19, 23, 4, 1],
      [34, 21, 11, 27, 2, 2],
      [25, 18, 7, 28, 6, 5],
      [11, 35, 15, 20, 2, 3],
    ],
    45.48936683586539,
    15,
    6.407743331157475e-5,
  ],
])('%j', (table, chiSquare, degrees, p) => {
  const found = independenceTest(table);
  expect(found?.chiSquare).toBeCloseTo(chiSquare, 10);
  expect(found?.degrees).toBe(degrees);
  expect((found?.p ?? 0) / p).toBeCloseTo(1, 9);
});

test.each([
  [[]],
  [[[1, 2]]],
  [[[1], [2]]],
  [
    [
      [0, 0],
      [1, 2],
    ],
  ],
  [
    [
      [1, 0],
      [2, 0],
    ],
  ],
])('%j cannot be tested', (table) => {
  expect(independenceTest(table)).toBeNull();
});

test('empty rows and columns change nothing', () => {
  const with0 = independenceTest([
    [10, 0, 20],
    [0, 0, 0],
    [20, 0, 10],
  ]);
  expect(with0).toEqual(
    independenceTest([
      [10, 20],
      [20, 10],
    ]),
  );
});

test('small cells are said: by Cochran, more than a fifth below 5 or any below 1', () => {
  expect(
    independenceTest([
      [10, 20],
      [20, 10],
    ]),
  ).toMatchObject({ smallCells: 0, reliable: true });
  expect(
    independenceTest([
      [4, 5],
      [5, 4],
    ]),
  ).toMatchObject({ smallCells: 1, reliable: false });
  expect(
    independenceTest([
      [300, 299, 301, 298, 1],
      [300, 299, 301, 298, 0],
    ]),
  ).toMatchObject({
    smallCells: 0.2,
    reliable: false,
  });
});

test('the same shares everywhere give no chi-square; order of rows does not matter', () => {
  const row = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(row, row, fc.integer({ min: 2, max: 5 }), (one, other, times) => {
      expect(independenceTest([one, one.map((count) => count * times)])?.chiSquare).toBeCloseTo(0, 9);
      expect(independenceTest([one, other])?.chiSquare).toBeCloseTo(
        independenceTest([other, one])?.chiSquare ?? -1,
        9,
      );
    }),
  );
});
