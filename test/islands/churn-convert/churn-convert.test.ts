import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { convertFragment } from '../../../src/islands/churn-convert/address.ts';
import { ConvertLarge } from '../../../src/islands/churn-convert/ConvertLarge.tsx';
import { ConvertSmall } from '../../../src/islands/churn-convert/ConvertSmall.tsx';
import { type ConvertExample, examples } from '../../../src/islands/churn-convert/examples.ts';
import { convertTool, decay } from '../../../src/islands/churn-convert/model.ts';
import { copiedSentence, spokenSentence } from '../../../src/islands/churn-convert/say.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import lab from '../../../src/ui/churn-lab.fa.json' with { type: 'json' };
import convert from '../../../src/ui/convert.fa.json' with { type: 'json' };
import details from '../../../src/ui/convert-details.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };
import { expectSound, plain, results } from '../support/html.ts';

const words = { ...bench, ...convert, ...details, ...number, ...calculator, ...share, ...lab };
const say = speaker(words);
const large = (example: ConvertExample) => render(h(ConvertLarge, { words, example, idPrefix: 'c' }));
const small = (example: ConvertExample) =>
  render(h(ConvertSmall, { words, example, idPrefix: 'c', detailsHref: '/x/' }));

function outcome(example: ConvertExample) {
  const typed = convertTool.typedOf(example);
  const known = convertTool.outcomeOf(typed, convertTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed and its address', () => {
    expect(convertTool.read(convertTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
    const fragment = encodeFragment(convertFragment.version, example);
    expect(decodeFragment<ConvertExample>(convertFragment, fragment)).toEqual({ ok: true, value: example });
  });

  test('is sound in both sizes', () => {
    expectSound(large(example));
    expectSound(small(example));
  });
});

test('5 % a month is 46 % a year, 20 months of life and half gone after 13.5', () => {
  expect(results(large(examples.monthly))).toMatchObject({
    yearChurn: expect.closeTo(1 - 0.95 ** 12, 12),
    'churn-season': expect.closeTo(1 - 0.95 ** 3, 12),
    'churn-week': expect.closeTo(1 - 0.95 ** (12 / 52), 12),
    'churn-month': 0.05,
    lifetime: 20,
    half: expect.closeTo(13.5134, 4),
  });
  expect(plain(large(examples.monthly))).toContain('نه ۶۰٪ که از ضرب به دست می‌آید.');
});

test('the three timings are one value moved by payments: Fader & Hardie 2012', () => {
  const { paidNow, paidAtEnd, paidOnRenewal } = results(large(examples.monthly)) as Record<string, number>;
  const monthly = 1.4 ** (1 / 12) - 1;
  expect(paidNow).toBeCloseTo((120_000 * (1 + monthly)) / (0.05 + monthly), 3);
  expect(paidAtEnd).toBeCloseTo(120_000 / (0.05 + monthly), 3);
  // The first payment is the difference between counting it and not.
  expect((paidNow as number) - (paidOnRenewal as number)).toBeCloseTo(120_000, 3);
});

test('retention is churn the other way round', () => {
  const { churn, equivalents } = outcome(examples.retention);
  expect(churn).toBeCloseTo(0.2, 12);
  expect(equivalents.at(-1)?.retention).toBe(0.8);
});

test('without churn the lifetime is unknown and the value without bound', () => {
  const html = large(examples.nobodyLeaves);
  expect(html).toContain(convert['convert.endless']);
  expect(html).toContain(lab['churn-lab.valueEndless']);
});

test('multiplying never leaves less than nobody', () => {
  const [left, naive] = decay(0.3, 12) as [[number, number][], [number, number][]];
  expect(naive.at(-1)).toEqual([12, 0]);
  expect(left.at(-1)?.[1]).toBeCloseTo(100 * 0.7 ** 12, 9);
});

test.each([
  ['rate', '۱۲۰', 'churn-lab.rate'],
  ['discount', '-۱', 'churn-lab.discount'],
  ['horizon', '۰', 'churn-lab.horizon'],
  ['margin', '-۵', 'churn-lab.money'],
] as const)('%s «%s» is a problem of its own field', (field, text, code) => {
  const typed = { ...convertTool.typedOf(examples.monthly), [field]: text };
  expect(convertTool.read(typed).problems).toEqual({ [field]: { code } });
});

test('in words', () => {
  expect(plain(spokenSentence(say, outcome(examples.monthly)))).toBe('ریزش سالانه ۴۶٪ و ریزش ماهانه ۵٪ است.');
  expect(plain(copiedSentence(say, outcome(examples.telecom)))).toBe(
    'ریزش ۱٪ در هر فصل، با نرخ ثابت، یعنی ۰٫۰۷۷٪ در هفته، ۰٫۳۳٪ در ماه، ۱٪ در فصل و ۳٫۹٪ در سال.',
  );
});

test('the small form leads to the large one with its rate', () => {
  expect(small(examples.bare)).toContain('href="/x/#v=1&amp;kind=churn&amp;period=month&amp;rate=0.03');
});
