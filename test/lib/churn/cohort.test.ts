import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkTriangle,
  cohortLosses,
  cohortRetention,
  type Triangle,
  weightedRetention,
} from '../../../src/lib/churn/cohort.ts';
import { kaplanMeier, survivalAt } from '../../../src/lib/churn/kaplan-meier.ts';
import { productLimit } from '../../../src/lib/churn/product-limit.ts';
import { badNumbers } from './support/finite.ts';
import { HIGH_END, shrinking } from './support/retention.ts';

const TRIANGLE: Triangle = [
  { label: 'مهر', counts: [100, 80, 72, 70] },
  { label: 'آبان', counts: [200, 150, 120] },
  { label: 'آذر', counts: [50, 45] },
  { label: 'دی', counts: [90] },
];

const losses = (triangle: Triangle) => {
  const result = cohortLosses(triangle);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

test('a triangle by hand', () => {
  expect(cohortRetention(TRIANGLE)[1]).toEqual([1, 0.75, 0.6]);
  expect(weightedRetention(TRIANGLE)).toEqual([
    { age: 0, cohorts: 4, started: 440, retention: 1 },
    { age: 1, cohorts: 3, started: 350, retention: 275 / 350 },
    { age: 2, cohorts: 2, started: 300, retention: 192 / 300 },
    { age: 3, cohorts: 1, started: 100, retention: 0.7 },
  ]);
  expect(losses(TRIANGLE).map(({ time, atRisk, lost }) => [time, atRisk, lost])).toEqual([
    [1, 350, 75],
    [2, 230, 38],
    [3, 72, 2],
  ]);
  const chained = productLimit(losses(TRIANGLE)).map(({ survival }) => survival);
  expect(chained[2]).toBeCloseTo((275 / 350) * (192 / 230) * (70 / 72), 12);
});

test('one cohort chains to its own survivors', () => {
  const chained = productLimit(losses([{ label: '1', counts: HIGH_END }]));
  expect(chained.map(({ survival }) => Math.round(survival * 1000))).toEqual(HIGH_END.slice(1));
});

test('a cohort that is gone ends the ages', () => {
  expect(losses([{ label: '1', counts: [5, 0, 0, 0] }])).toHaveLength(1);
});

test.each([
  [[], 'churn-lab.cohortNone', undefined],
  [[{ label: 'الف', counts: [4] }], 'churn-lab.cohortShort', undefined],
  [
    [
      { label: 'الف', counts: [4, 3] },
      { label: 'ب', counts: [0, 0] },
    ],
    'churn-lab.cohortSize',
    { label: 'ب', row: 2 },
  ],
  [[{ label: 'الف', counts: [] }], 'churn-lab.cohortSize', { label: 'الف', row: 1 }],
  [[{ label: 'الف', counts: [4, 2.5] }], 'churn-lab.cohortCount', { label: 'الف', row: 1, age: 1 }],
  [[{ label: 'الف', counts: [4, Number.NaN] }], 'churn-lab.cohortCount', { label: 'الف', row: 1, age: 1 }],
  [[{ label: 'الف', counts: [4, 2, 3] }], 'churn-lab.cohortGrows', { label: 'الف', row: 1, age: 2 }],
])('%o is refused: %s', (triangle, code, args) => {
  expect(cohortLosses(triangle)).toEqual({ ok: false, problem: args ? { code, args } : { code } });
});

test('a cohort that grows can still be shown, and all wrong rows are told', () => {
  expect(checkTriangle([{ label: 'الف', counts: [4, 2, 3] }])).toEqual([]);
  expect(
    checkTriangle([
      { label: 'الف', counts: [0] },
      { label: 'ب', counts: [-1] },
    ]),
  ).toHaveLength(2);
});

const cohort = fc
  .tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  )
  .map(([size, shares]) => shrinking(size, shares));

test('chained survival is Kaplan–Meier’s on the same customers one by one', () => {
  fc.assert(
    fc.property(fc.array(cohort, { minLength: 1, maxLength: 4 }), (counts) => {
      const triangle = counts.map((of, index) => ({ label: String(index), counts: of }));
      const pooled = cohortLosses(triangle);
      if (!pooled.ok) return;
      const spells = counts.flatMap((of) => [
        ...of
          .slice(1)
          .flatMap((left, t) =>
            Array.from({ length: (of[t] ?? 0) - left }, () => ({ duration: t + 1, lost: true })),
          ),
        ...Array.from({ length: of.at(-1) ?? 0 }, () => ({ duration: of.length - 1, lost: false })),
      ]);
      const curve = kaplanMeier(spells);
      if (!curve.ok) throw new Error(curve.problem.code);
      for (const { time, survival } of productLimit(pooled.value))
        expect(survival).toBeCloseTo(survivalAt(curve.value.points, time), 10);
    }),
  );
});

test('nothing is NaN or infinite, whatever is put in', () => {
  const any = fc.array(fc.record({ label: fc.string(), counts: fc.array(fc.oneof(fc.double(), fc.nat())) }));
  fc.assert(
    fc.property(any, (triangle) => {
      const result = cohortLosses(triangle);
      expect(
        badNumbers([result, result.ok ? productLimit(result.value) : [], checkTriangle(triangle)]),
      ).toEqual([]);
    }),
  );
});
