import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lifetime, lifetimeValue } from '../../../src/lib/churn/lifetime.ts';
import type { RiskStep } from '../../../src/lib/churn/product-limit.ts';
import {
  sbgMean,
  sbgMedian,
  sbgPmf,
  sbgRetention,
  sbgSurvival,
  sbgSurvivalAhead,
  sbgSurvivalPath,
  sbgWithin,
} from '../../../src/lib/churn/sbg.ts';
import { fitSbg, projectSbg, sbgLogLikelihood } from '../../../src/lib/churn/sbg-fit.ts';
import { sbgHoldout } from '../../../src/lib/churn/sbg-holdout.ts';
import { discountedLifetime, residualLifetime, sbgLifetimeValue } from '../../../src/lib/churn/sbg-value.ts';
import { badNumbers } from './support/finite.ts';
import { HIGH_END, lossesOf, REGULAR, shrinking } from './support/retention.ts';

const fitted = (losses: readonly RiskStep[]) => {
  const result = fitSbg(losses);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

// Fader & Hardie 2007: parameters and maximised log-likelihoods as they print them; projected survival in points from
// an independent fit (scipy 1.17, beta functions) to seven years.
const BANDS_HIGH_END: [number, number][] = [
  [0.830916, 0.868318],
  [0.457524, 0.519509],
  [0.339936, 0.415959],
];
const BANDS_REGULAR: [number, number][] = [
  [0.59713, 0.654773],
  [0.213224, 0.265692],
  [0.144964, 0.196837],
];
describe.each([
  ['High End', HIGH_END, 0.668, 3.806, -1611.2, 37.8, BANDS_HIGH_END],
  ['Regular', REGULAR, 0.704, 1.182, -1680.3, 17.0, BANDS_REGULAR],
] as const)('%s', (_, survivors, alpha, beta, logLikelihood, inYear12, bands) => {
  const fit = fitted(lossesOf(survivors, 7));

  test('seven years give the published parameters', () => {
    expect(fit.model.alpha).toBeCloseTo(alpha, 3);
    expect(fit.model.beta).toBeCloseTo(beta, 3);
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 1);
    expect(fit.differences).toBe('some');
  });

  test('the likelihood with its last term, by the distribution itself', () => {
    const left = survivors.slice(1, 8).map((now, t) => (survivors[t] as number) - now);
    const direct = left.reduce((sum, count, t) => sum + count * Math.log(sbgPmf(fit.model, t + 1)), 0);
    const last = (survivors[7] as number) * Math.log(sbgSurvival(fit.model, 7));
    expect(fit.logLikelihood).toBeCloseTo(direct + last, 8);
  });

  test('projects the five years it did not see to within two points', () => {
    expect((100 * sbgSurvival(fit.model, 12)).toFixed(1)).toBe(inYear12.toFixed(1));
    const result = sbgHoldout(lossesOf(survivors), 7);
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.value.ages.map(({ age }) => age)).toEqual([8, 9, 10, 11, 12]);
    for (const { projected, actual } of result.value.ages)
      expect(Math.abs(projected - actual)).toBeLessThan(0.02);
    expect(result.value.error).toBeLessThan(result.value.constantError / 4);
  });

  test('the band is the delta method’s (mpmath, 40 digits, numerical second derivatives)', () => {
    const path = projectSbg(fit, 12);
    expect(path[0]).toEqual({ period: 0, survival: 1, retention: 1, band: null });
    bands.forEach(([low, high], index) => {
      const { band } = path[[1, 7, 12][index] as number] as (typeof path)[number];
      expect(band?.low).toBeCloseTo(low, 5);
      expect(band?.high).toBeCloseTo(high, 5);
    });
  });
});

test('High End by one churn for all: 9.7 years in the mean, 27 % left in year 12 where 39.4 % were', () => {
  const { constant } = fitted(lossesOf(HIGH_END, 7));
  expect(lifetime(constant.churn)).toMatchObject({ ok: true, value: { mean: expect.closeTo(9.68, 2) } });
  expect(((1 - constant.churn) ** 12).toFixed(2)).toBe('0.27');
});

