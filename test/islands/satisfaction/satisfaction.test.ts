import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { satisfactionFragment } from '../../../src/islands/satisfaction/address.ts';
import {
  examples,
  ofOneWave,
  type SatisfactionExample,
  type TypedSatisfaction,
} from '../../../src/islands/satisfaction/examples.ts';
import { satisfactionTool } from '../../../src/islands/satisfaction/model.ts';
import { promoterTool } from '../../../src/islands/satisfaction/promoters.ts';
import { SatisfactionLarge } from '../../../src/islands/satisfaction/SatisfactionLarge.tsx';
import { SatisfactionSmall } from '../../../src/islands/satisfaction/SatisfactionSmall.tsx';
import { sampleText } from '../../../src/islands/satisfaction/sample.ts';
import {
  copiedSentence,
  spokenSentence,
  verdictText,
} from '../../../src/islands/satisfaction/say-details.ts';
import { scoreTool } from '../../../src/islands/satisfaction/study.ts';
import { readWhole } from '../../../src/islands/shared/data-input/desk.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { classesOf } from '../../../src/lib/loyalty/classes.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import details from '../../../src/ui/satisfaction-details.fa.json' with { type: 'json' };
import { expectSound, plain, results } from '../support/html.ts';
import { words } from './words.ts';

const say = speaker(words);
const sampleHrefs = { nps: '/samples/nps.csv', csat: '/samples/csat.csv' };
const large = (example: SatisfactionExample) =>
  render(h(SatisfactionLarge, { words, example, idPrefix: 's', sampleHrefs }));

function outcome(example: SatisfactionExample, changed: Partial<TypedSatisfaction> = {}) {
  const typed = { ...satisfactionTool.typedOf(example), ...changed };
  const known = satisfactionTool.outcomeOf(typed, satisfactionTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed and its address', () => {
    expect(satisfactionTool.read(satisfactionTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
    const fragment = encodeFragment(satisfactionFragment.version, example);
    expect(decodeFragment<SatisfactionExample>(satisfactionFragment, fragment)).toEqual({
      ok: true,
      value: example,
    });
    // One state has one address, whoever writes it.
    expect(encodeFragment(satisfactionFragment.version, outcome(example).of)).toBe(fragment);
  });

  test('is sound, and says itself in whole sentences', () => {
    expectSound(large(example));
    expect(copiedSentence(say, outcome(example))).toMatch(/\.$/);
    expect(spokenSentence(say, outcome(example))).toMatch(/\.$/);
  });
});

test('the article’s two seasons', () => {
  expect(results(large(examples.shop))).toMatchObject({
    score: expect.closeTo(32.5, 10),
    low: expect.closeTo(24.9, 1),
    high: expect.closeTo(39.7, 1),
    before: 25,
    change: expect.closeTo(7.5, 10),
    changeLow: expect.closeTo(-3.1, 1),
    changeHigh: expect.closeTo(18, 1),
    worstNeeded: 1537,
    // (0.5875 + 0.569375) · 1.96² / 0.05²; the article says about 1800.
    differenceNeeded: 1778,
  });
});

test('published bounds reach the page: −12.4 to −0.5', () => {
  expect(results(large(examples.cavo))).toMatchObject({
    low: expect.closeTo(-12.4, 1),
    high: expect.closeTo(-0.54, 2),
  });
});

test.each([
  ['shop', 'با این داده نمی‌شود گفت شاخص بالا رفته است.'],
  ['clearRise', 'شاخص بالا رفته است.'],
  ['shopRatings', 'با این داده نمی‌شود گفت رضایت بالا رفته است.'],
  ['vast', 'رضایت بالا رفته است.'],
] as const)('%s: %s', (name, verdict) => {
  expect(verdictText(say, outcome(examples[name]))).toBe(verdict);
  expect(large(examples[name])).toContain(verdict);
});

test('every verdict on satisfaction has a sentence', () => {
  const known = outcome(examples.shopRatings);
  if (known.measure !== 'csat' || !known.change) throw new Error('no change');
  for (const verdict of [
    'fell',
    'rose',
    'mayHaveFallen',
    'mayHaveRisen',
    'cannotTellFell',
    'cannotTellRose',
    'same',
  ] as const)
    expect(verdictText(say, { ...known, change: { ...known.change, verdict } })).toMatch(/\.$/);
});

describe('a second wave', () => {
  const empty = { positiveSecond: '', neutralSecond: '', negativeSecond: '' };

  test('may be missing', () => {
    const alone = outcome(examples.shop, empty);
    expect(alone.second).toBeNull();
    expect(alone.change).toBeNull();
    expect(verdictText(say, alone)).toBe('');
  });

  test('half written leaves the first as it is', () => {
    const begun = outcome(examples.shop, { ...empty, positiveSecond: '۲۰۰' });
    expect(begun.second).toBeNull();
    expect(begun.of.positiveSecond).toBe(200);
    expect(large({ ...examples.shop, neutralSecond: '' })).toContain(details['satisfaction.incomplete']);
    expect(large(examples.shop)).not.toContain(details['satisfaction.incomplete']);
  });
});

