import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '../../../src/lib/kano/answers.ts';
import { ANSWERS } from '../../../src/lib/kano/evaluation.ts';
import { featuresFromText } from '../../../src/lib/kano/features.ts';
import { createAccumulator } from '../../../src/lib/kano/import/accumulate.ts';
import { planColumns, type WidePlan } from '../../../src/lib/kano/import/columns.ts';
import { tidyName } from '../../../src/lib/kano/name.ts';
import {
  checkSentences,
  makeQuestionnaire,
  type QuestionnaireDraft,
  questionColumns,
  sentenceId,
} from '../../../src/lib/kano/questionnaire.ts';
import { templateRows, webFormText } from '../../../src/lib/kano/questionnaire-text.ts';
import { shuffled } from '../../../src/lib/kano/shuffle.ts';
import { tally } from '../../../src/lib/kano/tally.ts';
import { checkWording, WORDING_SETS, wordingOf } from '../../../src/lib/kano/wording.ts';
import { fail, ok } from '../../../src/lib/result.ts';
import { readRows } from '../../../src/lib/table/csv.ts';
import { writeCsv } from '../../../src/lib/table/csv-write.ts';
import words from '../../../src/ui/kano-questionnaire.fa.json' with { type: 'json' };

const DRAFT: QuestionnaireDraft = {
  product: 'فروشگاه ما',
  features: ['تحویل سریع', 'بسته‌بندی هدیه', 'پرداخت قسطی'],
  wording: wordingOf('A', words),
  importance: true,
  groups: ['تازه‌وارد', 'قدیمی'],
  seed: null,
  edits: {},
};

describe('sentences', () => {
  test('presence and absence in good Persian, side by side', () => {
    const [first] = makeQuestionnaire(DRAFT, words).features;
    expect(first).toEqual({
      feature: 'تحویل سریع',
      functional: 'اگر فروشگاه ما «تحویل سریع» داشته باشد، چه احساسی دارید؟',
      dysfunctional: 'اگر فروشگاه ما «تحویل سریع» نداشته باشد، چه احساسی دارید؟',
      importance: '«تحویل سریع» برای شما چقدر مهم است؟',
    });
  });

  test('without a product it is «این محصول»; without importance and groups they are not asked', () => {
    const found = makeQuestionnaire({ ...DRAFT, product: ' ', importance: false, groups: [] }, words);
    expect(found.features[0]?.functional).toContain('این محصول «تحویل سریع»');
    expect(found.features[0]?.importance).toBeNull();
    expect(found.group).toBeNull();
  });

  test('every sentence can be rewritten; an emptied one comes back', () => {
    const edits = {
      [sentenceId('functional', 'تحویل سریع')]: 'اگر سفارش همان روز برسد چطور؟',
      [sentenceId('dysfunctional', 'تحویل سریع')]: ' ',
      [sentenceId('intro')]: 'سلام.',
      [sentenceId('group')]: 'از کِی مشتری مایید؟',
    };
    const found = makeQuestionnaire({ ...DRAFT, edits }, words);
    expect(found.intro).toBe('سلام.');
    expect(found.group?.question).toBe('از کِی مشتری مایید؟');
    expect(found.features[0]?.functional).toBe('اگر سفارش همان روز برسد چطور؟');
    expect(found.features[0]?.dysfunctional).toContain('نداشته باشد');
  });

  test('two questions made the same are a problem', () => {
    expect(checkSentences(makeQuestionnaire(DRAFT, words))).toBeUndefined();
    const edits = {
      [sentenceId('functional', 'پرداخت قسطی')]: 'اقساط؟',
      [sentenceId('dysfunctional', 'پرداخت قسطی')]: 'اقساط؟ ',
    };
    expect(checkSentences(makeQuestionnaire({ ...DRAFT, edits }, words))).toEqual({
      code: 'kano.sentence.same',
      args: { feature: 'پرداخت قسطی' },
    });
  });
});

