import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { compareSegments, twoPeaks } from '../../../src/lib/kano/segments.ts';
import { FOUR_WORDINGS } from './published.ts';

// «Answer wording changes the class: one feature asked with four published wordings came out O, A, I, O (p = 6·10⁻⁵).»
test('four wordings of one feature, 363 people: O, A, I, O', () => {
  const found = compareSegments(FOUR_WORDINGS);
  expect(found.segments.map(({ classification }) => classification?.category)).toEqual(['O', 'A', 'I', 'O']);
  expect(found.test?.p).toBeCloseTo(6.4e-5, 6);
  expect(found.test?.degrees).toBe(15);
  expect(found.verdict).toBe('differ');
  expect(found.mayPool).toBe(false);
  // The columns R and Q are thin: a third of the cells expects fewer than 5.
  expect(found.test?.reliable).toBe(false);
});

describe('verdicts', () => {
  const A = { ...NO_COUNTS, A: 60, I: 40 };
  test.each([
    ['same class, same shares', [A, { ...NO_COUNTS, A: 30, I: 20 }], 'same', true],
    ['same class, other shares', [A, { ...NO_COUNTS, A: 95, I: 5 }], 'shares', true],
    ['other class beyond chance', [A, { ...NO_COUNTS, A: 20, I: 80 }], 'differ', false],
    [
      'other class, few answers',
      [
        { ...NO_COUNTS, A: 3, I: 2 },
        { ...NO_COUNTS, A: 2, I: 3 },
      ],
      'unsure',
      false,
    ],
    ['one group', [A], 'single', true],
    ['one group with answers', [A, NO_COUNTS], 'single', true],
    ['no group', [], 'single', true],
    [
      'everybody says the same',
      [
        { ...NO_COUNTS, M: 9 },
        { ...NO_COUNTS, M: 4 },
      ],
      'same',
      true,
    ],
  ] as const)('%s', (_, groups, verdict, mayPool) => {
    const found = compareSegments(groups.map((counts, index) => ({ name: String(index), counts })));
    expect(found.verdict).toBe(verdict);
    expect(found.mayPool).toBe(mayPool);
  });
});

test('a group below 30 answers is small, an empty one has neither class nor coefficients', () => {
  const found = compareSegments([
    { name: 'a', counts: { ...NO_COUNTS, A: 29 } },
    { name: 'b', counts: { ...NO_COUNTS, A: 30 } },
    { name: 'c', counts: NO_COUNTS },
  ]);
  expect(found.segments.map(({ small }) => small)).toEqual([true, false, true]);
  expect(found.segments[2]).toMatchObject({ n: 0, classification: null, coefficients: null });
});

test('two groups with the same pair of mixed classes agree, whichever leads', () => {
  const found = compareSegments(
    [
      { name: 'a', counts: { ...NO_COUNTS, A: 41, O: 40, M: 19 } },
      { name: 'b', counts: { ...NO_COUNTS, A: 40, O: 41, M: 19 } },
    ],
    'lee-newcomb',
  );
  expect(found.verdict).toBe('same');
});

describe('two peaks', () => {
  // The shares of a public example of 2006: M 38.2 %, A 33.4 %.
  test.each([
    [{ M: 191, A: 167, O: 70, I: 72 }, ['M', 'A']],
    [{ M: 60, A: 20, O: 10, I: 10 }, null],
    [{ M: 30, A: 28, O: 27, I: 15 }, null],
    [{ M: 13, A: 12 }, null],
    [{ M: 20, A: 20 }, ['M', 'A']],
    [{}, null],
    [{ Q: 90 }, null],
  ] as const)('%j: %j', (some, peaks) => {
    expect(twoPeaks({ ...NO_COUNTS, ...some })).toEqual(peaks);
  });
});