test('answers all alike say nothing of how many are needed', () => {
  const known = outcome(examples.allPassive);
  expect(known.needed).toEqual({ present: null, worst: 1537, difference: null });
  expect(large(examples.allPassive)).toContain(details['satisfaction.neededUnknown']);
});

test.each([
  ['shop', 'positiveFirst', '-1', 'loyalty.negative'],
  ['shop', 'neutralSecond', '۱٫۵', 'loyalty.notWhole'],
  ['shop', 'negativeFirst', 'نمی‌دانم', 'number.unreadable'],
  ['shop', 'margin', '۰', 'loyalty.margin'],
  ['shopRatings', 'satisfiedFirst', '۴۰۱', 'loyalty.satisfiedExceedsAll'],
  ['shopRatings', 'answersSecond', '۰', 'loyalty.nobody'],
  ['shopRatings', 'threshold', '۶', 'loyalty.threshold'],
] as const)('%s: %s «%s» is a problem of its own field', (name, field, text, code) => {
  const typed = { ...satisfactionTool.typedOf(examples[name]), [field]: text };
  expect(satisfactionTool.read(typed).problems).toMatchObject({ [field]: { code } });
  expect(Object.keys(satisfactionTool.read(typed).problems)).toEqual([field]);
});

test('what the other measure’s fields hold blocks nothing', () => {
  const typed = { ...satisfactionTool.typedOf(examples.shop), satisfiedFirst: '۴۰۱', threshold: 'x' };
  expect(satisfactionTool.read(typed).problems).toEqual({});
  expect(satisfactionTool.outcomeOf(typed, satisfactionTool.read(typed))).toBeDefined();
});

test('in words', () => {
  expect(plain(copiedSentence(say, outcome(examples.shop)))).toBe(
    'شاخص خالص مروجان ۳۲٫۵ است، بازهٔ اطمینان ۹۵٪ از ۲۴٫۹ تا ۳۹٫۷ (۲۰۰ مروج، ۱۳۰ بی‌طرف و ۷۰ بدگو از ۴۰۰ پاسخ). موج پیش ۲۵ بود. تغییر +۷٫۵ واحد است؛ بازهٔ اطمینان ۹۵٪ از −۳٫۱ تا +۱۸. روش زو و دانر. با این داده نمی‌شود گفت شاخص بالا رفته است.',
  );
  expect(plain(copiedSentence(say, outcome(examples.ratingsOnce)))).toBe(
    'نمرهٔ رضایت ۱۰۰٪ است، بازهٔ اطمینان ۹۵٪ از ۷۵٫۸٪ تا ۱۰۰٪ (۱۲ از ۱۲ پاسخ، نمرهٔ ۹ به بالا از ۱۰).',
  );
});

describe('the small form', () => {
  const counts = { positive: 180, neutral: 140, negative: 80 };
  const html = render(
    h(SatisfactionSmall, {
      words,
      example: counts,
      idPrefix: 's',
      detailsHref: '/calculators/satisfaction/',
    }),
  );

  test('is sound, shows the article’s score and hands its numbers on', () => {
    expectSound(html);
    expect(results(html)).toMatchObject({
      score: 25,
      low: expect.closeTo(17.3, 1),
      high: expect.closeTo(32.3, 1),
    });
    const fragment = /calculators\/satisfaction\/(#[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(decodeFragment<SatisfactionExample>(satisfactionFragment, fragment)).toEqual({
      ok: true,
      value: ofOneWave(counts),
    });
  });

  test('nobody is a problem at its first field', () => {
    expect(promoterTool.read({ positive: '۰', neutral: '۰', negative: '۰' }).problems).toEqual({
      positive: { code: 'loyalty.nobody' },
    });
  });
});

describe('the sample files', () => {
  test('are the worked example, answer by answer', () => {
    const read = readWhole(scoreTool, sampleText('nps'));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.report).toMatchObject({ kept: 800, refused: 0 });
    expect(read.value.data.waves.map(({ counts }) => classesOf(counts))).toEqual([
      { positive: 180, neutral: 140, negative: 80 },
      { positive: 200, neutral: 130, negative: 70 },
    ]);
  });

  test('are the same each time and in no order', () => {
    expect(sampleText('csat')).toBe(sampleText('csat'));
    const scores = sampleText('csat').split('\r\n').slice(1, 21);
    expect(new Set(scores.map((row) => row.at(-1))).size).toBeGreaterThan(2);
  });
});
