import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { bucketFragment } from '../../../src/islands/leaky-bucket/address.ts';
import { BucketLarge } from '../../../src/islands/leaky-bucket/BucketLarge.tsx';
import { BucketSmall } from '../../../src/islands/leaky-bucket/BucketSmall.tsx';
import { type BucketExample, examples } from '../../../src/islands/leaky-bucket/examples.ts';
import { bucketTool, retold } from '../../../src/islands/leaky-bucket/model.ts';
import { copiedSentence, spokenSentence } from '../../../src/islands/leaky-bucket/say.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import { expectSound, plain, results } from '../support/html.ts';
import { largeWords, say, smallWords } from './words.ts';

const large = (example: BucketExample) =>
  render(h(BucketLarge, { words: largeWords, example, idPrefix: 'b' }));
const small = (example: BucketExample) =>
  render(h(BucketSmall, { words: smallWords, example, idPrefix: 'b', detailsHref: '/x/' }));

function outcome(example: BucketExample) {
  const typed = bucketTool.typedOf(example);
  const known = bucketTool.outcomeOf(typed, bucketTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed', () => {
    expect(bucketTool.read(bucketTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
  });

  test('survives its address', () => {
    const fragment = encodeFragment(bucketFragment.version, example);
    expect(decodeFragment<BucketExample>(bucketFragment, fragment)).toEqual({ ok: true, value: example });
  });

  test('is sound in both sizes', () => {
    expectSound(large(example));
    expectSound(small(example));
  });
});

test('the telecom: less churn is ahead only after 351 seasons, towards 75.6 against 74.8 million', () => {
  const html = large(examples.telecom);
  expect(results(html)).toMatchObject({
    breakEven: 351,
    ceiling: 68_000_000,
    ceilingAcquisition: expect.closeTo(74_800_000, 3),
    ceilingChurn: expect.closeTo(75_555_555.56, 1),
    pointAcquisition: 0.25,
    net: 0.03,
  });
  expect(plain(html)).toContain('نزدیک ۸۸ سال');
  expect(html.match(/<svg role="img"/g)).toHaveLength(2);
});

test('the 14/12 firm: after 14 periods', () => {
  expect(results(large(examples.firm))).toMatchObject({ breakEven: 14 });
  const { worth, of } = outcome(examples.firm);
  // The equal-effort curve crosses the effort where less churn overtakes.
  expect(worth[12]?.[1]).toBeLessThan(of.effort);
  expect(worth[13]?.[1]).toBeGreaterThan(of.effort);
});

test('costs are divided by the customers they brought', () => {
  const { moreAcquisition } = outcome(examples.withCosts);
  const shown = results(large(examples.withCosts));
  expect(shown['costPerExtraAcquisition']).toBeCloseTo((36 * 30_000_000) / moreAcquisition.extra, 6);
  expect(large(examples.telecom)).toContain(largeWords['bucket-details.costNone']);
});

test('without churn there is neither a ceiling nor a break-even', () => {
  const html = large(examples.nobodyLeaves);
  expect(html).toContain(largeWords['bucket.never']);
  expect(html).toContain(largeWords['bucket.noCeiling']);
  expect(html).toContain(largeWords['bucket-details.effortNone']);
});

test('counts told as shares and back are the same bucket', () => {
  const typed = bucketTool.typedOf(examples.telecom);
  const rates = { ...typed, ...retold(bucketTool.read(typed), typed, 'rates') };
  expect(rates).toMatchObject({ mode: 'rates', new: '۴', lost: '۱' });
  expect({ ...rates, ...retold(bucketTool.read(rates), rates, 'counts') }).toEqual(typed);
});

test.each([
  ['lost', '۱۸٬۰۰۰٬۰۰۰', 'churn.lostExceedsStart'],
  ['start', '۰', 'churn.startZero'],
  ['effort', '۰', 'churn-lab.effort'],
  ['horizon', '۱۲٫۵', 'churn-lab.horizon'],
  ['churnCost', '-۱', 'churn-lab.money'],
] as const)('%s «%s» is a problem of its own field', (field, text, code) => {
  const typed = { ...bucketTool.typedOf(examples.telecom), [field]: text };
  expect(bucketTool.read(typed).problems).toEqual({ [field]: { code } });
});

test('in words', () => {
  expect(plain(spokenSentence(say, outcome(examples.telecom)))).toBe(
    'پایه پس از ۴۰ فصل ۳۳٫۸۸ میلیون نفر است. ریزش کمتر از فصل ۳۵۱ پیش می‌افتد.',
  );
  expect(plain(copiedSentence(say, outcome(examples.firm)))).toBe(
    'پایهٔ ۱٬۰۰۰ نفری با ۱۴۰ مشتری تازه در هر ماه و ریزش ۱۲٪، پس از ۲۴ ماه به ۱٬۱۵۹ نفر می‌رسد. ۱۰٪ ریزش کمتر از ماه ۱۴ به بعد از ۱۰٪ جذب بیشتر پیش می‌افتد.',
  );
});

test('the small form leads to the large one with its numbers', () => {
  expect(small(examples.firm)).toContain('href="/x/#v=1&amp;period=month&amp;mode=rates&amp;start=1000');
});
