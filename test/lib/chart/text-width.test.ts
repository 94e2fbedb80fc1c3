import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutToWidth, textWidth } from '../../../src/lib/chart/text-width.ts';

test('half-spaces, marks and vowel signs take no room', () => {
  expect(textWidth('می‌رود', 10)).toBe(textWidth('میرود', 10));
  expect(textWidth('\u2068هٔ\u2069', 10)).toBe(textWidth('ه', 10));
});

test('what fits stays, what does not is cut to fit', () => {
  expect(cutToWidth('تحویل', 10, 1000)).toBe('تحویل');
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.integer({ min: 12, max: 200 }),
      (text, widthPx) => {
        expect(textWidth(cutToWidth(text, 10, widthPx), 10)).toBeLessThanOrEqual(widthPx);
      },
    ),
  );
});
