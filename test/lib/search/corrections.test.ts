import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correct } from '../../../src/lib/search/correct.ts';
import { letterSet, tooDifferent, typoCost, typoLimit } from '../../../src/lib/search/distance.ts';
import { finglishCost } from '../../../src/lib/search/finglish.ts';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { words } from '../../../src/lib/search/words.ts';

describe('cost of a misspelling', () => {
  it.each([
    ['رضایت', 'رضایت', 0],
    ['رظایت', 'رضایت', 0.5],
    ['شخسی', 'شخصی', 0.5],
    ['منهنی', 'منحنی', 0.5],
    ['بغا', 'بقا', 0.5],
    ['ریشز', 'ریزش', 0.75],
    ['وفادری', 'وفاداری', 1],
    ['وفادااری', 'وفاداری', 1],
    ['مشتزی', 'مشتری', 0.75],
    ['مشتکی', 'مشتری', 1],
    ['درسدکار', 'درستکاری', 2],
    ['سیب', 'گلابی', Number.POSITIVE_INFINITY],
    ['', 'آب', 2],
  ])('%s for %s: %d', (typed, meant, cost) => {
    expect(typoCost(typed, meant, 2)).toBe(cost);
    expect(typoCost(meant, typed, 2)).toBe(cost);
  });

  const word = fc.stringMatching(/^[ابتجدرسشصضعکمنوهی]{0,9}$/);

  it('is nothing only for the word itself, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const cost = typoCost(a, b, 20);
        expect(cost === 0).toBe(a === b);
        expect(typoCost(b, a, 20)).toBe(cost);
      }),
    );
  });

  it('passes the quick look whenever it is within the limit', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.5, 1, 2), (a, b, limit) => {
        if (typoCost(a, b, limit) <= limit)
          expect(tooDifferent(letterSet(a), letterSet(b), limit)).toBe(false);
      }),
    );
  });

  it('may be higher in longer words', () => {
    const limits = [2, 4, 5, 6, 8, 20].map(typoLimit);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
    expect(typoLimit(3)).toBeLessThan(1);
  });
});

describe('Persian in Latin letters', () => {
  it.each([
    ['nerkhe', 'نرخ'],
    ['rizesh', 'ریزش'],
    ['moshtari', 'مشتری'],
    ['etemad', 'اعتماد'],
    ['vafadari', 'وفاداری'],
    ['rezayat', 'رضایت'],
    ['bazaryabi', 'بازاریابی'],
    ['dahanbedahan', 'دهانبهدهان'],
    ['xarid', 'خرید'],
    ['gheymat', 'قیمت'],
    ['qeymat', 'قیمت'],
    ['vijegi', 'ویژگی'],
    ['vizhegi', 'ویژگی'],
    ['tavajjoh', 'توجه'],
    ['taghir', 'تغییر'],
    ['khastan', 'خواستن'],
    ['masale', 'مسیله'],
    ['forooshgah', 'فروشگاه'],
  ])('%s reads as %s', (latin, persian) => {
    expect(finglishCost(latin, persian)).toBeLessThan(0.75);
  });

  it.each([
    ['nerkh', 'ریزش'],
    ['rezayat', 'رضا'],
    ['arz', 'ارزش'],
    ['kif', 'کیفی'],
    ['javascript', 'جاوا'],
    ['x', ''],
  ])('%s does not read as %s', (latin, persian) => {
    expect(finglishCost(latin, persian)).toBeGreaterThan(0.25);
  });
});

const SITE =
  'نرخ ریزش ریزشی مشتری مشتری‌ها مشتریان اعتماد اعتمادپذیری وفاداری درستکاری خرید تک‌به‌تک کانو churn customer trust رضایت رضا';
const lexicon = new Lexicon([...new Set(SITE.split(' '))].map((written) => ({ written, spread: 2 })));
const correction = (typed: string) => {
  const found = correct(typed, words(typed)[0] ?? '', lexicon);
  return found === undefined ? undefined : `${found.how}: ${found.words.join(' ')}`;
};

describe('what a word may have meant', () => {
  it.each([
    ['hujlhn', 'layout: اعتماد'],
    ['زاعقد', 'layout: churn'],
    [';hk,', 'layout: کانو'],
    ['custmer', 'typo: customer'],
    ['vafadari', 'finglish: وفاداری'],
    ['nerkh', 'finglish: نرخ'],
    ['رظایت', 'typo: رضایت'],
    ['درستکراری', 'typo: درستکاری'],
    ['خریدمشتری', 'split: خرید مشتری'],
    ['خرید‌مشتری', 'split: خرید مشتری'],
    ['وفا', 'completion: وفاداری'],
    ['cust', 'completion: customer'],
    ['قورمه', undefined],
    ['kubernetes', undefined],
    ['ض', undefined],
  ])('%s → %s', (typed, expected) => {
    expect(correction(typed)).toBe(expected);
  });

  it('offers each family of words once as a completion', () => {
    expect(correction('ری')).toBe('completion: ریزش');
    expect(correction('اعتم')).toBe('completion: اعتماد اعتمادپذیری');
  });
});
