import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { revenueFragment } from '../../../src/islands/revenue/address.ts';
import { examples, type RevenueExample } from '../../../src/islands/revenue/examples.ts';
import { revenueTool } from '../../../src/islands/revenue/model.ts';
import { RevenueLarge } from '../../../src/islands/revenue/RevenueLarge.tsx';
import { copiedSentence, spokenSentence } from '../../../src/islands/revenue/say.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import churn from '../../../src/ui/churn.fa.json' with { type: 'json' };
import lab from '../../../src/ui/churn-lab.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import revenue from '../../../src/ui/revenue.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };
import { expectSound, plain, results } from '../support/html.ts';

const words = { ...bench, ...revenue, ...number, ...calculator, ...share, ...lab, ...churn };
const say = speaker(words);
const large = (example: RevenueExample) => render(h(RevenueLarge, { words, example, idPrefix: 'r' }));

function outcome(example: RevenueExample) {
  const typed = revenueTool.typedOf(example);
  const known = revenueTool.outcomeOf(typed, revenueTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed and its address', () => {
    expect(revenueTool.read(revenueTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
    const fragment = encodeFragment(revenueFragment.version, example);
    expect(decodeFragment<RevenueExample>(revenueFragment, fragment)).toEqual({ ok: true, value: example });
  });

  test('is sound', () => expectSound(large(example)));
});

test('the software: few customers left, but large ones', () => {
  const html = large(examples.software);
  expect(results(html)).toMatchObject({
    netRetention: expect.closeTo(469 / 480, 12),
    grossRetention: expect.closeTo(447 / 480, 12),
    quickRatio: expect.closeTo(62 / 33, 12),
    end: 509,
    change: 29,
    revenueChurn: 0.05,
    customerChurn: 0.04,
    averageLost: 0.5,
  });
  expect(plain(html)).toContain('رفته‌ها از میانگین بزرگ‌تر بوده‌اند: ۴٪ مشتریان رفته‌اند و ۵٪ درآمد.');
});

test('net retention above the whole is told as growth', () => {
  expect(large(examples.growing)).toContain(revenue['revenue.netGrew']);
  expect(large(examples.growing)).toContain(revenue['revenue.customersNone']);
  expect(plain(large(examples.growing))).toContain('میلیون تومان');
});

test('nothing lost: a dash with its reason', () => {
  expect(results(large(examples.nothingLost))).not.toHaveProperty('quickRatio');
  expect(large(examples.nothingLost)).toContain(revenue['revenue.quickNone']);
});

test('an amount left out is none', () => {
  const typed = { ...revenueTool.typedOf(examples.software), reactivation: '', expansion: '' };
  const known = revenueTool.outcomeOf(typed, revenueTool.read(typed));
  expect(known?.of).toMatchObject({ reactivation: 0, expansion: 0 });
  expect(known?.netRetention).toBe(known?.grossRetention);
});

test.each([
  ['churned', '۴۸۰', 'churn-lab.revenueLostTooMuch'],
  ['start', '۰', 'churn-lab.revenueStartZero'],
  ['new', '-۱', 'churn-lab.money'],
  ['lostCustomers', '۱٬۲۰۱', 'churn.lostExceedsStart'],
] as const)('%s «%s» is a problem of its own field', (field, text, code) => {
  const typed = { ...revenueTool.typedOf(examples.software), [field]: text };
  expect(revenueTool.read(typed).problems).toEqual({ [field]: { code } });
});

test('in words', () => {
  expect(plain(spokenSentence(say, outcome(examples.software)))).toBe(
    'نگه‌داشت خالص درآمد ۹۷٫۷٪ و ناخالص ۹۳٫۱٪ است.',
  );
  expect(plain(copiedSentence(say, outcome(examples.software)))).toBe(
    'درآمد تکرارشونده از ۴۸۰ به ۵۰۹ میلیون تومان رسید. نگه‌داشت ناخالص ۹۳٫۱٪، نگه‌داشت خالص ۹۷٫۷٪ و ریزش درآمد ۵٪.',
  );
});
