import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '../../../../src/lib/kano/answers.ts';
import { planColumns } from '../../../../src/lib/kano/import/columns.ts';
import { guessColumns } from '../../../../src/lib/kano/import/guess-columns.ts';
import { fail, ok } from '../../../../src/lib/result.ts';

describe('wide tables', () => {
  test('two columns a feature in any order, others passed over', () => {
    const headings = [
      'زمان',
      'ب | اگر نباشد',
      'الف | اگر باشد',
      'گروه',
      'ب | اگر باشد',
      'الف | اگر نباشد',
      'الف | اهمیت',
    ];
    expect(planColumns(headings)).toEqual(
      ok({
        layout: 'wide',
        respondent: null,
        group: 3,
        features: [
          { name: 'ب', functional: 4, dysfunctional: 1, importance: null },
          { name: 'الف', functional: 2, dysfunctional: 5, importance: 6 },
        ],
      }),
    );
  });

  test('the published survey’s headings', () => {
    const headings = ['ID', 'Income_us', 'Gender', 'F6_importance', 'F6_functional', 'F6_dysfunctional'];
    expect(planColumns(headings)).toEqual(
      ok({
        layout: 'wide',
        respondent: 0,
        group: null,
        features: [{ name: 'F6', functional: 4, dysfunctional: 5, importance: 3 }],
      }),
    );
  });

  test('headings of the survey’s own questionnaire win', () => {
    const known = [
      { heading: 'وقتی زود می‌رسد؟', means: { kind: 'answers', feature: 'سرعت', role: 'functional' } },
      { heading: 'وقتی دیر می‌رسد؟', means: { kind: 'answers', feature: 'سرعت', role: 'dysfunctional' } },
      { heading: 'از کدام شهرید؟', means: { kind: 'group' } },
    ] as const;
    const headings = ['از كدام شهريد؟', 'وقتي دير مي‌رسد؟', 'وقتی زود می‌رسد؟'];
    expect(planColumns(headings, known)).toEqual(
      ok({
        layout: 'wide',
        respondent: null,
        group: 0,
        features: [{ name: 'سرعت', functional: 2, dysfunctional: 1, importance: null }],
      }),
    );
  });

  test('a heading that was guarded against spreadsheets', () => {
    expect(planColumns(["'-تخفیف | اگر باشد", "'-تخفیف | اگر نباشد"])).toMatchObject({
      value: { features: [{ name: '-تخفیف' }] },
    });
  });
});

describe('long tables', () => {
  test('one row an answer', () => {
    expect(planColumns(['پاسخ‌دهنده', 'ویژگی', 'باشد', 'نباشد', 'گروه'])).toEqual(
      ok({
        layout: 'long',
        respondent: 0,
        feature: 1,
        functional: 2,
        dysfunctional: 3,
        importance: null,
        group: 4,
      }),
    );
  });

  test('without respondents nothing can be put together', () => {
    expect(planColumns(['ویژگی', 'باشد', 'نباشد'])).toEqual(fail('kano.import.noRespondent'));
  });
});

test.each([
  [[], fail('kano.import.noColumns')],
  [['نام', 'سن'], fail('kano.import.noColumns')],
  [['الف | اگر باشد'], fail('kano.import.halfPair', { feature: 'الف' })],
  [['الف | اگر باشد', 'الف | اگر نباشد', 'الف | باشد'], fail('kano.import.columnTwice', { feature: 'الف' })],
  [
    Array.from({ length: 402 }, (_, i) => `و${i >> 1} | اگر ${i % 2 ? 'ن' : ''}باشد`),
    fail('kano.import.tooManyFeatures', { most: '۲۰۰' }),
  ],
])('%j', (headings, problem) => {
  expect(planColumns(headings)).toEqual(problem);
});

describe('guessing', () => {
  const read = createAnswerReader();

  test('takes the columns that hold answers two by two', () => {
    const rows = [
      ['علی', 'دوست دارم', '5', 'x', '1', '3'],
      ['مینا', '', '4', 'y', '2', 'بی‌تفاوتم'],
    ];
    expect(guessColumns(['نام', 'سرعت', 'سرعت۲', 'شهر', '', 'بسته'], rows, read)).toEqual({
      layout: 'wide',
      respondent: null,
      group: null,
      features: [
        { name: 'سرعت', functional: 1, dysfunctional: 2, importance: null },
        { name: '5', functional: 4, dysfunctional: 5, importance: null },
      ],
    });
  });

  test.each([
    ['an odd number of columns', [['1', '2', '3']]],
    ['no answers', [['الف', 'ب', 'پ']]],
    ['no rows', []],
  ])('gives up with %s', (_, rows) => {
    expect(guessColumns(['a', 'b', 'c'], rows, read)).toBeUndefined();
  });
});
