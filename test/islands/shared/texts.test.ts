import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberText, percentText, readTexts } from '../../../src/islands/shared/texts.ts';

const readOne = (text: string, kind: 'number' | 'percent') =>
  readTexts({ field: text }, { field: kind }).values.field;

test('a number comes back as it was typed, in thousandths too', () => {
  expect(readOne(numberText(1.234), 'number')).toBe(1.234);
  const amounts = fc.integer({ min: 0, max: 1e15 }).map((thousandths) => thousandths / 1000);
  fc.assert(fc.property(amounts, (amount) => readOne(numberText(amount), 'number') === amount));
});

test('a share comes back as it was typed', () => {
  const shares = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => Number(`${millionths}e-6`));
  fc.assert(fc.property(shares, (share) => readOne(percentText(share), 'percent') === share));
});

test('what is empty is neither a number nor a mistake', () => {
  expect(readTexts({ a: ' ', b: 'خیلی' }, { a: 'number', b: 'percent' })).toEqual({
    values: {},
    problems: { b: { code: 'number.unreadable', args: { text: 'خیلی' } } },
  });
  expect(numberText('')).toBe('');
  expect(percentText('')).toBe('');
});
