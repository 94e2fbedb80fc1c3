import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markSigns } from '../../../src/lib/markdown/signs.ts';
import { formatNumber, formatPercent } from '../../../src/lib/persian/number-format.ts';
import { html } from './support.ts';

/** The text with its marks to be seen. */
const seen = (text: string): string =>
  markSigns(text).replaceAll('\u200e', '‹LRM›').replaceAll('\u061c', '‹ALM›');

describe('markSigns', () => {
  test.each([
    ['رشد −۳ بود', 'رشد ‹LRM›−۳ بود'],
    ['رشد −۳٪ بود', 'رشد ‹LRM›−۳‹ALM›٪ بود'],
    ['از −۱٬۲۰۰٫۵ تا −2.5', 'از ‹LRM›−۱٬۲۰۰٫۵ تا ‹LRM›−2.5'],
    ['(−۳).', '(‹LRM›−۳).'],
    ['۱۷٪', '‹ALM›۱۷٪'],
    [' ۱۷٫۵٪ از', ' ‹ALM›۱۷٫۵٪ از'],
    // A subtraction, a range, a minus before a word, a percentage after words.
    ['۵−۳ و ۱۳۸۰−۱۳۹۰', '۵−۳ و ۱۳۸۰−۱۳۹۰'],
    ['الف − ب', 'الف − ب'],
    ['رشد ۳٪ بود', 'رشد ۳٪ بود'],
    ['۱۷', '۱۷'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  test('sets what formatNumber and formatPercent set', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(markSigns(formatNumber(value).replaceAll('\u200e', ''))).toBe(formatNumber(value));
        expect(markSigns(formatPercent(value).replace(/[\u200e\u061c]/g, ''))).toBe(formatPercent(value));
      }),
    );
  });

  test('adds nothing to what is marked', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(markSigns(formatPercent(value))).toBe(formatPercent(value));
      }),
    );
  });
});

test('a page carries the marks, but for code and formulas', () => {
  expect(html('رشد −۳٪')).toBe('<p>رشد \u200e−۳\u061c٪</p>');
  expect(html('`−۳`')).toBe('<p><code>−۳</code></p>');
  expect(html('<Formula label="الف">−۳</Formula>')).not.toContain('\u200e');
});
