import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '../../../../src/lib/kano/answers.ts';
import { createAccumulator } from '../../../../src/lib/kano/import/accumulate.ts';
import type { ColumnPlan, LongPlan, WidePlan } from '../../../../src/lib/kano/import/columns.ts';
import { type KanoData, mapUnknown } from '../../../../src/lib/kano/import/data.ts';
import { MAX_GROUPS } from '../../../../src/lib/kano/import/store.ts';
import { categoryCounts, PAIRS, pairIndex } from '../../../../src/lib/kano/pairs.ts';
import { tally, tallyGroups } from '../../../../src/lib/kano/tally.ts';
import { REPPEL } from '../published.ts';

const WIDE: WidePlan = {
  layout: 'wide',
  respondent: 0,
  group: 1,
  features: [
    { name: 'الف', functional: 2, dysfunctional: 3, importance: 4 },
    { name: 'ب', functional: 5, dysfunctional: 6, importance: null },
  ],
};

const LONG: LongPlan = {
  layout: 'long',
  respondent: 0,
  feature: 1,
  functional: 2,
  dysfunctional: 3,
  importance: null,
  group: 4,
};

function collect(plan: ColumnPlan, rows: readonly (readonly string[])[]): KanoData {
  const accumulator = createAccumulator(plan, createAnswerReader());
  expect(accumulator.add(rows)).toBeNull();
  const found = accumulator.finish();
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

describe('wide', () => {
  const data = collect(WIDE, [
    ['۱', 'تهران', '1', '5', '9', 'دوست دارم', 'دوست ندارم'],
    ['۲', 'شیراز', '۲', '', 'خیلی', '1', 'نمی‌دانم'],
    ['', '', '', '', '', '', ''],
    ['۳', ' تهران ', 'برا?م فرق? ندارد', '٣', '', 'شاید', 'نمی‌دانم'],
    ['۱', '', '4'],
  ]);

  test('answers are bytes, unknown texts keep a byte of their own', () => {
    expect(data.respondents).toBe(4);
    expect(data.features.map(({ name }) => name)).toEqual(['الف', 'ب']);
    expect([...(data.features[0]?.functional ?? [])]).toEqual([1, 2, 3, 4]);
    expect([...(data.features[0]?.dysfunctional ?? [])]).toEqual([5, 0, 3, 0]);
    expect([...(data.features[0]?.importance ?? [])]).toEqual([9, 0, 0, 0]);
    expect(data.features[1]?.importance).toBeNull();
    expect(data.unknown).toEqual([
      { code: 6, text: 'نمی‌دانم', count: 2 },
      { code: 7, text: 'شاید', count: 1 },
    ]);
  });

  test('what a reader has to know is counted', () => {
    expect(data.patched).toEqual([{ text: 'برا?م فرق? ندارد', answer: 3, count: 1 }]);
    expect(data.notes).toEqual({
      emptyRows: 1,
      repeated: 1,
      unreadImportance: 1,
      unlistedUnknown: 0,
      unplacedRows: 0,
      withoutGroup: 0,
    });
  });

  test('groups are found by name', () => {
    expect(data.groups?.names).toEqual(['تهران', 'شیراز']);
    expect([...(data.groups?.of ?? [])]).toEqual([1, 2, 1, 0]);
  });

  test('is counted: answered, missing and unknown are everybody', () => {
    const [first, second] = tally(data);
    expect(first).toMatchObject({ answered: 2, missing: 2, unknown: 0 });
    expect(first?.counts).toMatchObject({ O: 1, I: 1 });
    expect(second).toMatchObject({ answered: 1, missing: 1, unknown: 2 });
  });

  test('by group', () => {
    const groups = tallyGroups(data);
    expect(groups.map(({ name }) => name)).toEqual(['تهران', 'شیراز']);
    expect(groups[0]?.features[0]).toMatchObject({ answered: 2, missing: 0 });
    expect(groups[1]?.features[0]).toMatchObject({ answered: 0, missing: 1 });
  });

  test('a meaning given to an unknown text counts, one not given waits', () => {
    const mapped = mapUnknown(data, new Map([['نمی‌دانم', 3]]));
    expect(mapped.unknown.map(({ text }) => text)).toEqual(['شاید']);
    expect(tally(mapped)[1]).toMatchObject({ answered: 2, missing: 1, unknown: 1 });
    const none = mapUnknown(mapped, new Map([['شاید', null]]));
    expect(none.unknown).toEqual([]);
    expect(tally(none)[1]).toMatchObject({ answered: 2, missing: 2, unknown: 0 });
    expect(data.unknown).toHaveLength(2);
  });
});

describe('long', () => {
  const data = collect(LONG, [
    ['علی', 'سرعت', '1', '5', 'نو'],
    ['مینا', 'سرعت', '3', '3', 'قدیمی'],
    ['علی', 'بسته', '1', '3', ''],
    ['مینا', 'سُرعت', '1', '1', 'نو'],
    ['', 'بسته', '1', '1', ''],
    ['رضا', ' ', '1', '1', ''],
    ['رضا', 'بسته', '5', '1', ''],
  ]);

  test('features turn up, people are put together, the first answer counts', () => {
    expect(data.respondents).toBe(3);
    expect(data.features.map(({ name }) => name)).toEqual(['سرعت', 'بسته']);
    expect(data.features.map(({ functional }) => [...functional])).toEqual([
      [1, 3, 0],
      [1, 0, 5],
    ]);
    expect(data.notes).toMatchObject({ repeated: 1, unplacedRows: 2 });
  });

  test('a person has one group, the first named', () => {
    expect(data.groups?.names).toEqual(['نو', 'قدیمی']);
    expect([...(data.groups?.of ?? [])]).toEqual([1, 2, 0]);
  });
});

describe('bounds', () => {
  test('no rows are a problem', () => {
    const accumulator = createAccumulator(WIDE, createAnswerReader());
    accumulator.add([['', '']]);
    expect(accumulator.finish()).toEqual({ ok: false, problem: { code: 'kano.import.noRows' } });
  });

  test('too many features end a long table', () => {
    const accumulator = createAccumulator(LONG, createAnswerReader());
    const rows = Array.from({ length: 300 }, (_, index) => ['علی', `و${index}`, '1', '1', '']);
    expect(accumulator.add(rows)).toEqual({ code: 'kano.import.tooManyFeatures', args: { most: '۲۰۰' } });
    expect(accumulator.add([['مینا', 'و1', '1', '1', '']])).not.toBeNull();
    expect(accumulator.finish()).toMatchObject({ ok: false });
  });

  test('more unknown texts than bytes are one byte, counted', () => {
    const rows = Array.from({ length: 300 }, (_, index) => [String(index), '', `متن ${index}`, '1']);
    const data = collect({ ...WIDE, features: WIDE.features.slice(0, 1) }, rows);
    expect(data.unknown).toHaveLength(249);
    expect(data.notes.unlistedUnknown).toBe(51);
    expect(data.features[0]?.functional.at(-1)).toBe(255);
    expect(tally(data)[0]).toMatchObject({ answered: 0, unknown: 300 });
  });

  test('too many groups: the rest have none, and it is said', () => {
    const rows = Array.from({ length: 70 }, (_, index) => [String(index), `گروه ${index}`, '1', '5']);
    const data = collect(WIDE, [...rows, ['x', 'گروه 1', '1', '5']]);
    expect(data.groups?.names).toHaveLength(MAX_GROUPS);
    expect(data.notes.withoutGroup).toBe(20);
    expect(data.groups?.of.at(-1)).toBe(2);
  });
});

describe('against the published answers', () => {
  // Every pair of answers of the six features as rows of words again, in the words of that survey.
  const WORDS = ['I like it', 'I expect it', 'I’m neutral', 'I can tolerate it', 'I dislike it'];
  const features = Object.entries(REPPEL);
  const perFeature = features.map(([, { pairs }]) =>
    pairs.flatMap((count, index) =>
      new Array<[string, string]>(count).fill([WORDS[Math.floor(index / 5)] ?? '', WORDS[index % 5] ?? '']),
    ),
  );
  const plan: WidePlan = {
    layout: 'wide',
    respondent: null,
    group: null,
    features: features.map(([name], index) => ({
      name,
      functional: 2 * index,
      dysfunctional: 2 * index + 1,
      importance: null,
    })),
  };

  test('words → bytes → printed counts, in chunks', () => {
    const accumulator = createAccumulator(plan, createAnswerReader());
    const rows = Array.from({ length: 358 }, (_, person) =>
      perFeature.flatMap((answers) => answers[person] ?? ['', '']),
    );
    for (let from = 0; from < rows.length; from += 7) accumulator.add(rows.slice(from, from + 7));
    const found = accumulator.finish();
    const tallied = found.ok ? tally(found.value, { table: 'pouliot' }) : [];
    expect(tallied.map(({ counts }) => counts)).toEqual(features.map(([, { printed }]) => printed.counts));
  });
});

const answer = fc.integer({ min: 0, max: 5 });

test('wide and long say the same, however the rows are cut', () => {
  const people = fc.array(fc.array(fc.tuple(answer, answer), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 10 }), (given, chunk) => {
      const cell = (value: number) => (value === 0 ? '' : String(value));
      const plan: WidePlan = {
        layout: 'wide',
        respondent: 0,
        group: null,
        features: ['a', 'b', 'c'].map((name, index) => ({
          name,
          functional: 1 + 2 * index,
          dysfunctional: 2 + 2 * index,
          importance: null,
        })),
      };
      const wide = given.map((row, person) => [`p${person}`, ...row.flat().map(cell)]);
      const long = given.flatMap((row, person) =>
        row.map(([one, other], index) => [`p${person}`, 'abc'[index] ?? '', cell(one), cell(other), '']),
      );
      const accumulator = createAccumulator(plan, createAnswerReader());
      for (let from = 0; from < wide.length; from += chunk) accumulator.add(wide.slice(from, from + chunk));
      const found = accumulator.finish();
      const expected = found.ok ? tally(found.value) : [];
      expect(tally(collect(LONG, long))).toEqual(expected);
      for (const [index, feature] of expected.entries()) {
        const pairs = new Array<number>(PAIRS).fill(0);
        for (const row of given) {
          const [one, other] = row[index] ?? [0, 0];
          if (one > 0 && other > 0) pairs[pairIndex(one, other)] = (pairs[pairIndex(one, other)] ?? 0) + 1;
        }
        expect(feature.pairs).toEqual(pairs);
        expect(feature.counts).toEqual(categoryCounts(pairs));
        expect(feature.answered + feature.missing).toBe(given.length);
      }
    }),
  );
});

