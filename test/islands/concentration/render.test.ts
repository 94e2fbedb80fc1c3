import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ConcentrationLarge } from '../../../src/islands/concentration/ConcentrationLarge.tsx';
import { ConcentrationSmall } from '../../../src/islands/concentration/ConcentrationSmall.tsx';
import {
  type ConcentrationExample,
  concentrationExample,
  examples,
} from '../../../src/islands/concentration/examples.ts';
import { concentrationListTool } from '../../../src/islands/concentration/model.ts';
import { copiedSentence, spokenSentence } from '../../../src/islands/concentration/say-large.ts';
import { concentrationFragment, concentrationSettings } from '../../../src/islands/concentration/settings.ts';
import { type ConcentrationStudy, concentrationTool } from '../../../src/islands/concentration/study.ts';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import { expectSound, plain, results } from '../support/html.ts';
import { words } from './words.ts';

const say = speaker(words);

const large = (outcome: ConcentrationStudy) =>
  render(
    h(ConcentrationLarge, {
      words,
      example: concentrationExample,
      outcome,
      idPrefix: 'c',
      sampleHref: '/samples/concentration.csv',
    }),
  );

const small = (example: ConcentrationExample) =>
  render(h(ConcentrationSmall, { words, example, idPrefix: 'c', detailsHref: '/x/' }));

function outcomeOf(text: string, settings = concentrationExample) {
  const read = readWhole(concentrationTool, text);
  return read.ok ? concentrationTool.study(read.value.data, settings) : read;
}

function study(text: string): ConcentrationStudy {
  const outcome = outcomeOf(text);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const ARTICLE = [75, 65, 20, 10, 5, 0, -5, -10, -25, -35];
const both = `مشتری;فروش;سود\n${ARTICLE.map((profit, index) => `م${index};100;${profit}`).join('\n')}`;

describe('the concentration page, as the server sends it', () => {
  const { outcome } = studySample(concentrationTool, concentrationExample);

  test('is complete without script', () => {
    const html = large(outcome);
    expectSound(html);
    expect(results(html)).toMatchObject({ customers: 140, topSales: expect.closeTo(0.62, 2) });
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
  });

  test('the sample tells its story: a fifth bring more than all profit, and some of the largest lose', () => {
    expect(outcome.profit?.topShare).toBeGreaterThan(1);
    expect(outcome.largest.some(({ profit }) => (profit ?? 0) < 0)).toBe(true);
  });

  test.each([
    ['sales alone', 'مشتری,فروش\nالف,5\nب,3\nپ,0'],
    ['profit alone', 'مشتری,سود\nالف,5\nب,-3'],
    ['one customer', 'مشتری,فروش,سود\nالف,5,1'],
    ['all equal', 'مشتری,فروش\nالف,5\nب,5\nپ,5'],
    ['all lose', 'مشتری,فروش,سود\nالف,5,-1\nب,5,-2'],
    ['no profit at all', 'مشتری,سود\nالف,0\nب,0'],
    ['more lost than gained', 'مشتری,سود\nالف,5\nب,-9'],
    ['next to nothing left', 'مشتری,سود\nالف,100\nب,-99'],
    ['without names', 'فروش,سود\n5,1\n7,-2'],
    ['returns', 'مشتری,فروش\nالف,5\nالف,-2\nب,-1\nپ,3'],
    ['both', both],
  ])('%s gets sentences where numbers are missing', (_, text) => {
    expectSound(large(study(text)));
  });
});

describe('studyConcentration', () => {
  test('the best fifth of the article’s customers bring 140 of 100; the rest give back', () => {
    const found = study(both);
    expect(results(large(found))).toMatchObject({ peakShare: 1.75, losing: 4, topSales: 0.2, gini: 0 });
    expect(plain(spokenSentence(say, found, concentrationExample))).toBe(
      '۲۰٪ پرفروش‌ترین مشتریان ۲۰٪ فروش را آورده‌اند. ' +
        '۲۰٪ سودآورترین مشتریان ۱۴۰٪ سود را آورده‌اند و ۴ مشتری زیان‌ده ۷۵ از آن را پس داده‌اند.',
    );
    expect(plain(copiedSentence(say, found, concentrationExample))).toContain(
      'برای ۸۰٪ فروش، ۸ مشتری از ۱۰ مشتری بس بود. ضریب جینی ۰٫۰۰ است.',
    );
    expect(found.losing.map(({ name, profit }) => [name, profit])).toEqual([
      ['م9', -35],
      ['م8', -25],
      ['م7', -10],
      ['م6', -5],
    ]);
  });

  test('returns come off the same customer; what stays negative counts as nothing and is told', () => {
    const found = study('مشتری,فروش\nالف,5\nالف,-2\nب,-1\nپ,3');
    expect(found).toMatchObject({ customers: 3, repeated: 1, returns: 2, negatives: 1 });
    expect(found.sales).toMatchObject({ total: 6, zeros: 1 });
    expect(plain(large(found))).toContain('فروش ۱ مشتری پس از کم‌کردن مرجوعی هم منفی ماند');
  });

  test('the asked part changes the answer, the sum stays', () => {
    const half = outcomeOf(both, { top: 0.5, target: 0.3 });
    expect(half).toMatchObject({
      value: { sales: { topShare: 0.5, needed: 3, total: 1000 }, profit: { topShare: 1.75 } },
    });
  });

  test.each([
    ['مشتری,فروش\nالف,0\nب,0', 'concentration.noSales'],
    ['مشتری,فروش\nالف,زیاد', 'data.nothing'],
    ['مشتری,شهر\nالف,تهران', 'concentration-details.columns'],
  ])('%j is a problem', (text, code) => {
    expect(outcomeOf(text)).toMatchObject({ ok: false, problem: { code } });
  });

  test('the whole list is a table that is read back the same', () => {
    const read = readWhole(concentrationTool, both);
    if (!read.ok) throw new Error(read.problem.code);
    const list = concentrationTool.list?.(read.value.data, concentrationExample) ?? '';
    expect(list.split('\r\n')[1]).toBe('م0,2,100,0.1,0.1,75');
    expect(study(list)).toMatchObject({ customers: 10, sales: { total: 1000 }, profit: { total: 100 } });
  });

  test('a hundred thousand customers are few enough lines', () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `م${index},${(index * 7919) % 100_003},${index - 40_000}`,
    );
    const found = study(`مشتری,فروش,سود\n${rows.join('\n')}`);
    expect(found.customers).toBe(100_000);
    expect(JSON.stringify(found).length).toBeLessThan(40_000);
  });
});

