import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { checkFragment } from '../../../src/islands/engagement/address.ts';
import { Checklist } from '../../../src/islands/engagement/Checklist.tsx';
import { CustomerList } from '../../../src/islands/engagement/CustomerList.tsx';
import { checkTool, thresholdsOf } from '../../../src/islands/engagement/checklist-tool.ts';
import { EngagementSmall } from '../../../src/islands/engagement/EngagementSmall.tsx';
import { type CheckExample, examples, smallExample } from '../../../src/islands/engagement/examples.ts';
import { linkOf } from '../../../src/islands/engagement/link.ts';
import { questionText } from '../../../src/islands/engagement/questions.ts';
import { smallTool } from '../../../src/islands/engagement/small-tool.ts';
import { engagementTool } from '../../../src/islands/engagement/study.ts';
import type { Address } from '../../../src/islands/shared/address.ts';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { templateText } from '../../../src/lib/engagement/template.ts';
import { toPersianDigits } from '../../../src/lib/persian/digits.ts';
import { decodeFragment, encodeFragment } from '../../../src/lib/share/fragment.ts';
import { expectSound, plain, results } from '../support/html.ts';
import { largeWords, say, smallWords } from './words.ts';

const nowhere: Address<CheckExample> = { watch: () => () => undefined, write: () => undefined };
const checklist = (example: CheckExample) =>
  render(h(Checklist, { say, example, idPrefix: 'c', address: nowhere }));
const small = (example = smallExample) =>
  render(h(EngagementSmall, { words: smallWords, example, idPrefix: 's', detailsHref: '/x/' }));

function list(text: string, example: CheckExample = examples.regular): string {
  const read = readWhole(engagementTool, text);
  const outcome = read.ok ? engagementTool.study(read.value.data, thresholdsOf(example)) : read;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return render(
    h(CustomerList, {
      say,
      link: linkOf(nowhere, example),
      example: thresholdsOf(example),
      outcome: outcome.value,
      idPrefix: 'l',
      sampleHref: '/samples/engagement.csv',
      templateHref: '/samples/engagement-template.csv',
    }),
  );
}

function outcome(example: CheckExample) {
  const typed = checkTool.typedOf(example);
  const known = checkTool.outcomeOf(typed, checkTool.read(typed));
  if (known === undefined) throw new Error('no outcome');
  return known;
}

describe.each(Object.entries(examples))('the example «%s»', (name, example) => {
  test('survives being typed', () => {
    expect(checkTool.read(checkTool.typedOf(example)).problems).toEqual({});
    expect(outcome(example).of).toEqual(example);
  });

  test('survives its address', () => {
    const fragment = encodeFragment(checkFragment.version, { ...example });
    expect(decodeFragment<CheckExample>(checkFragment, fragment)).toEqual({ ok: true, value: example });
  });

  test('is sound', () => {
    const html = checklist(example);
    if (name === 'empty') expect(html).toContain(largeWords['engagement-form.waiting']);
    else expectSound(html);
    expect(html).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
  });
});

test.each(['', 'y', 'yyyyyyyyyyyyyyy', 'xxxxxxxxxxxxxx', 'yyyyyyyyyyyyy!', '%3Cimg%3E'])(
  'answers «%s» in an address are refused',
  (answers) => {
    const fragment = `#v=1&answers=${answers}&buys=&visits=&minutes=&posts=`;
    expect(decodeFragment(checkFragment, fragment)?.ok).toBe(false);
  },
);

test('the example: three of three with one unknown, two of six, nothing known, none', () => {
  expect(results(checklist(examples.regular))).toMatchObject({
    involvement: 1,
    interaction: expect.closeTo(2 / 6, 12),
    influence: 0,
    lowest: 0,
  });
  expect(results(checklist(examples.regular))['intimacy']).toBeUndefined();
  expect(plain(checklist(examples.regular))).toContain('نمی‌دانیم: ۱');
});

test('the two customers of the article have five «yes» each and two unlike profiles', () => {
  const [habit, advocate] = [examples.habit, examples.advocate].map((example) => results(checklist(example)));
  const yes = (example: CheckExample) => outcome(example).groups.reduce((sum, part) => sum + part.yes, 0);
  expect([yes(examples.habit), yes(examples.advocate)]).toEqual([5, 5]);
  expect(habit).toMatchObject({ involvement: 1, influence: 0 });
  expect(advocate).toMatchObject({ involvement: 0.25, intimacy: 1, influence: 1 });
});

test('question 14 changes its own advice and no share', () => {
  const [yes, no] = ['y', 'n'].map((firm) =>
    checklist({ ...examples.habit, answers: examples.habit.answers.slice(0, 13) + firm }),
  ) as [string, string];
  expect(results(yes)).toEqual(results(no));
  expect(yes).toContain(largeWords['engagement-form.firmAdvice.y']);
  expect(no).toContain(largeWords['engagement-form.firmAdvice.n']);
});

test('advice is another for each part and each standing', () => {
  const advice = Object.entries(largeWords).filter(([key]) =>
    /^engagement-form\.(?:advice|firmAdvice)\./.test(key),
  );
  expect(advice).toHaveLength(4 * 4 + 3);
  expect(new Set(advice.map(([, text]) => text)).size).toBe(advice.length);
});

