import { readFileSync, statSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { fontsCss, unicodeRange } from '../../../src/build/fonts/css.ts';
import { faces, latin, persian } from '../../../src/build/fonts/faces.ts';
import { fallbacks } from '../../../src/build/fonts/fallbacks.ts';

const styles = new URL('../../../src/styles/', import.meta.url);
const fileOf = (name: string) => new URL(`fonts/${name}.woff2`, styles);
const open = (name: string) => create(readFileSync(fileOf(name))) as Font;

describe('committed fonts', () => {
  it('weigh at most 41 KB together', () => {
    const bytes = faces.map(({ file }) => statSync(fileOf(file)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(41_000);
    expect(statSync(fileOf(latin.file)).size).toBeLessThanOrEqual(14_000);
  });

  it.each(faces)('$file draws every character it promises, in weights 400 to 800', ({ file, characters }) => {
    const font = open(file);
    const missing = [...characters].filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(font.variationAxes).toMatchObject({ wght: { min: 400, max: 800 } });
  });

  it.each([
    ['half-space and joiner', '\u200c\u200d'],
    ['the ezafe of a silent ه', '\u0647\u0654'],
    ['Persian digits', '۰۱۲۳۴۵۶۷۸۹'],
    ['number signs', '٪٫٬−'],
    ['quotation marks', '«»‹›'],
  ])('the Persian file holds %s', (_, characters) => {
    const font = open(persian.file);
    for (const each of characters) expect(font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0)).toBe(true);
  });

  it('no character is in two files, so that no page loads a file for nothing', () => {
    expect([...latin.characters].filter((each) => persian.characters.includes(each))).toEqual([]);
  });

  it('travel with their licence', () => {
    expect(readFileSync(new URL('fonts/OFL.txt', styles), 'utf8')).toContain('SIL OPEN FONT LICENSE');
    expect(open(persian.file).copyright).toContain('Vazirmatn Project Authors');
  });

  it('are declared by the style sheet that the sources describe', () => {
    expect(readFileSync(new URL('fonts.css', styles), 'utf8')).toBe(fontsCss(faces, fallbacks));
  });
});

describe('unicodeRange', () => {
  it.each([
    ['abcz', 'U+61-63, U+7A'],
    ['a', 'U+61'],
    ['zzab', 'U+61-62, U+7A'],
  ])('%s is %s', (characters, range) => expect(unicodeRange(characters)).toBe(range));
});
