import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFa, indexLetter } from '../../../src/lib/persian/collate.ts';

const ALPHABET = 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';

test('the alphabet is in order, from آ to و before ه and ی', () => {
  expect([...ALPHABET].reverse().sort(compareFa).join('')).toBe(ALPHABET);
});

test.each([
  ['آب', 'ابر'],
  ['وفاداری', 'هزینه'],
  ['هزینه', 'یادآوری'],
  ['کانو', 'گروه'],
  ['مشتريان', 'مشتری‌مداری'],
  ['نرخ ریزش', 'نرخنامه'],
  ['«نرخ ریزش»', 'نرخ ماندگاری'],
  ['می‌رود', 'میز'],
  ['فصل ۲', 'فصل ۱۰'],
  ['فصل 2', 'فصل ۱۰'],
  ['۴ پی', 'آب'],
  ['یقین', 'CRM'],
  ['رأی', 'ربا'],
  ['مسافر', 'مسئول'],
  ['مسئول', 'مسجد'],
])('«%s» before «%s»', (first, second) => {
  expect(compareFa(first, second)).toBeLessThan(0);
  expect(compareFa(second, first)).toBeGreaterThan(0);
});

test.each([
  ['نرخ‌ها', 'نرخها'],
  ['«کانو»', 'کانو'],
])('«%s» and «%s» are the same place', (one, other) => {
  expect(compareFa(one, other)).toBe(0);
});

test.each([
  ['آستانه', 'آ'],
  ['آستانه'.normalize('NFD'), 'آ'],
  ['ارزش', 'ا'],
  ['أحمد', 'ا'],
  ['إجماع', 'ا'],
  ['ریزش', 'ر'],
  ['كانو', 'ک'],
  ['يادآوری', 'ی'],
  ['«نرخ»', 'ن'],
  ['\u200f\u200cنرخ', 'ن'],
  ['nps', 'N'],
  ['État', 'E'],
  ['۴ پی', '#'],
  ['4P', '#'],
  ['—', '#'],
  ['', '#'],
])('«%s» stands under %s', (term, letter) => {
  expect(indexLetter(term)).toBe(letter);
});

test('in a sorted list the terms of one letter stand together', () => {
  const letters = [...`${ALPHABET}أإئؤءكي«-۱a `, 'B', 'é'];
  const term = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 30 }), (terms) => {
      const index = terms
        .sort(compareFa)
        .map(indexLetter)
        .filter((letter) => letter !== '#');
      const runs = index.filter((letter, at) => letter !== index[at - 1]);
      expect(runs).toEqual([...new Set(index)]);
    }),
    { numRuns: 1000 },
  );
});