describe('settings', () => {
  test.each(['۰', '۱۰۰', '-۳', '۰٫۰۵'])('«%s» is no part', (top) => {
    expect(concentrationSettings.read({ top, target: '۸۰' }).problems.top?.code).toBe(
      'concentration-details.part',
    );
  });

  test('survive being typed and their address, which refuses what is no part', () => {
    const settings = { top: 0.125, target: 0.9 };
    const typed = concentrationSettings.typedOf(settings);
    expect(concentrationSettings.valuesOf(typed, concentrationSettings.read(typed))).toEqual(settings);
    const fragment = encodeFragment(concentrationFragment.version, settings);
    expect(decodeFragment(concentrationFragment, fragment)).toEqual({ ok: true, value: settings });
    expect(decodeFragment(concentrationFragment, '#v=1&top=0&target=0.8')).toMatchObject({ ok: false });
  });
});

describe('the small form', () => {
  test.each(Object.entries(examples))('«%s» survives being typed and is sound', (_, example) => {
    const typed = concentrationListTool.typedOf(example);
    const reading = concentrationListTool.read(typed);
    expect(reading.problems).toEqual({});
    expect(concentrationListTool.outcomeOf(typed, reading)?.of).toEqual(example);
    expectSound(small(example));
  });

  test('says the 140 %', () => {
    expect(results(small(examples.whale))).toMatchObject({ topProfit: 1.4, peakShare: 1.75, losing: 4 });
    expect(results(small(examples.pareto))).toMatchObject({ topSales: 0.8, needed: 2 });
  });

  test.each([
    ['sales', '۵؛ -۱', 'concentration.negativeSales'],
    ['sales', '۰؛ ۰', 'concentration.noSales'],
    ['profit', '۵؛ الف', 'concentration.listNumber'],
    ['profit', '۵؛ 1000000000000000000000', 'concentration.tooLarge'],
  ] as const)('%s «%s» is a problem of its field', (kind, amounts, code) => {
    const reading = concentrationListTool.read({ kind, amounts });
    expect(reading.problems.amounts?.code).toBe(code);
    expect(concentrationListTool.outcomeOf({ kind, amounts }, reading)).toBeUndefined();
  });

  test('an empty list is no mistake', () => {
    expect(concentrationListTool.read({ kind: 'sales', amounts: ' ' }).problems).toEqual({});
  });
});
