import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, numberAtRisk, type Spell, survivalAt } from '../../../src/lib/churn/kaplan-meier.ts';
import { logRank } from '../../../src/lib/churn/log-rank.ts';
import { MAINTAINED, NONMAINTAINED } from './support/aml.ts';
import { badNumbers } from './support/finite.ts';

const curve = (spells: readonly Spell[]) => {
  const result = kaplanMeier(spells);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

// R survival, summary(survfit(Surv(time, status) ~ x, data = aml)): time, n.risk, n.event, survival; the band with
// conf.type = "log-log", here from scipy 1.17 (ecdf, confidence_interval(method='log-log')).
const TABLE = [
  [MAINTAINED, 9, 11, 1, 0.909091, 0.50808, 0.986674],
  [MAINTAINED, 13, 10, 1, 0.818182, 0.447429, 0.951162],
  [MAINTAINED, 18, 8, 1, 0.715909, 0.35019, 0.899024],
  [MAINTAINED, 23, 7, 1, 0.613636, 0.265752, 0.835299],
  [MAINTAINED, 31, 5, 1, 0.490909, 0.167331, 0.7534],
  [MAINTAINED, 34, 4, 1, 0.368182, 0.09283, 0.657041],
  [MAINTAINED, 48, 2, 1, 0.184091, 0.011738, 0.525015],
  [NONMAINTAINED, 5, 12, 2, 0.833333, 0.481715, 0.955509],
  [NONMAINTAINED, 8, 10, 2, 0.666667, 0.337019, 0.859712],
  [NONMAINTAINED, 12, 8, 1, 0.583333, 0.270139, 0.80094],
  [NONMAINTAINED, 23, 6, 1, 0.486111, 0.191877, 0.729672],
  [NONMAINTAINED, 27, 5, 1, 0.388889, 0.126272, 0.649817],
  [NONMAINTAINED, 30, 4, 1, 0.291667, 0.072402, 0.560886],
  [NONMAINTAINED, 33, 3, 1, 0.194444, 0.031199, 0.461429],
  [NONMAINTAINED, 43, 2, 1, 0.097222, 0.005746, 0.348904],
] as const;

describe('aml', () => {
  test.each(TABLE)('%#: at week %d', (spells, time, atRisk, lost, survival, low, high) => {
    const point = curve(spells).points.find((one) => one.time === time);
    expect(point).toMatchObject({ atRisk, lost });
    expect(point?.survival).toBeCloseTo(survival, 5);
    expect(point?.band?.low).toBeCloseTo(low, 5);
    expect(point?.band?.high).toBeCloseTo(high, 5);
  });

  test('medians 31 and 23, with their intervals', () => {
    expect(curve(MAINTAINED).median).toEqual({ median: 31, low: 13, high: null });
    expect(curve(NONMAINTAINED).median).toEqual({ median: 23, low: 5, high: 33 });
  });

  test('when all are gone the curve is at zero without a band', () => {
    expect(curve(NONMAINTAINED).points.at(-1)).toMatchObject({ time: 45, survival: 0, band: null });
    expect(curve(MAINTAINED).points.at(-1)).toMatchObject({ time: 161, lost: 0 });
  });

  test('log-rank: 7 against 10.69 expected, chi-square 3.4, p 0.0653 (R survdiff)', () => {
    const result = logRank([MAINTAINED, NONMAINTAINED]);
    if (!result.ok) throw new Error(result.problem.code);
    const { groups, chiSquare, degrees, pValue } = result.value;
    expect(groups.map(({ observed }) => observed)).toEqual([7, 11]);
    expect(groups.map(({ expected }) => expected.toFixed(2))).toEqual(['10.69', '7.31']);
    expect(chiSquare).toBeCloseTo(3.396388698977602, 9);
    expect(degrees).toBe(1);
    expect(pValue).toBeCloseTo(0.06533932204, 9);
  });

  test('log-rank of three groups, one with nobody in it', () => {
    const three = [MAINTAINED, NONMAINTAINED.slice(0, 6), NONMAINTAINED.slice(6)];
    const result = logRank([...three, []]);
    expect(result).toMatchObject({
      ok: true,
      value: { chiSquare: expect.closeTo(16.48113401056173, 9), degrees: 2 },
    });
  });
});

test('survival and number at risk at given times', () => {
  const { points } = curve(MAINTAINED);
  expect([0, 9, 12.9, 31, 500].map((time) => survivalAt(points, time).toFixed(3))).toEqual([
    '1.000',
    '0.909',
    '0.909',
    '0.491',
    '0.184',
  ]);
  expect(numberAtRisk(MAINTAINED, [0, 13, 14, 161, 162])).toEqual([11, 10, 8, 1, 0]);
});

test('a curve that lies on one half crosses it in the middle', () => {
  const spells = [2, 4, 8, 10].map((duration) => ({ duration, lost: true }));
  expect(curve(spells).median?.median).toBe(6);
});

test('while most are still there nobody knows the median', () => {
  expect(
    curve([
      { duration: 3, lost: true },
      { duration: 9, lost: false },
      { duration: 9, lost: false },
    ]).median,
  ).toBeNull();
});

test.each([
  [[], 'churn-lab.survivalEmpty', undefined],
  [
    [
      { duration: 1, lost: true },
      { duration: -1, lost: true },
    ],
    'churn-lab.survivalDuration',
    { row: 2 },
  ],
  [[{ duration: Number.NaN, lost: true }], 'churn-lab.survivalDuration', { row: 1 }],
])('%o has no curve: %s', (spells, code, args) => {
  expect(kaplanMeier(spells)).toEqual({ ok: false, problem: args ? { code, args } : { code } });
});

test.each([
  [[[], []], 'churn-lab.logRankNobodyLost'],
  [[[{ duration: 3, lost: false }], [{ duration: 2, lost: false }]], 'churn-lab.logRankNobodyLost'],
  [[[{ duration: 3, lost: true }]], 'churn-lab.logRankGroups'],
  [[[{ duration: 3, lost: true }], []], 'churn-lab.logRankGroups'],
  [[[{ duration: 3, lost: true }], [{ duration: 1, lost: false }]], 'churn-lab.logRankGroups'],
  [[[{ duration: 3, lost: true }], [{ duration: Number.NaN, lost: true }]], 'churn-lab.survivalDuration'],
])('%o cannot be tested: %s', (groups, code) => {
  expect(logRank(groups)).toMatchObject({ ok: false, problem: { code } });
});

const spell = fc.record({ duration: fc.integer({ min: 0, max: 40 }), lost: fc.boolean() });
const spells = fc.array(spell, { minLength: 1, maxLength: 60 });

test('falls from one, never rises, and keeps inside its band', () => {
  fc.assert(
    fc.property(spells, (some) => {
      const { points } = curve(some);
      let before = 1;
      for (const { survival, band } of points) {
        expect(survival).toBeLessThanOrEqual(before);
        expect(survival).toBeGreaterThanOrEqual(0);
        if (band)
          expect(band.low <= survival && survival <= band.high && band.low >= 0 && band.high <= 1).toBe(true);
        before = survival;
      }
    }),
  );
});

test('without anybody still there it is the share of longer durations', () => {
  fc.assert(
    fc.property(spells, fc.integer({ min: 0, max: 40 }), (some, time) => {
      const all = some.map(({ duration }) => ({ duration, lost: true }));
      const longer = all.filter(({ duration }) => duration > time).length;
      expect(survivalAt(curve(all).points, time)).toBeCloseTo(longer / all.length, 12);
    }),
  );
});

test('log-rank: the order of groups does not matter, losses are shared out fully, twins do not differ', () => {
  fc.assert(
    fc.property(spells, spells, spells, (a, b, c) => {
      const [there, back] = [logRank([a, b, c]), logRank([c, a, b])];
      if (!there.ok || !back.ok) return;
      expect(back.value.chiSquare).toBeCloseTo(there.value.chiSquare, 6);
      const sum = (of: 'observed' | 'expected') =>
        there.value.groups.reduce((total, group) => total + group[of], 0);
      expect(sum('expected')).toBeCloseTo(sum('observed'), 9);
      const twins = logRank([a, a]);
      if (twins.ok) expect(twins.value.chiSquare).toBeCloseTo(0, 9);
    }),
  );
});

test('nothing is NaN or infinite, whatever is put in', () => {
  const any = fc.array(fc.record({ duration: fc.oneof(fc.double(), fc.integer()), lost: fc.boolean() }));
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(badNumbers([kaplanMeier(a), logRank([a, b])])).toEqual([]);
    }),
  );
});
