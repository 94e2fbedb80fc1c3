import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, lowestGroups, profileOf, standingOf } from '../../../src/lib/engagement/profile.ts';
import { CUSTOMER_QUESTIONS, GROUPS, measureOf } from '../../../src/lib/engagement/questions.ts';
import { groupTotal, mostYes, totalsProblems } from '../../../src/lib/engagement/totals.ts';
import '../../support/seed.ts';

const answers = (text: string) => [...text.replaceAll('-', ' ')].map((one) => one.trim() as Answer);
const anyAnswers = fc.array(fc.constantFrom<Answer>('y', 'n', 'u', ''), { minLength: 14, maxLength: 14 });

test('thirteen questions in four parts of 4, 7, 1 and 1; four of them measure', () => {
  expect(CUSTOMER_QUESTIONS).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(CUSTOMER_QUESTIONS.filter((question) => measureOf(question))).toEqual([2, 3, 4, 8]);
});

describe('profileOf', () => {
  test.each([
    ['yyyyyyyyyyyyy', [1, 1, 1, 1]],
    ['nnnnnnnnnnnnn', [0, 0, 0, 0]],
    ['uuuuuuuuuuuuu', [null, null, null, null]],
    ['-------------', [null, null, null, null]],
    ['ynuyyuuuuuunu', [2 / 3, 1, 0, null]],
  ])('%s', (text, shares) => {
    expect(profileOf(answers(text)).map(({ share }) => share)).toEqual(shares);
  });

  test('«we don’t know» and no answer change no share, and question 14 nothing at all', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom<Answer>('y', 'n', 'u', ''), (given, firm) => {
        const shares = profileOf(given).map(({ share }) => share);
        const blank = given.map((one): Answer => (one === 'u' ? '' : one));
        expect(profileOf(blank).map(({ share }) => share)).toEqual(shares);
        expect(profileOf([...given.slice(0, 13), firm])).toEqual(profileOf(given));
      }),
    );
  });

  test('counts every answer once', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const groups = profileOf(given);
        for (const [field, answer] of [
          ['yes', 'y'],
          ['no', 'n'],
          ['unknown', 'u'],
        ] as const)
          expect(groups.reduce((sum, group) => sum + group[field], 0)).toBe(
            given.slice(0, 13).filter((one) => one === answer).length,
          );
      }),
    );
  });
});

describe('lowestGroups', () => {
  test.each([
    ['yyyynnnnnnnyy', ['interaction']],
    ['yyyyyyyyyyynn', ['intimacy', 'influence']],
    ['nnnnnnnnnnnnn', []],
    ['yyyyuuuuuuuuu', []],
    ['ynynyyyuuuuuu', ['involvement']],
  ])('%s', (text, lowest) => {
    expect(lowestGroups(profileOf(answers(text)))).toEqual(lowest);
  });

  test('has the smallest share of all', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const groups = profileOf(given);
        const shares = groups.flatMap(({ share }) => (share === null ? [] : [share]));
        for (const group of lowestGroups(groups))
          expect(groups.find((one) => one.group === group)?.share).toBe(Math.min(...shares));
      }),
    );
  });
});

test.each([
  ['uu--', 'unseen'],
  ['nnu-', 'none'],
  ['ynuu', 'part'],
  ['yyuu', 'all'],
])('%s stands as %s', (text, standing) => {
  expect(standingOf(profileOf(answers(text))[0] as ReturnType<typeof profileOf>[number])).toBe(standing);
});

describe('totals of the article’s 200 customers', () => {
  test.each([
    ['involvement', 440, 0.55],
    ['interaction', 350, 0.25],
    ['intimacy', 50, 0.25],
    ['influence', 16, 0.08],
  ] as const)('%s', (group, yes, share) => {
    const total = groupTotal(group, 200, yes);
    expect(total.ok && total.value.share).toBe(share);
  });

  test('as many answers as questions times customers', () => {
    expect(GROUPS.map((group) => mostYes(group, 200))).toEqual([800, 1400, 200, 200]);
  });

  test('problems come one a field; without a number of customers nothing is judged but the counts', () => {
    expect(totalsProblems(1.5, { influence: 9 })).toEqual({ customers: { code: 'engagement.customers' } });
    expect(totalsProblems(undefined, { influence: -1 })).toEqual({ influence: { code: 'engagement.count' } });
    expect(totalsProblems(undefined, {})).toEqual({});
  });
});
