import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type CategoryCounts, mapCounts, NO_COUNTS } from '../../../src/lib/kano/categories.ts';
import { prioritise } from '../../../src/lib/kano/priority.ts';
import { STP25KANO } from './published.ts';

const named = (...all: readonly Partial<CategoryCounts>[]) =>
  all.map((some, index) => ({ name: `f${index}`, counts: { ...NO_COUNTS, ...some } }));

const names = (features: ReturnType<typeof named>) => prioritise(features).map(({ name }) => name);

test('M > O > A > I, then what needs another question', () => {
  const features = named({ Q: 9 }, { R: 9 }, { I: 9 }, { A: 9 }, { O: 9 }, { M: 9 });
  expect(prioritise(features).map(({ category }) => category)).toEqual(['M', 'O', 'A', 'I', 'R', 'Q']);
  expect(prioritise(features).map(({ step }) => step)).toEqual(['first', ...Array(5).fill('class')]);
});

test('within a class first the larger |Worse|, then the larger Better, then the order of entry', () => {
  const features = named(
    { M: 50, I: 30, A: 20 },
    { M: 60, I: 40 },
    { M: 50, I: 20, A: 30 },
    { M: 50, I: 20, A: 30 },
  );
  const found = prioritise(features);
  expect(found.map(({ name }) => name)).toEqual(['f1', 'f2', 'f3', 'f0']);
  expect(found.map(({ step }) => step)).toEqual(['first', 'worse', 'entry', 'better']);
});

test('says when the order within a class may be chance', () => {
  const found = prioritise(named({ M: 500, I: 400 }, { M: 500, I: 100 }, { M: 500, I: 410 }));
  expect(found.map(({ name, close }) => [name, close])).toEqual([
    ['f1', false],
    ['f0', false],
    ['f2', true],
  ]);
});

test('features without answers are left out, those with only R or Q stand last', () => {
  expect(names(named({}, { R: 3 }, { I: 1 }))).toEqual(['f2', 'f1']);
});

test('the rule decides the class: «Loan machine» and «Hotline» move', () => {
  const features = Object.entries(STP25KANO).map(([name, { counts }]) => ({ name, counts }));
  const byMode = prioritise(features).map(({ name }) => name);
  const byNearTie = prioritise(features, 'near-tie').map(({ name }) => name);
  expect(byMode).toEqual([
    'Excellent service',
    'Service app',
    'Loan machine',
    'Hotline',
    'Ready-to-use return',
  ]);
  expect(byNearTie).toEqual(byMode);
  expect(prioritise(features, 'near-tie').map(({ category }) => category)).toEqual(['M', 'O', 'O', 'A', 'I']);
});

const anyFeature = fc
  .array(fc.nat(40), { minLength: 6, maxLength: 6 })
  .map((six) => mapCounts((category) => six[CATEGORIES.indexOf(category)] ?? 0));

test('is an order: everybody with answers once, never a later class above an earlier, never a smaller |Worse| above a larger', () => {
  fc.assert(
    fc.property(fc.array(anyFeature, { maxLength: 20 }), (all) => {
      const features = all.map((counts, index) => ({ name: String(index), counts }));
      const found = prioritise(features);
      expect(new Set(found.map(({ index }) => index)).size).toBe(found.length);
      for (const [place, item] of found.entries()) {
        const above = found[place - 1];
        if (!above) continue;
        const fall = CATEGORIES.indexOf(item.category) - CATEGORIES.indexOf(above.category);
        expect(fall).toBeGreaterThanOrEqual(0);
        if (fall === 0)
          expect(Math.abs(above.coefficients?.worse ?? 0)).toBeGreaterThanOrEqual(
            Math.abs(item.coefficients?.worse ?? 0),
          );
      }
    }),
  );
});