// scipy 1.17: hyp2f1, and sums of exp(betaln).
test.each([
  [0.6680883728764352, 3.806095381726049, 0.1, 5.9222536076703545, 7.155650209098138],
  [0.704077301945072, 1.182043030740842, 0.01, 9.41723653868734, 4.409944701061768],
])('discounted and twelve-year lifetime of α %d, β %d', (alpha, beta, discount, value, within) => {
  expect(discountedLifetime({ alpha, beta }, discount)).toEqual({
    ok: true,
    value: expect.closeTo(value, 9),
  });
  expect(sbgWithin({ alpha, beta }, 12)).toBeCloseTo(within, 8);
});

test('residual lifetimes grow with each renewal (scipy)', () => {
  const model = { alpha: 0.6680883728764352, beta: 3.806095381726049 };
  [5.414478968437397, 5.901377672294857, 6.293891618737115].forEach((value, renewals) => {
    expect(residualLifetime(model, 0.1, renewals)).toEqual({ ok: true, value: expect.closeTo(value, 9) });
  });
});

test('the median, and a mean that may not exist', () => {
  expect(sbgMedian({ alpha: 0.668, beta: 3.806 })).toBe(7);
  expect(sbgMedian({ alpha: 0.01, beta: 9 })).toBeNull();
  expect(sbgMean({ alpha: 1, beta: 3 })).toBeNull();
  expect(sbgMean({ alpha: 2, beta: 8 })).toBe(9);
});

test.each([
  [[{ time: 1, atRisk: 10, lost: 2 }], 'churn-lab.sbgTooShort'],
  [
    [
      { time: 1, atRisk: 10, lost: 10 },
      { time: 2, atRisk: 0, lost: 0 },
    ],
    'churn-lab.sbgTooShort',
  ],
  [
    [
      { time: 1, atRisk: 10, lost: 0 },
      { time: 2, atRisk: 10, lost: 0 },
    ],
    'churn-lab.sbgNobodyLost',
  ],
  [
    [
      { time: 0, atRisk: 10, lost: 1 },
      { time: 2, atRisk: 9, lost: 1 },
    ],
    'churn-lab.sbgSteps',
  ],
  [
    [
      { time: 1, atRisk: 10, lost: 11 },
      { time: 2, atRisk: 9, lost: 1 },
    ],
    'churn-lab.sbgSteps',
  ],
])('%o is not fitted: %s', (losses, code) => {
  expect(fitSbg(losses)).toEqual({ ok: false, problem: { code } });
});

test('a hold-out needs ages to fit and an age to hold out', () => {
  expect(sbgHoldout(lossesOf(HIGH_END, 4), 4)).toEqual({
    ok: false,
    problem: { code: 'churn-lab.sbgHoldout' },
  });
  expect(sbgHoldout(lossesOf(HIGH_END), 1)).toEqual({
    ok: false,
    problem: { code: 'churn-lab.sbgTooShort' },
  });
});

test('customers who are all alike, and customers who could not differ more', () => {
  const alike = fitted(lossesOf([4096, 3072, 2304, 1728, 1296]));
  expect(alike.differences).toBe('none');
  expect(sbgSurvival(alike.model, 8)).toBeCloseTo(0.75 ** 8, 3);
  expect(projectSbg(alike, 3)[3]?.band).toBeNull();
  const apart = fitted(lossesOf([1000, 700, 700, 700]));
  expect(apart.differences).toBe('all');
  expect(sbgSurvival(apart.model, 20)).toBeCloseTo(0.7, 1);
});

test.each([
  [0, 'churn-lab.sbgEndless'],
  [1e-7, 'churn-lab.discountTiny'],
  [-0.1, 'churn-lab.discount'],
  [Number.NaN, 'churn-lab.discount'],
])('a discount of %d: %s', (discount, code) => {
  expect(discountedLifetime({ alpha: 0.7, beta: 2 }, discount)).toEqual({ ok: false, problem: { code } });
});

const parameter = fc.double({ min: 0.05, max: 50, noNaN: true });
const model = fc.record({ alpha: parameter, beta: parameter });

