import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CATEGORIES,
  type CategoryCounts,
  mapCounts,
  NO_COUNTS,
  totalOf,
} from '../../../src/lib/kano/categories.ts';
import { classify, classifyByAll, RULES, strengthOf } from '../../../src/lib/kano/classify.ts';
import { categoryCounts } from '../../../src/lib/kano/pairs.ts';
import { REPPEL, STP25KANO } from './published.ts';

const counts = (some: Partial<CategoryCounts>): CategoryCounts => ({ ...NO_COUNTS, ...some });

describe('published classes', () => {
  test.each(Object.entries(STP25KANO))('stp25kano: %s', (_, row) => {
    expect(classify(row.counts)?.category).toBe(row.max);
    expect(classify(row.counts, 'near-tie')?.category).toBe(row.nearTie);
    const strength = strengthOf(row.counts);
    expect(Math.round((strength?.totalStrength ?? 0) * 100)).toBe(row.totalStrength);
    expect(Math.round((strength?.categoryStrength ?? 0) * 100)).toBe(row.categoryStrength);
  });

  test.each(Object.entries(REPPEL))('Reppel by Blauth: %s', (_, { pairs, printed }) => {
    expect(classify(categoryCounts(pairs, 'pouliot'), 'blauth')?.category).toBe(printed.category);
  });

  test('«transparent transfers» is one-dimensional by Blauth and indifferent by the mode', () => {
    const transparent = REPPEL['Transparent']?.printed.counts ?? NO_COUNTS;
    expect(classify(transparent, 'blauth')).toEqual({
      rule: 'blauth',
      category: 'O',
      reason: 'side',
      other: 'I',
    });
    expect(classify(transparent, 'mode')?.category).toBe('I');
    expect(classifyByAll(transparent)?.agree).toBe(false);
  });
});

describe('mode', () => {
  test.each([
    [{ M: 4, O: 4 }, 'M', 'tie'],
    [{ O: 4, A: 4 }, 'O', 'tie'],
    [{ A: 4, I: 4 }, 'A', 'tie'],
    [{ I: 4, R: 4 }, 'I', 'tie'],
    [{ R: 4, Q: 4 }, 'R', 'tie'],
    [{ M: 1, O: 1, A: 1, I: 1, R: 1, Q: 1 }, 'M', 'tie'],
    [{ M: 4, I: 5 }, 'I', 'largest'],
  ] as const)('%j is %s', (some, category, reason) => {
    expect(classify(counts(some))).toMatchObject({ category, reason });
  });

  test('nobody but one class: there is no other', () => {
    expect(classify(counts({ A: 7 }))).toEqual({
      rule: 'mode',
      category: 'A',
      reason: 'largest',
      other: null,
    });
  });
});

describe('near-tie', () => {
  test.each([
    // 6 of 100 is still near, 7 is not.
    [{ A: 47, M: 41, O: 12 }, 'M', 'near-tie'],
    [{ A: 47, M: 40, O: 13 }, 'A', 'largest'],
    [{ M: 47, A: 41, O: 12 }, 'M', 'near-tie'],
    [{ A: 50, I: 50 }, 'A', 'tie'],
  ] as const)('%j is %s', (some, category, reason) => {
    expect(classify(counts(some), 'near-tie')).toMatchObject({ category, reason });
  });
});

describe('Lee & Newcomb', () => {
  test('a small lead among classes that move satisfaction makes a mixed class', () => {
    expect(classify(counts({ A: 35, O: 33, M: 10, I: 22 }), 'lee-newcomb')).toEqual({
      rule: 'lee-newcomb',
      category: 'A',
      reason: 'mixed',
      other: 'O',
    });
  });

  test('below a total strength of 60 percent a small lead stays', () => {
    expect(classify(counts({ A: 30, O: 19, M: 10, I: 28, R: 13 }), 'lee-newcomb')).toMatchObject({
      category: 'A',
      reason: 'largest',
    });
  });
});

describe('at the edges', () => {
  test('without answers there is no class', () => {
    for (const rule of RULES) expect(classify(NO_COUNTS, rule)).toBeNull();
    expect(classifyByAll(NO_COUNTS)).toBeNull();
    expect(strengthOf(NO_COUNTS)).toBeNull();
  });

  test.each(CATEGORIES)('when all say %s, every rule says it', (category) => {
    const all = classifyByAll(counts({ [category]: 12 }));
    expect(all?.agree).toBe(true);
    for (const rule of RULES) expect(all?.byRule[rule]).toMatchObject({ category, other: null });
  });
});

const anyCounts = fc
  .array(fc.nat(300), { minLength: 6, maxLength: 6 })
  .map((six) => mapCounts((category) => six[CATEGORIES.indexOf(category)] ?? 0));

test('the class is one that people chose, and the mode is never beaten', () => {
  fc.assert(
    fc.property(anyCounts, fc.constantFrom(...RULES), (some, rule) => {
      const found = classify(some, rule);
      expect(found === null).toBe(totalOf(some) === 0);
      expect(some[found?.category ?? 'Q']).toBeGreaterThan(found ? 0 : -1);
      if (rule === 'mode') expect(some[found?.category ?? 'Q']).toBe(Math.max(...Object.values(some)));
    }),
  );
});

test('multiplying all counts changes no rule', () => {
  fc.assert(
    fc.property(anyCounts, fc.integer({ min: 2, max: 9 }), (some, times) => {
      const more = mapCounts((category) => some[category] * times);
      expect(classifyByAll(more)).toEqual(classifyByAll(some));
    }),
  );
});
