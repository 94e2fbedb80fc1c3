import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tileRows } from '../../../src/lib/chart/tiles.ts';
import '../../support/seed.ts';

const size = { widthPx: 380, rowPx: 30, tilePx: 24, gapPx: 8, namesPx: 152 };

test('tiles follow each other from the right, a gap apart, within their row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 }), (lengths) => {
      const rows = lengths.map((length, row) => ({
        key: String(row),
        tiles: Array.from({ length }, (_, index) => `${row}-${index}`),
      }));
      const placed = tileRows(rows, size);
      expect(placed.map(({ tiles }) => tiles.map(({ key }) => key))).toEqual(rows.map(({ tiles }) => tiles));
      for (const [row, { tiles, middlePx }] of placed.entries()) {
        expect(middlePx).toBe(row * 30 + 15);
        for (const [index, { xPx, yPx, middleXPx, middleYPx }] of tiles.entries()) {
          expect(xPx + 24).toBe(380 - 152 - index * 32);
          expect([middleXPx - xPx, middleYPx - yPx]).toEqual([12, 12]);
          expect(yPx).toBeGreaterThanOrEqual(row * 30);
        }
      }
    }),
  );
});
