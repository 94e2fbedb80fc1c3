import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { compareFragment } from '../../../src/islands/churn-compare/address.ts';
import { CompareLarge } from '../../../src/islands/churn-compare/CompareLarge.tsx';
import { type CompareExample, examples } from '../../../src/islands/churn-compare/examples.ts';
import { compareTool } from '../../../src/islands/churn-compare/model.ts';
import { copiedSentence, pText, verdictText } from '../../../src/islands/churn-compare/say.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import bench from '../../../src/ui/bench.fa.json' with { type: 'json' };
import calculator from '../../../src/ui/calculator.fa.json' with { type: 'json' };
import lab from '../../../src/ui/churn-lab.fa.json' with { type: 'json' };
import compare from '../../../src/ui/compare.fa.json' with { type: 'json' };
import number from '../../../src/ui/number.fa.json' with { type: 'json' };
import share from '../../../src/ui/share.fa.json' with { type: 'json' };
import { expectSound, plain, results } from '../support/html.ts';

const words = { ...bench, ...compare, ...number, ...calculator, ...share, ...lab };
const say = speaker(words);
const large = (example: CompareExample) => render(h(CompareLarge, { words, example, idPrefix: 'c' }));

function outcome(example: CompareExample) {
  const typed = compareTool.typedOf(example);
  const known = compareTool.outcomeOf(typed, compareTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (_, example) => {
  test('survives being typed and its address', () => {
    expect(compareTool.read(compareTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
    const fragment = encodeFragment(compareFragment.version, example);
    expect(decodeFragment<CompareExample>(compareFragment, fragment)).toEqual({ ok: true, value: example });
  });

  test('is sound', () => expectSound(large(example)));
});

test('Newcombe 1998, table II (a): 0.0524 to 0.3339', () => {
  expect(results(large(examples.newcombe))).toMatchObject({
    first: 0.6,
    second: 0.8,
    difference: expect.closeTo(0.2, 12),
    low: expect.closeTo(0.0524, 4),
    high: expect.closeTo(0.3339, 4),
  });
});

test.each([
  ['months', 'با این داده نمی‌شود گفت ریزش کم شده است.'],
  ['newcombe', 'ریزش گروه ب بیشتر است.'],
  ['clearFall', 'ریزش کم شده است.'],
  ['equal', 'دو نرخ برابرند؛ با این داده تفاوتی دیده نمی‌شود.'],
] as const)('%s: %s', (name, verdict) => {
  expect(verdictText(say, outcome(examples[name]))).toBe(verdict);
  expect(large(examples[name])).toContain(verdict);
});

test('every verdict has a sentence for periods and for groups', () => {
  const verdicts = [
    'fell',
    'rose',
    'mayHaveFallen',
    'mayHaveRisen',
    'cannotTellFell',
    'cannotTellRose',
    'same',
  ] as const;
  for (const kind of ['periods', 'groups'] as const)
    for (const verdict of verdicts) {
      const known = outcome(examples.months);
      expect(verdictText(say, { ...known, verdict, of: { ...known.of, kind } })).toMatch(/\.$/);
    }
});

test('the test used is named', () => {
  expect(large(examples.months)).toContain(compare['compare.z']);
  expect(large(examples.newcombe)).toContain(compare['compare.fisher']);
});

test.each([
  ['lostSecond', '۲٬۴۷۹', 'churn.lostExceedsStart'],
  ['startFirst', '۰', 'churn.startZero'],
  ['lostFirst', '۱٫۵', 'churn.notWhole'],
] as const)('%s «%s» is a problem of its own field', (field, text, code) => {
  const typed = { ...compareTool.typedOf(examples.months), [field]: text };
  expect(compareTool.read(typed).problems).toEqual({ [field]: { code } });
});

test('in words', () => {
  expect(plain(copiedSentence(say, outcome(examples.months)))).toBe(
    'نرخ ریزش دورهٔ پیش ۳٪ است (۷۲ از ۲٬۴۰۰) و نرخ ریزش دورهٔ کنونی ۲٫۵٪ (۶۲ از ۲٬۴۷۸). تفاوت: −۰٫۵ واحد درصد، بازهٔ اطمینان ۹۵٪ از −۱٫۴ تا +۰٫۴. با این داده نمی‌شود گفت ریزش کم شده است.',
  );
  expect(pText(say, 0.0000001)).toBe('کمتر از ۰٫۰۰۰۱');
  expect(pText(say, 0.0131)).toBe('۰٫۰۱۳');
});