describe('order', () => {
  const features = Array.from({ length: 12 }, (_, index) => `ویژگی ${index}`);

  test('the same seed gives the same order, always', () => {
    expect(shuffled([1, 2, 3, 4, 5, 6, 7, 8], 1405)).toEqual([8, 2, 5, 7, 4, 6, 1, 3]);
    const draft = { ...DRAFT, features, seed: 1405 };
    const order = makeQuestionnaire(draft, words).features.map(({ feature }) => feature);
    expect(order).toEqual(makeQuestionnaire(draft, words).features.map(({ feature }) => feature));
    expect(order).not.toEqual(features);
    expect(order.toSorted()).toEqual(features.toSorted());
  });

  test('every place is about equally likely for every item', () => {
    const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    for (let seed = 0; seed < 5000; seed++)
      for (const [place, item] of shuffled([0, 1, 2, 3, 4], seed).entries()) {
        const row = counts[item] as number[];
        row[place] = (row[place] ?? 0) + 1;
      }
    // 1000 expected in each cell; chi-square with 16 degrees stays below 39.3 in 999 of 1000 cases.
    const chiSquare = counts.flat().reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(39.3);
  });
});

describe('what it produces comes back', () => {
  const drafts = fc.record({
    features: fc
      .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((names) => featuresFromText(names.join('\n')))
      // A name that begins with an apostrophe and a sign cannot be told from one we guarded.
      .filter((result) => result.ok && !result.value.some((name) => name.startsWith("'")))
      .map((result) => (result.ok ? result.value : [])),
    seed: fc.option(fc.integer()),
    importance: fc.boolean(),
    groups: fc.constantFrom<readonly string[]>([], ['الف', 'ب']),
  });

  test('the template’s headings are understood without help, through CSV', () => {
    fc.assert(
      fc.property(drafts, (some) => {
        const questionnaire = makeQuestionnaire({ ...DRAFT, ...some }, words);
        const csv = writeCsv(templateRows(questionnaire, words), { bom: false });
        const [heading] = readRows(csv, { delimiter: ',', newline: '\n' }).rows;
        const plan = planColumns(heading?.cells ?? []);
        expect(plan).toMatchObject({ ok: true, value: { layout: 'wide', respondent: 0 } });
        const found = plan.ok ? (plan.value as WidePlan) : undefined;
        expect(found?.features.map(({ name }) => name)).toEqual(
          questionnaire.features.map(({ feature }) => feature),
        );
        expect(found?.group).toBe(some.groups.length > 0 ? 1 : null);
        expect(found?.features.every(({ importance }) => (importance !== null) === some.importance)).toBe(
          true,
        );
      }),
    );
  });

  test('a web form’s columns, named by the questions, are understood: ours without help, rewritten ones by the questionnaire', () => {
    fc.assert(
      fc.property(drafts, (some) => {
        const questionnaire = makeQuestionnaire({ ...DRAFT, ...some }, words);
        const known = questionColumns(questionnaire);
        const headings = ['Timestamp', ...known.map(({ heading }) => heading)];
        for (const plan of [planColumns(headings), planColumns(headings, known)])
          expect(plan.ok ? (plan.value as WidePlan).features.map(({ name }) => name) : plan).toEqual(
            questionnaire.features.map(({ feature }) => feature),
          );
      }),
    );
    const edits = {
      [sentenceId('functional', 'تحویل سریع')]: 'زود برسد؟',
      [sentenceId('dysfunctional', 'تحویل سریع')]: 'دیر برسد؟',
      [sentenceId('importance', 'تحویل سریع')]: 'چقدر؟',
    };
    const known = questionColumns(makeQuestionnaire({ ...DRAFT, edits }, words));
    const headings = known.map(({ heading }) => heading);
    expect(planColumns(headings, known)).toMatchObject({ value: { features: { length: 3 }, group: 9 } });
  });

  test('answers in the words of every set are read back', () => {
    for (const set of WORDING_SETS) {
      const wording = wordingOf(set, words);
      const questionnaire = makeQuestionnaire({ ...DRAFT, wording, importance: false, groups: [] }, words);
      const [headings = []] = templateRows(questionnaire, words);
      const rows = ANSWERS.flatMap((one) =>
        ANSWERS.map((other) => [
          'x',
          ...[1, 2, 3].flatMap(() => [wording[one - 1] ?? '', wording[other - 1] ?? '']),
        ]),
      );
      const plan = planColumns(headings);
      if (!plan.ok) throw new Error(plan.problem.code);
      const accumulator = createAccumulator(plan.value, createAnswerReader());
      accumulator.add(rows);
      const found = accumulator.finish();
      for (const { pairs } of found.ok ? tally(found.value) : [])
        expect(pairs).toEqual(new Array(25).fill(1));
      expect(found).toMatchObject({ ok: true, value: { unknown: [], patched: [] } });
    }
  });
});

