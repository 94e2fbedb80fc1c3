import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { additiveScore } from '../../../src/lib/profile/additive.ts';
import type { Candidate } from '../../../src/lib/profile/match.ts';
import { rankCustomers } from '../../../src/lib/profile/ranking.ts';
import type { Scale } from '../../../src/lib/profile/scores.ts';

const customers = (...rows: readonly (readonly (number | null)[])[]): Candidate[] =>
  rows.map((scores, index) => ({ name: `m${index}`, scores }));

const placesOf = (candidates: readonly Candidate[], weights: readonly number[], scale: Scale = 'hundred') =>
  new Map(rankCustomers(candidates, weights, scale, 10).ranked.map(({ name, place }) => [name, place]));

describe('simple additive weighting', () => {
  /** The textbook's example of the weighted sum model: 21.5, 22 and 22. */
  const textbook = [
    [25, 20, 15, 30],
    [10, 30, 20, 30],
    [30, 10, 30, 10],
  ];
  const weights = [20, 15, 40, 25];

  test.each([
    [0, 21.5],
    [1, 22],
    [2, 22],
  ])('scores alternative %i of the textbook with %d', (at, score) => {
    const found = additiveScore(textbook[at] as number[], weights);
    expect(found?.score).toBeCloseTo(score, 12);
    expect(found?.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
  });

  test('shows the textbook’s tie as a tie: two first, then the third', () => {
    const { ranked } = rankCustomers(customers(...textbook), weights, 'hundred', 1);
    expect(ranked.map(({ name, place, tied }) => [name, place, tied])).toEqual([
      ['m1', 1, true],
      ['m2', 1, true],
      ['m0', 3, false],
    ]);
  });

  test('by hand: 5, 4, 3, 4 and 5 with 30, 20, 15, 15 and 20 are 4.35', () => {
    expect(additiveScore([5, 4, 3, 4, 5], [30, 20, 15, 15, 20])?.score).toBeCloseTo(4.35, 12);
    expect(additiveScore([5, 4, 3, 4, 5], [30, 20, 15, 15, 20])?.parts).toEqual([1.5, 0.8, 0.45, 0.6, 1]);
  });

  test('thirds and tenths tie exactly', () => {
    const places = placesOf(customers([0.1, 0.2], [0.3, 0], [0, 0.3]), [1, 1]);
    expect([...places.values()]).toEqual([1, 1, 1]);
  });
});

const score = fc.integer({ min: 1, max: 5 });
const weight = fc.integer({ min: 0, max: 20 });
const tables = fc.integer({ min: 1, max: 5 }).chain((k) =>
  fc.record({
    weights: fc.array(weight, { minLength: k, maxLength: k }).filter((all) => all.some((one) => one > 0)),
    rows: fc.array(fc.array(score, { minLength: k, maxLength: k }), { minLength: 1, maxLength: 20 }),
  }),
);

describe('a ranking', () => {
  test('stays when all weights are multiplied alike', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 5 }), ({ weights, rows }, factor) => {
        const list = customers(...rows);
        const times = weights.map((one) => one * factor);
        expect(rankCustomers(list, times, 'five', 3)).toMatchObject({
          ranked: rankCustomers(list, weights, 'five', 3).ranked.map(({ name, place, stand }) => ({
            ...{ name, place, stand },
          })),
        });
      }),
    );
  });

  test('never puts the dominated above the dominating, however the weights are', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }), ({ weights, rows }, more) => {
        const [first = []] = rows;
        const better = first.map((value, at) => Math.min(5, value + (more[at] ?? 0)));
        const places = placesOf(customers(first, better, ...rows.slice(1)), weights, 'five');
        expect(places.get('m1')).toBeLessThanOrEqual(places.get('m0') as number);
      }),
    );
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(tables, ({ weights, rows }) => {
        const list = customers(...rows);
        expect(placesOf([...list].reverse(), weights, 'five')).toEqual(placesOf(list, weights, 'five'));
      }),
    );
  });
});

describe('a missing score', () => {
  test('gives bounds by hand, and no place', () => {
    const { ranked, open } = rankCustomers(
      customers([4, 4], [5, null], [2, 2]).map((one) => one),
      [3, 1],
      'five',
      1,
    );
    expect(ranked.map(({ name }) => name)).toEqual(['m0', 'm2']);
    expect(open).toMatchObject([{ name: 'm1', low: 4, high: 5, best: 1, worst: 1, missing: [1] }]);
  });

  test('is never nothing: whatever it is, score and place lie within the bounds', () => {
    fc.assert(
      fc.property(tables, score, ({ weights, rows }, truth) => {
        const [first = []] = rows;
        const gap = [null, ...first.slice(1)];
        const { open } = rankCustomers(customers(gap, ...rows.slice(1)), weights, 'five', 3);
        const told = [truth, ...first.slice(1)];
        const filled = rankCustomers(customers(told, ...rows.slice(1)), weights, 'five', 3);
        const one = filled.ranked.find(({ name }) => name === 'm0');
        const [bounds] = open;
        expect(one?.score).toBeGreaterThanOrEqual((bounds?.low ?? Infinity) - 1e-9);
        expect(one?.score).toBeLessThanOrEqual((bounds?.high ?? -Infinity) + 1e-9);
        expect(one?.place).toBeGreaterThanOrEqual(bounds?.best ?? Infinity);
        expect(one?.place).toBeLessThanOrEqual(bounds?.worst ?? -Infinity);
        if (bounds?.stand === 'always' || bounds?.stand === 'never') expect(one?.stand).toBe(bounds.stand);
      }),
    );
  });
});