test('the questions are those of the article, word by word and under its heads', () => {
  const article = readFileSync('content/articles/e-customers/customer-engagement.mdx', 'utf8');
  const part = article.slice(article.indexOf('[#checklist]'), article.indexOf('[#worked-example]'));
  const found = [...part.matchAll(/^(?:\*\*(.+?)\*\*|(\d+)\. (.+))$/gm)];
  const heads = ['involvement', 'interaction', 'intimacy', 'influence'] as const;
  const asked: (string | undefined)[] = [];
  for (const group of heads) {
    asked.push(say(`engagement.${group}`));
    const questions = {
      involvement: [1, 2, 3, 4],
      interaction: [5, 6, 7, 8, 9, 10, 11],
      intimacy: [12],
      influence: [13],
    };
    asked.push(...questions[group].map((question) => questionText(say, question, () => 'X')));
  }
  asked.push(
    say('engagement-form.firm'),
    questionText(say, 14, () => 'X'),
  );
  expect(found.map(([, head, number, text]) => head ?? `${toPersianDigits(number ?? '')}. ${text}`)).toEqual(
    asked,
  );
});

test.each(['-۱', '۱۰٬۰۰۱', 'زیاد'])('a threshold of «%s» is a problem of its field', (visits) => {
  const typed = { ...checkTool.typedOf(examples.regular), visits };
  expect(Object.keys(checkTool.read(typed).problems)).toEqual(['visits']);
});

describe('the small form', () => {
  test('gives the shares of the article', () => {
    expectSound(small());
    expect(results(small())).toMatchObject({
      involvement: 0.55,
      interaction: 0.25,
      intimacy: 0.25,
      influence: 0.08,
      lowest: 0.08,
    });
  });

  test.each([
    ['influence', '۲۰۱', 'engagement.tooMany'],
    ['customers', '۰', 'engagement.customers'],
    ['customers', '۱۹۹٫۵', 'engagement.customers'],
    ['interaction', '-۱', 'engagement.count'],
    ['intimacy', 'همه', 'number.unreadable'],
  ] as const)('%s «%s» is told at its field', (field, text, code) => {
    const { problems } = smallTool.read({ ...smallTool.typedOf(smallExample), [field]: text });
    expect(problems[field]?.code).toBe(code);
  });

  test('an empty field is no mistake and gives no result', () => {
    const typed = { ...smallTool.typedOf(smallExample), influence: '' };
    const reading = smallTool.read(typed);
    expect(reading.problems).toEqual({});
    expect(smallTool.outcomeOf(typed, reading)).toBeUndefined();
  });
});

describe('the list', () => {
  test('is complete without script, with the sample', () => {
    const html = list(engagementTool.sample());
    expectSound(html);
    expect(results(html)).toMatchObject({ customers: 60 });
    expect(studySample(engagementTool, thresholdsOf(examples.regular)).report.refused).toBe(0);
  });

  test.each([
    ['one customer', 'مشتری,پرسش ۱\nالف,بله'],
    ['all alike', 'مشتری,معرفی\nالف,بله\nب,بله'],
    ['a threshold missing', 'مشتری,بازدید,معرفی\nالف,۷,بله\nب,۳,نه'],
  ])('%s gets sentences where numbers are missing', (_, text) => {
    expectSound(list(text, { ...examples.regular, visits: '' }));
  });

  test('a name cannot become markup', () => {
    expect(list('مشتری,معرفی\n<img src=x>,بله\nب,نه')).toContain('&lt;img src=x>');
  });

  test('the file has every customer, guarded, and the page’s words', () => {
    const read = readWhole(engagementTool, 'مشتری,معرفی,مهر\n=cmd(),بله,\nب,نه,بله');
    if (!read.ok) throw new Error(read.problem.code);
    const file = engagementTool.list?.(read.value.data, thresholdsOf(examples.regular)) ?? '';
    expect(file.replace('\ufeff', '').trimEnd().split('\r\n')).toEqual([
      'مشتری,حضور,تعامل,صمیمیت,اثر,شمار «نمی‌دانیم»,هشدار',
      "'=cmd(),,,,1,12,",
      'ب,,,1,0,11,',
    ]);
  });

  test('the empty template is read without asking, and says that nothing is answered yet', () => {
    const read = readWhole(engagementTool, templateText());
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.report).toMatchObject({ kept: 3, refused: 0 });
    expect(Object.keys(read.value.view.columns)).toHaveLength(16);
    const nothing = engagementTool.study(read.value.data, thresholdsOf(examples.regular));
    expect(nothing.ok ? '' : nothing.problem.code).toBe('engagement.noAnswers');
  });
});

describe('linkOf', () => {
  const state: CheckExample = { ...examples.regular, visits: 9 };
  const told = (act: (link: ReturnType<typeof linkOf>) => void) => {
    const heard: (number | null)[] = [];
    const link = linkOf(nowhere, examples.regular);
    link.thresholds.watch(
      ({ visits }) => heard.push(visits),
      () => undefined,
    );
    act(link);
    return heard;
  };

  test('the list hears of other thresholds, once, and of none when answers change', () => {
    expect(
      told(({ address }) => {
        address.write({ ...examples.regular, answers: examples.habit.answers });
        address.write(state);
        address.write({ ...state, answers: examples.habit.answers });
        address.write(undefined);
        address.write(null);
      }),
    ).toEqual([9, 4]);
  });

  test('one that comes later hears what an address said before', () => {
    const inner: Address<CheckExample> = {
      ...nowhere,
      watch: (onState) => {
        onState(state);
        return () => undefined;
      },
    };
    const link = linkOf(inner, examples.regular);
    link.address.watch(
      () => undefined,
      () => undefined,
    );
    const heard: (number | null)[] = [];
    link.thresholds.watch(
      ({ visits }) => heard.push(visits),
      () => undefined,
    );
    expect(heard).toEqual([9]);
    expect(link.settings.valuesOf({}, { values: {}, problems: {} })?.visits).toBe(9);
  });
});