test('text for web forms: numbered questions with their answers below', () => {
  const text = webFormText(makeQuestionnaire({ ...DRAFT, features: ['تحویل سریع'] }, words), words);
  expect(text.split('\n\n').slice(1)).toEqual([
    '۱. اگر فروشگاه ما «تحویل سریع» داشته باشد، چه احساسی دارید؟\nخوشحال می‌شوم\nباید همین‌طور باشد\nبرایم فرقی ندارد\nمی‌توانم با آن کنار بیایم\nناراحت می‌شوم',
    '۲. اگر فروشگاه ما «تحویل سریع» نداشته باشد، چه احساسی دارید؟\nخوشحال می‌شوم\nباید همین‌طور باشد\nبرایم فرقی ندارد\nمی‌توانم با آن کنار بیایم\nناراحت می‌شوم',
    '۳. «تحویل سریع» برای شما چقدر مهم است؟\nعددی از ۱ (اصلاً مهم نیست) تا ۹ (بسیار مهم است)',
    '۴. شما از کدام گروه هستید؟\nتازه‌وارد\nقدیمی\n',
  ]);
});

describe('features typed or pasted', () => {
  test.each([
    ['تحویل سریع\nپرداخت قسطی', ['تحویل سریع', 'پرداخت قسطی']],
    ['- تحویل سریع\r\n• پرداخت قسطی\n\n', ['تحویل سریع', 'پرداخت قسطی']],
    ['۱. تحویل سریع\n2) پرداخت قسطی\n(۳) هدیه', ['تحویل سریع', 'پرداخت قسطی', 'هدیه']],
    ['۲۴ ساعته\n1.5 برابر سریع‌تر\n3D', ['۲۴ ساعته', '1.5 برابر سریع‌تر', '3D']],
    ['تحویل سریع، پرداخت قسطی', ['تحویل سریع', 'پرداخت قسطی']],
    ['تحویل سریع، ارزان؛ پرداخت قسطی', ['تحویل سریع، ارزان', 'پرداخت قسطی']],
    ['تحویل سریع، ارزان\nهدیه', ['تحویل سریع، ارزان', 'هدیه']],
    ['ارسال «رایگان»', ['ارسال ‹رایگان›']],
    ['ويژگي\u200f اول', ['ویژگی اول']],
  ])('%j', (text, names) => {
    expect(featuresFromText(text)).toEqual(ok(names));
  });

  test.each([
    ['', fail('kano.features.empty')],
    [' \n- \n', fail('kano.features.empty')],
    ['اقساط\nاقساط', fail('kano.features.twice', { feature: 'اقساط' })],
    ['تحویل‌سریع\nتحویلسریع', fail('kano.features.twice', { feature: 'تحویلسریع' })],
    [
      Array.from({ length: 61 }, (_, index) => `ویژگی ${index}`).join('\n'),
      fail('kano.features.tooMany', { most: '۶۰' }),
    ],
    [`${'م'.repeat(201)}\nب`, fail('kano.features.tooLong', { feature: `${'م'.repeat(40)}…` })],
  ])('%j', (text, problem) => {
    expect(featuresFromText(text)).toEqual(problem);
  });

  test('tidying a name twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(tidyName(tidyName(text))).toBe(tidyName(text));
      }),
    );
  });
});

test.each([
  [['خوب', 'لازم', 'هیچ', 'بد نیست', 'بد'], undefined],
  [['خوب', 'لازم', ' ', 'بد نیست', 'بد'], { code: 'kano.wording.empty', args: { number: '۳' } }],
  [['خوب', 'لازم'], { code: 'kano.wording.empty', args: { number: '۳' } }],
  [['خوب', 'لازم', 'هیچ', 'خُوب.', 'بد'], { code: 'kano.wording.twice', args: { one: '۱', other: '۴' } }],
])('own wording %j', (wording, problem) => {
  expect(checkWording(wording)).toEqual(problem);
});

test('the published sets have nothing wrong', () => {
  for (const set of WORDING_SETS) expect(checkWording(wordingOf(set, words))).toBeUndefined();
});