test('the distribution adds up', () => {
  fc.assert(
    fc.property(
      model,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 20 }),
      (sbg, age, ahead) => {
        const path = sbgSurvivalPath(sbg, age);
        const left = Array.from({ length: age }, (_, t) => sbgPmf(sbg, t + 1)).reduce((sum, p) => sum + p, 0);
        expect(left + sbgSurvival(sbg, age)).toBeCloseTo(1, 10);
        expect(path[age]).toBeCloseTo(sbgSurvival(sbg, age), 12);
        expect(sbgRetention(sbg, age + 1)).toBeGreaterThan(sbgRetention(sbg, age));
        expect(sbgSurvivalAhead(sbg, age, ahead) * sbgSurvival(sbg, age)).toBeCloseTo(
          sbgSurvival(sbg, age + ahead),
          12,
        );
      },
    ),
  );
});

test('the discounted lifetime is the sum it stands for, and DERL its rest', () => {
  fc.assert(
    fc.property(model, fc.double({ min: 0.02, max: 2, noNaN: true }), (sbg, discount) => {
      const horizon = Math.ceil(40 / Math.log1p(discount));
      const sum = sbgSurvivalPath(sbg, horizon).reduce((total, s, t) => total + s / (1 + discount) ** t, 0);
      const [now, rest] = [discountedLifetime(sbg, discount), residualLifetime(sbg, discount, 0)];
      if (!now.ok || !rest.ok) throw new Error('finite');
      expect(now.value).toBeCloseTo(sum, 6);
      expect(1 + rest.value / (1 + discount)).toBeCloseTo(now.value, 6);
    }),
  );
});

test('with customers nearly alike the value is that of one churn', () => {
  const alike = sbgLifetimeValue({ alpha: 2e5, beta: 8e5 }, 100, 0.1);
  const constant = lifetimeValue({ margin: 100, churn: 0.2, discount: 0.1 });
  if (!alike.ok || !constant.ok) throw new Error('finite');
  for (const timing of ['paidNow', 'paidAtEnd', 'paidOnRenewal'] as const)
    expect(alike.value[timing]).toBeCloseTo(constant.value[timing], 1);
});

test('no model near the fit is likelier', () => {
  const nudge = fc.double({ min: 0.5, max: 2, noNaN: true });
  for (const survivors of [HIGH_END, REGULAR]) {
    const losses = lossesOf(survivors, 7);
    const best = fitted(losses);
    fc.assert(
      fc.property(nudge, nudge, (a, b) => {
        const other = { alpha: best.model.alpha * a, beta: best.model.beta * b };
        expect(sbgLogLikelihood(other, losses)).toBeLessThanOrEqual(best.logLikelihood + 1e-6);
      }),
    );
  }
});

test('expected counts of a known model give it back', () => {
  fc.assert(
    fc.property(
      fc.record({
        alpha: fc.double({ min: 0.3, max: 5, noNaN: true }),
        beta: fc.double({ min: 0.5, max: 10, noNaN: true }),
      }),
      (truth) => {
        const survivors = sbgSurvivalPath(truth, 10).map((share) => Math.round(share * 1e9));
        const { model: found } = fitted(lossesOf(survivors));
        expect(found.alpha / truth.alpha).toBeCloseTo(1, 3);
        expect(found.beta / truth.beta).toBeCloseTo(1, 3);
      },
    ),
    { numRuns: 40 },
  );
});

test('nothing is NaN or infinite for any cohort', () => {
  const counts = fc
    .tuple(
      fc.integer({ min: 1, max: 1e9 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
    )
    .map(([size, shares]) => shrinking(size, shares));
  fc.assert(
    fc.property(counts, (survivors) => {
      const losses = lossesOf(survivors);
      const fit = fitSbg(losses);
      const more = fit.ok
        ? [
            projectSbg(fit.value, 30),
            sbgMean(fit.value.model),
            sbgLifetimeValue(fit.value.model, 5, 0.1),
            sbgHoldout(losses, 2),
          ]
        : [];
      expect(badNumbers([fit, more])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
