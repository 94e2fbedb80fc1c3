import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersNeeded, WORST } from '../../../src/lib/loyalty/answers-needed.ts';
import { compareNetPromoter, compareSatisfaction } from '../../../src/lib/loyalty/compare-waves.ts';
import { MAX_ANSWERS } from '../../../src/lib/loyalty/counts.ts';
import {
  type NetPromoter,
  netPromoter,
  type Recommendations,
  scoreVariance,
} from '../../../src/lib/loyalty/net-promoter.ts';
import { type Satisfaction, satisfaction } from '../../../src/lib/loyalty/satisfied.ts';
import { newcombeInterval } from '../../../src/lib/stats/two-proportions.ts';
import { wilsonInterval } from '../../../src/lib/stats/wilson.ts';

function promoters(positive: number, neutral: number, negative: number): NetPromoter {
  const found = netPromoter({ positive, neutral, negative });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function rated(satisfied: number, answers: number): Satisfaction {
  const found = satisfaction({ satisfied, answers });
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const counts = fc
  .record({ positive: fc.nat(2000), neutral: fc.nat(2000), negative: fc.nat(2000) })
  .filter(({ positive, neutral, negative }) => positive + neutral + negative > 0);

describe('the net promoter score', () => {
  test('of the article: 180, 140 and 80 of 400', () => {
    const { score, interval, answers, classes } = promoters(180, 140, 80);
    expect(score).toBe(0.25);
    expect(answers).toBe(400);
    expect([classes.positive.share, classes.neutral.share, classes.negative.share]).toEqual([
      0.45, 0.35, 0.2,
    ]);
    // The article's plain formula says 17.5 to 32.5.
    expect(interval.low).toBeCloseTo(0.175, 2);
    expect(interval.high).toBeCloseTo(0.325, 2);
  });

  test('comes near the plain formula with many answers', () => {
    const { interval } = promoters(18_000, 14_000, 8000);
    const margin = 1.959964 * Math.sqrt(0.5875 / 40_000);
    expect(interval.low).toBeCloseTo(0.25 - margin, 4);
    expect(interval.high).toBeCloseTo(0.25 + margin, 4);
  });

  test('its margin is never below that of a share it is made of', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { interval, classes } = promoters(of.positive, of.neutral, of.negative);
        const width = interval.high - interval.low;
        for (const name of ['positive', 'negative'] as const)
          expect(width).toBeGreaterThanOrEqual(
            classes[name].interval.high - classes[name].interval.low - 1e-12,
          );
      }),
    );
  });

  test('takes its shares from Wilson and their sum is one', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { classes, answers, score } = promoters(of.positive, of.neutral, of.negative);
        const shares = Object.values(classes);
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const { count, interval } of shares) expect(interval).toEqual(wilsonInterval(count, answers));
        expect(score).toBeCloseTo(classes.positive.share - classes.negative.share, 12);
      }),
    );
  });

  test.each([
    [{ positive: 0, neutral: 0, negative: 0 }, 'loyalty.nobody'],
    [{ positive: -1, neutral: 2, negative: 2 }, 'loyalty.negative'],
    [{ positive: 1, neutral: 2.5, negative: 2 }, 'loyalty.notWhole'],
    [{ positive: 1, neutral: 2, negative: MAX_ANSWERS + 1 }, 'loyalty.tooLarge'],
    [{ positive: Number.NaN, neutral: 2, negative: 2 }, 'loyalty.notWhole'],
  ] satisfies [Recommendations, string][])('%j: %s', (of, code) => {
    expect(netPromoter(of)).toEqual({ ok: false, problem: { code } });
  });

  test('one answer varies as promoters 1, passives 0, detractors −1 do', () => {
    fc.assert(
      fc.property(counts, ({ positive, neutral, negative }) => {
        const answers = positive + neutral + negative;
        const mean = (positive - negative) / answers;
        const spread =
          (positive * (1 - mean) ** 2 + neutral * mean ** 2 + negative * (-1 - mean) ** 2) / answers;
        expect(scoreVariance(positive / answers, negative / answers)).toBeCloseTo(spread, 10);
        expect(spread).toBeLessThanOrEqual(WORST.recommendation + 1e-12);
      }),
    );
  });
});

describe('two waves', () => {
  test('of the article: 7.5 points more, and nothing can be said', () => {
    const { difference, interval, verdict } = compareNetPromoter(
      promoters(180, 140, 80),
      promoters(200, 130, 70),
    );
    expect(difference).toBeCloseTo(0.075, 12);
    // The article: a margin of 10.5 points.
    expect((interval.high - interval.low) / 2).toBeCloseTo(0.105, 3);
    expect(verdict).toBe('cannotTellRose');
  });

  test('the interval decides, turns with the waves and stays in range', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [a, b] = [one, other].map(({ positive, neutral, negative }) =>
          promoters(positive, neutral, negative),
        ) as [NetPromoter, NetPromoter];
        const forth = compareNetPromoter(a, b);
        const back = compareNetPromoter(b, a);
        expect(back.difference).toBeCloseTo(-forth.difference, 12);
        expect(back.interval.low).toBeCloseTo(-forth.interval.high, 12);
        expect(forth.interval.low).toBeGreaterThanOrEqual(-2);
        expect(forth.interval.high).toBeLessThanOrEqual(2);
        const clear = forth.interval.low > 0 || forth.interval.high < 0;
        expect(['rose', 'fell'].includes(forth.verdict)).toBe(clear && forth.difference !== 0);
      }),
    );
  });

  test('without passives it is Newcombe’s difference, doubled', () => {
    const { interval } = compareNetPromoter(promoters(48, 0, 32), promoters(56, 0, 14));
    const { low, high } = newcombeInterval({ hits: 56, trials: 70 }, { hits: 48, trials: 80 });
    expect(interval.low).toBeCloseTo(2 * low, 10);
    expect(interval.high).toBeCloseTo(2 * high, 10);
  });

  test('satisfaction: Newcombe 1998, table II, case (a)', () => {
    const { interval, verdict, test: used } = compareSatisfaction(rated(48, 80), rated(56, 70));
    expect(interval.low).toBeCloseTo(0.0524, 4);
    expect(interval.high).toBeCloseTo(0.3339, 4);
    expect(verdict).toBe('rose');
    expect(used).toBe('fisher');
  });
});

describe('answers needed', () => {
  test.each([
    [WORST.satisfaction, 0.05, 385],
    [WORST.satisfaction, 0.03, 1068],
    [WORST.recommendation, 0.05, 1537],
    [0.21, 0.05, 323],
  ])('variance %d, margin %d: %d', (variance, margin, count) => {
    expect(answersNeeded(variance, margin)).toBe(count);
  });

  test('so many give the margin, one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (variance, tenths) => {
          const margin = tenths / 1000;
          const count = answersNeeded(variance, margin);
          const reached = (answers: number) => 1.959963984540054 * Math.sqrt(variance / answers);
          expect(reached(count)).toBeLessThanOrEqual(margin * (1 + 1e-12));
          if (count > 1) expect(reached(count - 1)).toBeGreaterThan(margin * (1 - 1e-12));
        },
      ),
    );
  });

  test('from some hundreds on, the score interval agrees with it', () => {
    const share = 0.45;
    const count = answersNeeded(scoreVariance(share, 0.2), 0.05);
    const { interval } = promoters(
      Math.round(count * share),
      Math.round(count * 0.35),
      Math.round(count * 0.2),
    );
    expect((interval.high - interval.low) / 2).toBeCloseTo(0.05, 3);
  });
});
