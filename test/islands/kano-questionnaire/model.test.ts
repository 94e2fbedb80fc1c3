import { describe, expect, test } from 'vitest';
import {
  examples,
  type TypedQuestionnaire,
  wrongInputs,
} from '../../../src/islands/kano-questionnaire/examples.ts';
import { countQuestions, make, readTyped } from '../../../src/islands/kano-questionnaire/model.ts';
import { sameTyped, withEdit } from '../../../src/islands/kano-questionnaire/typed.ts';
import { say, words } from './words.ts';

const madeOf = (typed: TypedQuestionnaire) => {
  const { draft } = readTyped(typed, words);
  if (!draft) throw new Error('no draft');
  return make(draft, words);
};

test.each(Object.entries(examples))('the example «%s» makes a questionnaire', (_, typed) => {
  expect(readTyped(typed, words).problems).toEqual({});
  expect(madeOf(typed).problem).toBeUndefined();
});

test.each(Object.entries(wrongInputs))('%s: the problem stands at its field', (_, { typed, field, code }) => {
  const { problems, draft } = readTyped(typed, words);
  expect(draft).toBeUndefined();
  expect(Object.keys(problems)).toEqual([field]);
  const [problem] = Object.values(problems);
  expect(problem?.code).toBe(code);
  expect(say(code, problem?.args)).toMatch(/\.$/);
});

test('without features there is neither a questionnaire nor a mistake', () => {
  expect(readTyped({ ...examples.shop, features: ' \n' }, words)).toEqual({ problems: {}, draft: undefined });
});

test('too many groups, or one name twice, are told as such', () => {
  const groups = Array.from({ length: 13 }, (_, index) => `گروه ${index}`).join('\n');
  expect(readTyped({ ...examples.shop, groups }, words).problems.groups).toEqual({
    code: 'kano-builder.groupsMany',
    args: { most: '۱۲' },
  });
});

describe('order', () => {
  const orderOf = (typed: Partial<TypedQuestionnaire>) =>
    madeOf({ ...examples.shop, ...typed }).questionnaire.features.map(({ feature }) => feature);
  const asTyped = examples.shop.features.split('\n');

  test('follows the seed, in any digits', () => {
    expect(orderOf({ seed: '1405' })).toEqual(orderOf({ seed: '۱۴۰۵' }));
    expect(orderOf({ seed: '1405' })).not.toEqual(asTyped);
    expect(orderOf({ seed: '1405' }).toSorted()).toEqual(asTyped.toSorted());
  });

  test.each([{ shuffle: false }, { seed: '' }])('%j keeps the order of entry', (typed) => {
    expect(orderOf(typed)).toEqual(asTyped);
  });

  test.each(['0', '-1', '1.5', '1000000', '۱۰٪'])('%s is no seed', (seed) => {
    expect(readTyped({ ...examples.shop, seed }, words).problems.seed?.code).toBe('kano-builder.seedWrong');
  });
});

test('questions are counted with importance and group', () => {
  expect(countQuestions(madeOf(examples.shop).questionnaire)).toBe(10);
  expect(countQuestions(madeOf(examples.full).questionnaire)).toBe(3 * 3 + 1);
});

test('two sentences made into one are a problem of the questionnaire, not of a field', () => {
  const edits = { 'functional:هدیه': 'هدیه؟', 'dysfunctional:هدیه': 'هدیه؟' };
  const made = madeOf({ ...examples.shop, features: 'هدیه', edits });
  expect(made.problem).toEqual({ code: 'kano.sentence.same', args: { feature: 'هدیه' } });
  expect(made.plain.features[0]?.functional).toContain('داشته باشد');
});

test('typed states are compared by what they say', () => {
  expect(sameTyped(examples.shop, structuredClone(examples.shop))).toBe(true);
  expect(sameTyped(examples.shop, { ...examples.shop, own: ['', '', '', '', 'بد'] })).toBe(false);
  expect(sameTyped(examples.shop, { ...examples.shop, edits: { intro: 'سلام' } })).toBe(false);
  expect(withEdit(withEdit({}, 'intro', 'سلام'), 'intro', undefined)).toEqual({});
});