test('leaving people out', () => {
  const data = collect(WIDE, [
    ['1', '', '1', '5', '', '1', '5'],
    ['2', '', '3', '3', '', '3', '3'],
  ]);
  expect(tally(data, { keep: (person) => person !== 1 })[0]?.counts).toMatchObject({ O: 1, I: 0 });
});

// Printed, not judged by time: machines differ. What is judged: exact counts, and memory of a byte an answer.
test('50,000 people and 30 features', () => {
  const WORDS = [
    'خوشحال می‌شوم',
    'باید همین‌طور باشد',
    'برایم فرقی ندارد',
    'می‌توانم با آن کنار بیایم',
    'ناراحت می‌شوم',
  ];
  const people = 50_000;
  const plan: WidePlan = {
    layout: 'wide',
    respondent: null,
    group: null,
    features: Array.from({ length: 30 }, (_, index) => ({
      name: `و${index}`,
      functional: 2 * index,
      dysfunctional: 2 * index + 1,
      importance: null,
    })),
  };
  const answerOf = (person: number, column: number) =>
    (person * 7 + column * 3 + ((person * column) % 11)) % 5;
  const accumulator = createAccumulator(plan, createAnswerReader());
  let milliseconds = 0;
  for (let from = 0; from < people; from += 500) {
    const rows = Array.from({ length: 500 }, (_, index) =>
      Array.from({ length: 60 }, (_, column) => WORDS[answerOf(from + index, column)] ?? ''),
    );
    const start = performance.now();
    accumulator.add(rows);
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  const found = accumulator.finish();
  const counted = found.ok ? tally(found.value) : [];
  milliseconds += performance.now() - start;
  console.info(`accumulated and counted 3,000,000 answers in ${Math.round(milliseconds)} ms`);
  const bytes = found.ok
    ? found.value.features.reduce(
        (sum, f) => sum + f.functional.buffer.byteLength + f.dysfunctional.buffer.byteLength,
        0,
      )
    : 0;
  expect(bytes).toBe(2 * 30 * people);
  expect(counted).toHaveLength(30);
  for (const [index, { pairs, answered }] of counted.entries()) {
    const expected = new Array<number>(PAIRS).fill(0);
    for (let person = 0; person < people; person++) {
      const at = pairIndex(answerOf(person, 2 * index) + 1, answerOf(person, 2 * index + 1) + 1);
      expected[at] = (expected[at] ?? 0) + 1;
    }
    expect(pairs).toEqual(expected);
    expect(answered).toBe(people);
  }
});
