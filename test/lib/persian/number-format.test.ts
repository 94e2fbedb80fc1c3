import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, formatSigned } from '../../../src/lib/persian/number-format.ts';
import { numberInWords, ordinal } from '../../../src/lib/persian/number-words.ts';

const LRM = '\u200e';
const ALM = '\u061c';

describe('formatNumber', () => {
  test.each([
    [0, '۰'],
    [-0, '۰'],
    [17_510_000, '۱۷٬۵۱۰٬۰۰۰'],
    [999, '۹۹۹'],
    [1000, '۱٬۰۰۰'],
    [-5, `${LRM}−۵`],
    [-1234.5, `${LRM}−۱٬۲۳۴٫۵`],
    [0.25, '۰٫۳'],
    [0.35, '۰٫۴'],
    [-0.25, `${LRM}−۰٫۳`],
    [-0.04, '۰'],
    [1e15, '۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰'],
  ])('%d → %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('fraction digits: at most and at least', () => {
    expect(formatNumber(7.12345, { maxFraction: 3 })).toBe('۷٫۱۲۳');
    expect(formatNumber(3, { maxFraction: 3, minFraction: 1 })).toBe('۳٫۰');
    expect(formatNumber(3, { minFraction: 2 })).toBe('۳٫۰۰');
    expect(formatNumber(2.5, { maxFraction: 0 })).toBe('۳');
  });
});

describe('formatPercent', () => {
  test.each([
    [0, `${ALM}۰٪`],
    [0.175, `${ALM}۱۷٫۵٪`],
    [0.145, `${ALM}۱۴٫۵٪`],
    [12.34, `${ALM}۱٬۲۳۴٪`],
    [-0.05, `${LRM}−۵${ALM}٪`],
    [-0.0001, `${ALM}۰٪`],
  ])('%d alone → %s', (ratio, text) => {
    expect(formatPercent(ratio)).toBe(text);
  });

  test('in prose the letter before does the work, except for a minus', () => {
    expect(formatPercent(0.175, { alone: false })).toBe('۱۷٫۵٪');
    expect(formatPercent(-0.05, { alone: false })).toBe(`${LRM}−۵${ALM}٪`);
  });

  test('fraction digits are those of the percentage', () => {
    expect(formatPercent(0.00995, { maxFraction: 3 })).toBe(`${ALM}۰٫۹۹۵٪`);
    expect(formatPercent(0.1, { minFraction: 1 })).toBe(`${ALM}۱۰٫۰٪`);
  });
});

test.each([
  [510_000, `${LRM}+۵۱۰٬۰۰۰`],
  [-5, `${LRM}−۵`],
  [0, '۰'],
  [-0, '۰'],
  [0.04, '۰'],
  [-0.04, '۰'],
])('formatSigned(%d) → %s', (value, text) => {
  expect(formatSigned(value)).toBe(text);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  '%d is a bug, not a text',
  (value) => {
    for (const show of [formatNumber, formatPercent, formatSigned, numberInWords, ordinal])
      expect(() => show(value)).toThrow(RangeError);
  },
);
