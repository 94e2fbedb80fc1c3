import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadHolds, safeSwing, smallestChange } from '../../../src/lib/profile/lead.ts';
import { corners, oneAtATime } from '../../../src/lib/profile/scenarios.ts';
import type { Rated } from '../../../src/lib/profile/scores.ts';
import { stabilityOf } from '../../../src/lib/profile/stability.ts';
import { neighbours, stirs, strongest } from '../../../src/lib/profile/swaps.ts';

const rated = (...rows: readonly (readonly number[])[]): Rated[] =>
  rows.map((row) => ({ low: row, high: row }));

/** Straight from the definition, in its own words. */
const sum = (row: readonly number[], weights: readonly number[]) =>
  row.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
const isIn = (rows: readonly (readonly number[])[], one: number, weights: readonly number[], top: number) =>
  rows.filter((row) => sum(row, weights) > sum(rows[one] ?? [], weights) + 1e-9).length < top;

/** Every weight at eleven steps from a fifth less to a fifth more, all ways. */
function grid(weights: readonly number[]): number[][] {
  return weights.reduce<number[][]>(
    (all, weight) =>
      all.flatMap((before) =>
        Array.from({ length: 11 }, (_, step) => [...before, weight * (0.8 + step * 0.04)]),
      ),
    [[]],
  );
}

const tables = fc.integer({ min: 1, max: 3 }).chain((k) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: k, maxLength: k }),
    rows: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }), {
      minLength: 2,
      maxLength: 7,
    }),
    top: fc.integer({ min: 1, max: 3 }),
  }),
);

describe('who stays among the first', () => {
  test('agrees with trying out a fine grid of weights', () => {
    fc.assert(
      fc.property(tables, ({ weights, rows, top }) => {
        const tried = grid(weights);
        for (const [one, { stand, safe }] of stabilityOf(rated(...rows), weights, top).entries()) {
          const inside = tried.filter((some) => isIn(rows, one, some, top)).length;
          if (stand === 'always') expect(inside).toBe(tried.length);
          if (stand === 'never') expect(inside).toBe(0);
          if (stand === 'sometimes') expect([0, tried.length]).not.toContain(inside);
          expect(stand === 'always').toBe(safe >= 0.2);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('by hand: a lead of one in five of what the weights can shift is the limit', () => {
    // 3·2 − 2·2 = 2 of 3·2 + 2·2 = 10: exactly a fifth, so at the worst they are level: nobody is overtaken, both are in.
    expect(stabilityOf(rated([3, 1], [1, 3]), [3, 2], 1)).toEqual([
      { stand: 'always', safe: 0.2 },
      { stand: 'sometimes', safe: 0 },
    ]);
  });

  test('a tie at the last place is in together, and may go either way', () => {
    const found = stabilityOf(rated([3, 1], [1, 3]), [1, 1], 1);
    expect(found.map(({ stand }) => stand)).toEqual(['sometimes', 'sometimes']);
  });

  test('a copy of a customer never pushes the other out', () => {
    expect(stabilityOf(rated([3, 1], [3, 1]), [1, 1], 1)).toEqual([
      { stand: 'always', safe: 1 },
      { stand: 'always', safe: 1 },
    ]);
  });

  test('fewer customers than places: all are in, however weights move', () => {
    expect(stabilityOf(rated([1], [5]), [7], 2).every(({ safe }) => safe === 1)).toBe(true);
  });
});

describe('a lead', () => {
  const leads = fc.record({
    lead: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
  });

  test('holds always, sometimes or never as it does at the corners', () => {
    fc.assert(
      fc.property(leads, ({ lead, weights }) => {
        const ahead = [...corners(weights)].filter((corner) => sum(lead, corner) > 0).length;
        const word = ahead === 8 ? 'always' : ahead > 0 ? 'sometimes' : 'never';
        expect(leadHolds(lead, weights)).toBe(word);
      }),
    );
  });

  test('is gone just where the safe swing ends', () => {
    fc.assert(
      fc.property(leads, ({ lead, weights }) => {
        const swing = safeSwing(lead, weights);
        fc.pre(swing > 0 && swing < 1);
        const worst = weights.map((weight, at) => weight * (1 - Math.sign(lead[at] ?? 0) * swing));
        expect(sum(lead, worst)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('the smallest change levels it, and no other weight does it with less', () => {
    fc.assert(
      fc.property(leads, ({ lead, weights }) => {
        const found = smallestChange(lead, weights);
        const with_ = (criterion: number, change: number) =>
          sum(
            lead,
            weights.map((weight, at) => (at === criterion ? weight * (1 + change) : weight)),
          );
        if (sum(lead, weights) <= 0) {
          expect(found).toBeNull();
          return;
        }
        if (found) expect(with_(found.criterion, found.change)).toBeCloseTo(0, 9);
        const within = Math.min(found ? Math.abs(found.change) : 50, 50) - 1e-6;
        for (const criterion of lead.keys())
          for (const change of [Math.max(-1, -within), within])
            expect(with_(criterion, change)).toBeGreaterThan(-1e-9);
      }),
    );
  });

  test('by hand: 25 and 40 against 30 and 30', () => {
    // 2·(−5) + 3·10 = 20 ahead: the second weight 20 of 30 down, or the first twice itself up.
    expect(smallestChange([-5, 10], [2, 3])).toEqual({ criterion: 1, change: -2 / 3 });
  });
});

describe('one weight at a time', () => {
  const three = rated([5, 1], [3, 3], [1, 4]);

  test('by hand: a fifth more of the second weight turns the first two round', () => {
    // 11·5 + 10 = 65 and 63; with 12 for 10: 67 and 69.
    const found = stirs(three, [11, 10], 2);
    expect(found.map(({ criterion, direction, turned }) => [criterion, direction, turned])).toEqual([
      [0, 'down', 1],
      [0, 'up', 0],
      [1, 'down', 0],
      [1, 'up', 1],
    ]);
    expect(strongest(found).map(({ criterion, direction }) => [criterion, direction])).toEqual([
      [0, 'down'],
      [1, 'up'],
    ]);
  });

  test('says who comes and who goes', () => {
    const up = stirs(three, [11, 10], 1).find(
      ({ criterion, direction }) => criterion === 1 && direction === 'up',
    );
    expect(up).toMatchObject({ entered: [1], left: [0], turned: 0 });
  });

  test('is nothing with one criterion', () => {
    expect(strongest(stirs(rated([5], [3]), [4], 1))).toEqual([]);
    expect(oneAtATime([4]).map(({ weights }) => weights)).toEqual([[320], [480]]);
  });

  test('neighbours: a tie is told, a dominated one can never pass', () => {
    expect(neighbours(rated([5, 5], [4, 4], [3, 5]), [1, 1], 10)).toEqual([
      { upper: 0, lower: 1, tied: false, safe: 1, single: null },
      { upper: 1, lower: 2, tied: true, safe: 0, single: null },
    ]);
  });
});
