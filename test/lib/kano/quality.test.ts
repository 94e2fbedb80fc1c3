import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { categoryCounts, exchanged, PAIRS, pairIndex, pairTotal } from '../../../src/lib/kano/pairs.ts';
import {
  askedAsNegation,
  looksSwapped,
  manyQuestionable,
  straightLiners,
} from '../../../src/lib/kano/quality.ts';
import { REPPEL } from './published.ts';

describe('straight-liners', () => {
  const columns = (rows: readonly (readonly number[])[]) =>
    [0, 1, 2].map((feature) => ({
      functional: rows.map((row) => row[2 * feature] ?? 0),
      dysfunctional: rows.map((row) => row[2 * feature + 1] ?? 0),
    }));

  test('one answer throughout is found, whatever is missing between', () => {
    const rows = [
      [3, 3, 3, 3, 3, 3],
      [1, 1, 1, 1, 1, 1],
      [1, 5, 1, 5, 1, 5],
      [3, 3, 3, 3, 3, 2],
      [0, 0, 0, 0, 0, 0],
    ];
    expect(straightLiners(columns(rows), rows.length)).toEqual({ people: [0, 1], byAnswer: [1, 0, 1, 0, 0] });
  });

  test('fewer than six answers are not judged, unknown texts are no answers', () => {
    const rows = [
      [3, 3, 3, 3, 3, 0],
      [3, 3, 3, 3, 255, 6],
    ];
    expect(straightLiners(columns(rows), rows.length).people).toEqual([]);
  });
});

describe('exchanged columns', () => {
  const all = Object.values(REPPEL);

  test('the published answers are the right way round, exchanged they are suspected', () => {
    for (const table of ['standard', 'pouliot'] as const) {
      expect(looksSwapped(all.map(({ pairs }) => categoryCounts(pairs, table)))).toBe(false);
      expect(looksSwapped(all.map(({ pairs }) => categoryCounts(exchanged(pairs), table)))).toBe(true);
    }
  });

  test('one reverse feature is a reverse feature, alone or among others', () => {
    const [first, ...others] = all.map(({ pairs }) => pairs);
    expect(looksSwapped([categoryCounts(exchanged(first ?? []))])).toBe(false);
    const one = [exchanged(first ?? []), ...others].map((pairs) => categoryCounts(pairs));
    expect(looksSwapped(one)).toBe(false);
  });

  test('nothing to see without answers', () => {
    expect(looksSwapped([])).toBe(false);
    expect(looksSwapped([NO_COUNTS, NO_COUNTS])).toBe(false);
  });

  test('exchanging twice gives the answers back; Q and I stay, A, O and M become R', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: PAIRS, maxLength: PAIRS }), (pairs) => {
        const swapped = exchanged(pairs);
        expect(exchanged(swapped)).toEqual(pairs);
        expect(pairTotal(swapped)).toBe(pairTotal(pairs));
        const [before, after] = [categoryCounts(pairs), categoryCounts(swapped)];
        expect([after.Q, after.I, after.R]).toEqual([before.Q, before.I, before.M + before.O + before.A]);
      }),
    );
  });
});

describe('asked as its negation', () => {
  test('a reverse feature becomes what its absence is', () => {
    const pairs = new Array<number>(PAIRS).fill(0);
    pairs[pairIndex(5, 1)] = 40;
    pairs[pairIndex(5, 3)] = 20;
    pairs[pairIndex(3, 3)] = 10;
    expect(askedAsNegation(pairs)).toEqual({ ...NO_COUNTS, O: 40, M: 20, I: 10 });
  });

  test('others are left as they are', () => {
    for (const { pairs } of Object.values(REPPEL)) expect(askedAsNegation(pairs)).toBeNull();
  });
});

test('more contradictions than the published 6 percent are said', () => {
  expect(manyQuestionable({ ...NO_COUNTS, A: 94, Q: 6 })).toBe(false);
  expect(manyQuestionable({ ...NO_COUNTS, A: 93, Q: 7 })).toBe(true);
  expect(manyQuestionable(NO_COUNTS)).toBe(false);
  expect(manyQuestionable({ ...NO_COUNTS, Q: 1 })).toBe(true);
});
