import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberInWords, ordinal } from '../../../src/lib/persian/number-words.ts';

describe('numberInWords', () => {
  test.each([
    [0, 'صفر'],
    [-0, 'صفر'],
    [7, 'هفت'],
    [11, 'یازده'],
    [20, 'بیست'],
    [99, 'نود و نه'],
    [100, 'صد'],
    [305, 'سیصد و پنج'],
    [1000, 'هزار'],
    [1001, 'هزار و یک'],
    [1_000_000, 'یک میلیون'],
    [1_001_000, 'یک میلیون و هزار'],
    [17_510_000, 'هفده میلیون و پانصد و ده هزار'],
    [2e9, 'دو میلیارد'],
    [12.5e12, 'دوازده هزار و پانصد میلیارد'],
    [1e15, 'یک میلیون میلیارد'],
    [-680_000, 'منفی ششصد و هشتاد هزار'],
    [0.5, 'پنج دهم'],
    [-0.25, 'منفی بیست و پنج صدم'],
    [17.25, 'هفده و بیست و پنج صدم'],
    [0.001, 'یک هزارم'],
    [0.0001, 'یک ده‌هزارم'],
    [0.00001, 'یک صدهزارم'],
    [0.000001, 'یک میلیونم'],
    [-1e-9, 'صفر'],
    [0.1 + 0.2, 'سه دهم'],
  ])('%d → %s', (value, words) => {
    expect(numberInWords(value)).toBe(words);
  });

  test('reading the words back gives the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (value) => {
        expect(read(numberInWords(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
    for (let value = 1; value < 2000; value++) expect(read(numberInWords(value))).toBe(value);
  });
});

test.each([
  [1, 'اول'],
  [2, 'دوم'],
  [3, 'سوم'],
  [9, 'نهم'],
  [10, 'دهم'],
  [21, 'بیست و یکم'],
  [23, 'بیست و سوم'],
  [30, 'سی‌ام'],
  [130, 'صد و سی‌ام'],
  [33, 'سی و سوم'],
  [100, 'صدم'],
  [1000, 'هزارم'],
  [1405, 'هزار و چهارصد و پنجم'],
])('ordinal(%d) → %s', (n, words) => {
  expect(ordinal(n)).toBe(words);
});

test.each([0, -1, 1.5])('ordinal(%d) does not exist', (n) => {
  expect(() => ordinal(n)).toThrow(RangeError);
});

/** An own reader of number words: sums up to 999, scales multiply what they count. */
function read(words: string): number {
  let [total, thousands, below] = [0, 0, 0];
  for (const word of words.split(' ').filter((part) => part !== 'و')) {
    if (word === 'هزار') [thousands, below] = [(below || 1) * 1000, 0];
    else if (word === 'میلیون') [total, thousands, below] = [total + (thousands + below) * 1e6, 0, 0];
    else if (word === 'میلیارد') [total, thousands, below] = [(total + thousands + below) * 1e9, 0, 0];
    else below += VALUES[word] ?? Number.NaN;
  }
  return total + thousands + below;
}

const VALUES: Readonly<Record<string, number>> = {
  یک: 1,
  دو: 2,
  سه: 3,
  چهار: 4,
  پنج: 5,
  شش: 6,
  هفت: 7,
  هشت: 8,
  نه: 9,
  ده: 10,
  یازده: 11,
  دوازده: 12,
  سیزده: 13,
  چهارده: 14,
  پانزده: 15,
  شانزده: 16,
  هفده: 17,
  هجده: 18,
  نوزده: 19,
  بیست: 20,
  سی: 30,
  چهل: 40,
  پنجاه: 50,
  شصت: 60,
  هفتاد: 70,
  هشتاد: 80,
  نود: 90,
  صد: 100,
  دویست: 200,
  سیصد: 300,
  چهارصد: 400,
  پانصد: 500,
  ششصد: 600,
  هفتصد: 700,
  هشتصد: 800,
  نهصد: 900,
};
