import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oklchToHex, readPalette } from '../../../src/build/og/colours.ts';
import { ogImage } from '../../../src/build/og/image.ts';
import { heightPx, ogLayout, widthPx } from '../../../src/build/og/layout.ts';

describe('oklchToHex', () => {
  // The values of CSS Color 4 for the primaries of sRGB.
  it.each([
    ['white', 1, 0, 0, '#ffffff'],
    ['black', 0, 0, 0, '#000000'],
    ['red', 0.62796, 0.25768, 29.234, '#ff0000'],
    ['lime', 0.86644, 0.29483, 142.495, '#00ff00'],
    ['blue', 0.45201, 0.31321, 264.052, '#0000ff'],
  ])('%s', (_, lightness, chroma, hue, hex) => expect(oklchToHex(lightness, chroma, hue)).toBe(hex));
});

describe('readPalette', () => {
  it('takes the first, light value and follows names', () => {
    const css = ':root{--ink: oklch(0 0 0);\n--text: var(--ink); --gap: 2rem;} .dark{--ink: oklch(1 0 0)}';
    expect(readPalette(css)).toEqual({ ink: '#000000', text: '#000000' });
  });
});

const input = { title: 'نرخ ریزش چیست؟', topic: 'ریزش', siteName: 'مشتری‌نامه', hue: 'pomegranate' };

describe('ogLayout', () => {
  it('keeps every block on the picture and apart from the next', () => {
    const { blocks } = ogLayout(input, {});
    for (const { right, top, widthPx: width, heightPx: height } of blocks) {
      expect(right - width).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(widthPx);
      expect(top + height).toBeLessThanOrEqual(heightPx);
    }
    const tops = blocks.map(({ top }) => top);
    for (const [index, block] of blocks.slice(0, -1).entries()) {
      expect(block.top + block.heightPx).toBeLessThanOrEqual(tops[index + 1] ?? 0);
    }
  });
});

describe('ogImage', () => {
  let cache = '';
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'og-'));
  });
  afterEach(() => rmSync(cache, { recursive: true }));

  it.each([
    ['short', 'مدل کانو'],
    ['long', 'مشتریان الکترونیکی چه کسانی هستند و چگونه برای خرید تصمیم می‌گیرند؟'],
    ['with marks that mean something in markup', 'A & B <c> چیست؟'],
  ])('paints a title that is %s, of the right size and light', async (_, title) => {
    const image = await ogImage({ ...input, title }, cache);
    expect(await sharp(image).metadata()).toMatchObject({ width: widthPx, height: heightPx, format: 'png' });
    expect(image.length).toBeLessThan(60_000);
  });

  it('joins letters: a word is narrower than its letters one by one', async () => {
    const inkWidth = async (title: string) => {
      const image = await ogImage({ ...input, title }, cache);
      // The band of the title, right of the ornament.
      const band = sharp(
        await sharp(image).extract({ left: 360, top: 180, width: 760, height: 280 }).png().toBuffer(),
      );
      return (await band.trim().toBuffer({ resolveWithObject: true })).info.width;
    };
    expect(await inkWidth('ببببب')).toBeLessThan(0.8 * (await inkWidth([...'ببببب'].join('\u200c'))));
  });

  it('paints again only what changed', async () => {
    const first = await ogImage(input, cache);
    const [name = ''] = readdirSync(cache);
    const before = statSync(join(cache, name)).mtimeMs;
    expect(await ogImage(input, cache)).toEqual(first);
    expect(statSync(join(cache, name)).mtimeMs).toBe(before);
    await ogImage({ ...input, hue: 'lapis' }, cache);
    expect(readdirSync(cache)).toHaveLength(2);
    writeFileSync(join(cache, name), 'kept');
    expect((await ogImage(input, cache)).toString()).toBe('kept');
  });
});
