import { describe, expect, test } from 'vitest';
import { parseAffixes } from '../../../src/lib/orthography/lexicon/affix.ts';
import { parseDictionary, parseWordList } from '../../../src/lib/orthography/lexicon/dictionary.ts';
import { isFamiliar } from '../../../src/lib/orthography/lexicon/familiar.ts';
import { restoreHalfSpaces } from '../../../src/lib/orthography/lexicon/restore.ts';
import { lexicon, zwnj } from './lexicon.ts';

describe('reading the dictionary', () => {
  test('suffixes carry those that may follow them', () => {
    const { suffixes, prefixes } = parseAffixes(
      'SFX su N 1\nSFX su 0 تر/sgFF .\nSFX sg N 2\nSFX sg 0 ها .\nPFX pa N 1\nPFX pa 0 بی/FF .\nREP 1\nREP ي ی\n',
    );
    expect([...suffixes]).toEqual([
      ['su', ['تر', 'ترها']],
      ['sg', ['ها']],
    ]);
    expect([...prefixes]).toEqual([['pa', ['بی']]]);
  });

  test('a word listed twice has the flags of both, and the count is no word', () => {
    expect([...parseDictionary('3\nماه/sa\nماه/sr\nآب\n')]).toEqual([
      ['ماه', 'sasr'],
      ['آب', ''],
    ]);
  });

  test('the last line needs no end', () => {
    expect([...parseDictionary('1\nآب').keys()]).toEqual(['آب']);
  });

  test('comments and empty lines of the editors’ list are passed over', () => {
    expect(parseWordList('# نام‌ها\n\nپپرز  # Peppers\r\nکانو\n')).toEqual(['پپرز', 'کانو']);
  });
});

describe('known words', () => {
  test.each([
    'کتاب|هایشان',
    'بزرگ|ترین|ها',
    'کارهای',
    'خانهٔ',
    'بی|خبرها',
    'می|بینمش',
    'برمی|گشت',
    'کِی',
    'واقعاً',
    'کانوی',
    'سه|ماهه',
  ])('%s', (word) => expect(lexicon.knows(zwnj(word))).toBe(true));

  test.each(['کتابها', 'بزرگتر', 'سیاستهای', 'میگوید', 'آزادنه', 'می|به', 'می|خوشگوار', 'صمیمیتر'])(
    'not %s',
    (word) => expect(lexicon.knows(zwnj(word))).toBe(false),
  );
});

describe('familiar words: made of known ones', () => {
  test.each([
    'مشتری|شناسانه',
    'پرتکرار',
    'پرتکرارترین',
    'نبودش',
    'پذیرندگان',
    'برندها',
    'ب',
    'ازدست|رفته|ها',
  ])('%s', (word) => expect(isFamiliar(zwnj(word), lexicon)).toBe(true));

  test.each(['آزادنه', 'دواوطلب', 'مشتتری', 'کتااب|ها', 'مدیرشرکت'])('not %s', (word) =>
    expect(isFamiliar(zwnj(word), lexicon)).toBe(false),
  );
});

describe('half-spaces put back', () => {
  test.each([
    ['کتابها', ['کتاب|ها']],
    ['کتاب|هایمان', []],
    ['برنامه|ریزیها', ['برنامه|ریزی|ها']],
    ['میدان', []],
    ['میدانی', []],
    ['نامهای', ['نام|های', 'نامه|ای']],
    ['دقیقهای', ['دقیقه|ای']],
    ['بیعدالتیها', ['بی|عدالتی|ها']],
    ['بیماریها', ['بیماری|ها']],
    ['گوهای', ['گوه|ای', 'گوهای']],
    ['دیدهای', ['دیده|ای', 'دیدهای']],
    ['بعدتر', []],
    ['برداشتهای', ['برداشت|های', 'برداشته|ای']],
    ['گرفتهای', ['گرفته|ای']],
  ])('%s', (word, readings) => expect(restoreHalfSpaces(zwnj(word), lexicon)).toEqual(readings.map(zwnj)));
});
