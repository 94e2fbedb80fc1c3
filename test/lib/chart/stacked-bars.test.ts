import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type StackedBarsSize, stackedBars } from '../../../src/lib/chart/stacked-bars.ts';

const SIZE: StackedBarsSize = { widthPx: 300, rowPx: 30, barPx: 18, namesPx: 100, roomyPx: 24 };

const row = (key: string, counts: Readonly<Record<string, number>>) => ({
  key,
  parts: Object.entries(counts).map(([part, count]) => ({ key: part, count })),
});

test('grows from the right edge, left of the names, to the left', () => {
  const { bars, startPx } = stackedBars([row('الف', { M: 1, O: 2, A: 1 })], SIZE);
  expect(startPx).toBe(200);
  expect(bars[0]).toMatchObject({ total: 4, yPx: 6, heightPx: 18, middlePx: 15 });
  expect(bars[0]?.parts.map(({ key, xPx, widthPx, share }) => [key, xPx, widthPx, share])).toEqual([
    ['M', 150, 50, 0.25],
    ['O', 50, 100, 0.5],
    ['A', 0, 50, 0.25],
  ]);
});

test('rows stand below each other and are counted in the height', () => {
  const found = stackedBars([row('a', { M: 1 }), row('b', { M: 1 }), row('c', { M: 1 })], SIZE);
  expect(found.bars.map(({ yPx }) => yPx)).toEqual([6, 36, 66]);
  expect(found.heightPx).toBe(90);
});

test('parts nobody chose are not drawn, a row without answers has none', () => {
  const { bars } = stackedBars([row('a', { M: 0, O: 3, Q: 0 }), row('b', { M: 0 })], SIZE);
  expect(bars[0]?.parts.map(({ key }) => key)).toEqual(['O']);
  expect(bars[1]).toMatchObject({ total: 0, parts: [] });
});

test('says where a figure fits', () => {
  const { bars } = stackedBars([row('a', { M: 88, O: 12 }), row('b', { M: 89, O: 11 })], SIZE);
  expect(bars.map(({ parts }) => parts.map(({ roomy }) => roomy))).toEqual([
    [true, true],
    [true, false],
  ]);
});

test('parts meet without a gap and fill the bar exactly', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.nat(1000), { minLength: 1, maxLength: 6 })
        .filter((counts) => counts.some((count) => count > 0)),
      (counts) => {
        const { bars } = stackedBars(
          [row('a', Object.fromEntries(counts.map((count, i) => [`k${i}`, count])))],
          SIZE,
        );
        const parts = bars[0]?.parts ?? [];
        expect((parts[0]?.xPx ?? 0) + (parts[0]?.widthPx ?? 0)).toBeCloseTo(200, 9);
        expect(parts.at(-1)?.xPx).toBe(0);
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next) expect(next.xPx + next.widthPx).toBeCloseTo(part.xPx, 9);
        }
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});
