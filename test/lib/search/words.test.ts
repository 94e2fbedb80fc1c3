import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWords, encodeWords } from '../../../src/lib/search/front-coding.ts';
import { latinTyped, persianTyped, swapLayouts } from '../../../src/lib/search/layout.ts';
import { parseQuery } from '../../../src/lib/search/query.ts';
import { splitRun } from '../../../src/lib/search/split.ts';
import { isStopWord } from '../../../src/lib/search/stop-words.ts';
import { indexKey, words } from '../../../src/lib/search/words.ts';

describe('words', () => {
  it.each([
    ['نرخِ ریزش، «مشتری»؛ رفت؟', ['نرخ', 'ریزش', 'مشتری', 'رفت']],
    ['می‌رود مشتری‌ها', ['می‌رود', 'مشتری‌ها']],
    ['۱۷٬۰۰۰٬۰۰۰ و ۰٫۵ و 1,200', ['17000000', 'و', '05', 'و', '1200']],
    ['e-customer (CRM)', ['e', 'customer', 'crm']],
    ['كتابِ مشتريِ مســئلۀ', ['کتاب', 'مشتری', 'مسیله']],
    ['  \u200cنیم‌فاصله\u200c ', ['نیم‌فاصله']],
    ['…؟!', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('the key of the index', () => {
  it.each([
    ['می‌رود،', 'میرود'],
    ['خانهٔ', 'خانه'],
    ['مسئله', 'مسيله'], // the index decomposes ئ into Arabic yeh and a mark, and drops the mark
    ['CRM', 'crm'],
    ['۱۷٬۰۰۰', '۱۷۰۰۰'],
    ['كتاب', 'كتاب'], // it does not fold letters
  ])('%s → %s', (token, key) => {
    expect(indexKey(token)).toBe(key);
  });
});

describe('keyboard layouts', () => {
  it.each([
    ['kvo vdca', 'نرخ ریزش'],
    ['hujlhn', 'اعتماد'],
    ['lng ;hk,', 'مدل کانو'],
    ["'v,i", 'گروه'],
    ['[bf', 'جذب'],
  ])('%s is %s', (keys, text) => {
    expect(persianTyped(keys)[0]).toBe(text);
    expect(latinTyped(text)).toBe(keys);
  });

  it('offers the older Windows layout where it differs', () => {
    expect(persianTyped('lsmgi')).toEqual(['مسپله', 'مسئله']);
  });

  it('swaps any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => swapLayouts(swapLayouts(text)) === text),
    );
  });
});

describe('front coding', () => {
  it('gives back every list of words', () => {
    const word = fc.stringMatching(/^[آ-یA-Za-z۰-۹0-9\u200c]{1,20}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word), (list) => {
        const sorted = list.sort((a, b) => (a < b ? -1 : 1));
        expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('reads nothing from nothing', () => {
    expect(decodeWords('')).toEqual([]);
  });
});

describe('a query in pieces', () => {
  const piecesOf = (query: string) =>
    parseQuery(query).map(({ words: list, phrase }) => [list.join('|'), phrase]);

  it.each([
    ['می خواهم', [['می‌خواهم', undefined]]],
    [
      'نمی روند مشتری ها',
      [
        ['نمی‌روند', undefined],
        ['مشتری‌ها', undefined],
      ],
    ],
    [
      'بزرگ ترین هزینه',
      [
        ['بزرگ‌ترین', undefined],
        ['هزینه', undefined],
      ],
    ],
    ['رفته اند', [['رفته‌اند', undefined]]],
    ['ها', [['ها', undefined]]],
    [
      '«نرخ ریزش» ماه',
      [
        ['نرخ', 0],
        ['ریزش', 0],
        ['ماه', undefined],
      ],
    ],
    [
      '"سهم از" «کیف پول»',
      [
        ['سهم', 0],
        ['از', 0],
        ['کیف', 1],
        ['پول', 1],
      ],
    ],
    ["e'temad", [['etemad', undefined]]],
    ['', []],
    [';hk,', [['hk', undefined]]],
  ])('%s', (query, expected) => {
    expect(piecesOf(query)).toEqual(expected);
  });

  it('keeps the keys of a piece that may be another layout', () => {
    expect(parseQuery(";hk, '").map(({ typed }) => typed)).toEqual([';hk,', "'"]);
  });

  it('reads only so much of a long text', () => {
    expect(parseQuery('واژه '.repeat(100)).length).toBeLessThan(20);
  });
});

describe('runs of words without spaces', () => {
  const known = new Set(['نرخ', 'ریزش', 'مشتری', 'خرید', 'از', 'کیف', 'پول', 'سهم']);
  const split = (run: string) => splitRun(run, (stem) => known.has(stem));

  it.each([
    ['نرخریزش', ['نرخ', 'ریزش']],
    ['خریدمشتری', ['خرید', 'مشتری']],
    ['سهمازکیفپول', undefined], // no part is long enough to be sure
    ['ریزشازمشتری', ['ریزش', 'از', 'مشتری']],
    ['ریزششش', undefined],
    ['ریزش', undefined],
    ['', undefined],
  ])('%s', (run, expected) => {
    expect(split(run)).toEqual(expected);
  });
});

describe('stop words', () => {
  it('are stems, so that each form counts', () => {
    for (const one of ['و', 'از', 'است', 'چیست', 'برا', 'کرد', 'شد']) expect(isStopWord(one), one).toBe(true);
  });

  it('hold no word of the subject', () => {
    for (const one of ['مشتری', 'اعتماد', 'خواست', 'رفت', 'کیف', 'پول', 'دم'])
      expect(isStopWord(one), one).toBe(false);
  });
});
