import { expect, test } from 'vitest';
import { type ChurnExample, examples } from '../../../src/islands/churn-rate/examples.ts';
import { readTyped, resultOf } from '../../../src/islands/churn-rate/model.ts';
import { plainSentence, rateTexts, shareText, spokenSentence } from '../../../src/islands/churn-rate/say.ts';
import { barText, copiedSentence } from '../../../src/islands/churn-rate/say-details.ts';
import { typedOf } from '../../../src/islands/churn-rate/state.ts';
import { fill } from '../../../src/lib/fill.ts';
import { formatNumber } from '../../../src/lib/persian/number-format.ts';
import { say } from './words.ts';

function resultFor(example: ChurnExample) {
  const result = resultOf(readTyped(typedOf(example)), example.period);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Without the marks nobody sees, and with plain spaces. */
const plain = (text: string) => text.replace(/[\u061c\u200e]/g, '').replaceAll('\u00a0', ' ');

test.each<[string, ChurnExample]>([
  ['از هر ۱٬۰۰۰ مشتری، ۱۰ نفر در این فصل رفته‌اند.', examples.telecom],
  ['از هر ۱۰۰ مشتری، ۳ نفر در این ماه رفته‌اند.', examples.audiobook],
  ['از ۲۹ مشتری آغاز ماه، ۱ نفر رفته است.', examples.small],
  ['در این ماه هیچ‌یک از مشتریان آغاز دوره نرفته است.', examples.zeroLost],
  ['همهٔ مشتریان آغاز ماه رفته‌اند.', examples.allLost],
  ['از هر ۱۰۰ مشتری، ۱۲ نفر در این هفته رفته‌اند.', examples.shrinking],
  ['از ۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰ مشتری آغاز سال، ۱ نفر رفته است.', examples.vast],
  ['از هر ۱۰۰ مشتری، ۳۳ نفر در این ماه رفته‌اند.', { start: 300, new: 0, lost: 99, period: 'month' }],
])('%s', (sentence, example) => {
  const { text, of, count } = plainSentence(say, resultFor(example));
  expect(plain(fill(text, { of: formatNumber(of), count: formatNumber(count) }))).toBe(sentence);
});

test('a rounded count says so', () => {
  const { text } = plainSentence(say, resultFor({ start: 3000, new: 0, lost: 1000, period: 'month' }));
  expect(plain(text)).toBe('از هر {of} مشتری، حدود {count} نفر در این ماه رفته‌اند.');
});

test('what a screen reader hears', () => {
  expect(plain(spokenSentence(say, resultFor(examples.telecom)))).toBe('ریزش ۱٪ است، بین ۰٫۹۹۵٪ و ۱٫۰۰۵٪.');
});

test('what is copied carries the numbers it came from', () => {
  expect(plain(copiedSentence(say, resultFor(examples.audiobook)))).toBe(
    'نرخ ریزش این ماه ۳٪ است (بازهٔ اطمینان ۹۵٪: ۲٫۴٪ تا ۳٫۸٪). از ۲٬۴۰۰ مشتری آغاز ماه، ۷۲ نفر رفتند و ۱۵۰ نفر تازه آمدند.',
  );
});

test('a rate has no more decimals than its interval', () => {
  expect(plain(rateTexts(1 / 29, { low: 0.0061, high: 0.1718 }).rate)).toBe('۳٫۴٪');
  expect(plain(rateTexts(0.0394, { low: 0.0392, high: 0.0396 }).rate)).toBe('۳٫۹۴٪');
  expect(plain(shareText(0.00985))).toBe('۰٫۹۹٪');
});

test('counts over bars stay short', () => {
  expect(barText(say, 17_000_000)).toBe('۱۷٬۰۰۰٬۰۰۰');
  expect(barText(say, 17_510_000_000)).toBe('۱۷٫۵۱ میلیارد');
  expect(plain(barText(say, -170_000, true))).toBe('−۱۷۰٬۰۰۰');
});
