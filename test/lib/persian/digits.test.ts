import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLatinDigits, toPersianDigits } from '../../../src/lib/persian/digits.ts';

const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';
const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const LATIN = '0123456789';

test.each([PERSIAN, ARABIC, LATIN])('each digit of %s has its Persian and its Latin twin', (digits) => {
  expect(toPersianDigits(digits)).toBe(PERSIAN);
  expect(toLatinDigits(digits)).toBe(LATIN);
});

test('separators, signs and letters are left alone', () => {
  const others = '٬٫,.،/-−٪%آب x²½௧';
  expect(toPersianDigits(others)).toBe(others);
  expect(toLatinDigits(others)).toBe(others);
});

test('there and back is the same as there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(toLatinDigits(toPersianDigits(text))).toBe(toLatinDigits(text));
      expect(toPersianDigits(toLatinDigits(text))).toBe(toPersianDigits(text));
    }),
  );
});
