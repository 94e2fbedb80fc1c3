import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rhythmExample, rhythmTool, type TypedRhythm } from '../../../src/islands/shop/small.ts';
import { cdnowChance } from '../../../src/lib/churn/cdnow.ts';

const outcome = (typed: TypedRhythm) => rhythmTool.outcomeOf(typed, rhythmTool.read(typed));
const typed = (purchases: string, span: string, silent: string, horizon = '90'): TypedRhythm => ({
  purchases,
  span,
  silent,
  horizon,
});

test('the three of the article', () => {
  expect(outcome(rhythmTool.typedOf(rhythmExample))).toMatchObject({ gap: 30, ratio: 3 });
  expect(outcome(typed('۳', '۲۴۰', '۹۰'))).toMatchObject({ gap: 120, ratio: 0.75 });
  expect(outcome(typed('۱', '۰', '۹۰'))).toMatchObject({ gap: null, ratio: null });
});

test('the chance is that of the published customer: two repeats, weeks 30.43 and 38.86, 39 weeks on', () => {
  // Worked by hand from P(alive) 0.7266 (Fader, Hardie & Lee 2008): 0.7266·(1 − (43.274/82.274)^2.243).
  const chance = cdnowChance({ purchases: 3, span: 30.43 * 7, silent: 8.43 * 7 }, 39 * 7);
  expect(chance).toBeCloseTo(0.7266 * (1 - (43.274 / 82.274) ** 2.243), 4);
});

test.each([
  ['purchases', typed('0', '0', '0'), 'shop-small.purchasesWrong'],
  ['purchases', typed('2.5', '9', '0'), 'shop-small.purchasesWrong'],
  ['span', typed('6', '4', '0'), 'shop-small.spanShort'],
  ['span', typed('2', '-1', '0'), 'shop-small.spanWrong'],
  ['silent', typed('2', '9', '4000'), 'shop-small.silentWrong'],
  ['horizon', typed('2', '9', '4', '0'), 'shop-small.horizonWrong'],
] as const)('a mistake is told at %s', (field, texts, code) => {
  expect(rhythmTool.read(texts).problems[field]?.code).toBe(code);
  expect(outcome(texts)).toBeUndefined();
});

test('any customer has a chance between 0 and 1 that grows with the horizon and falls with the silence', () => {
  const rhythm = fc.record({
    purchases: fc.integer({ min: 1, max: 1000 }),
    more: fc.integer({ min: 0, max: 2000 }),
    silent: fc.integer({ min: 0, max: 3649 }),
    horizon: fc.integer({ min: 1, max: 729 }),
  });
  fc.assert(
    fc.property(rhythm, ({ purchases, more, silent, horizon }) => {
      const chance = (days: number, later = 0) =>
        cdnowChance({ purchases, span: purchases - 1 + more, silent: silent + later }, days);
      expect(chance(horizon)).toBeGreaterThanOrEqual(0);
      expect(chance(horizon)).toBeLessThanOrEqual(1);
      expect(chance(horizon + 1)).toBeGreaterThanOrEqual(chance(horizon));
      expect(chance(horizon, 1)).toBeLessThanOrEqual(chance(horizon) + 1e-12);
    }),
  );
});
