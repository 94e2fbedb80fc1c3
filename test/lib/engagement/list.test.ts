import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGAGEMENT_COLUMNS, readAnswer } from '../../../src/lib/engagement/columns.ts';
import { endsOf } from '../../../src/lib/engagement/ends.ts';
import type { Thresholds } from '../../../src/lib/engagement/questions.ts';
import { rosterOf } from '../../../src/lib/engagement/roster.ts';
import { customerReader } from '../../../src/lib/engagement/table.ts';
import { templateText } from '../../../src/lib/engagement/template.ts';
import { findColumns } from '../../../src/lib/table/columns.ts';
import { allRows, openText } from '../../../src/lib/table/open.ts';
import '../../support/seed.ts';

const X: Thresholds = { buys: 2, visits: 4, minutes: 3, posts: 1 };

function read(text: string) {
  const opened = openText(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  const rows = allRows(opened.value);
  const found = findColumns(rows, ENGAGEMENT_COLUMNS);
  const columns = Object.fromEntries(
    Object.entries(found.columns).map(([field, one]) => [field, one?.index]),
  );
  const reader = customerReader(columns);
  if (!reader.ok) throw new Error(reader.problem.code);
  for (const row of rows.slice((found.headingAt ?? -1) + 1)) reader.value.take(row);
  return { ...reader.value.finish(), found };
}

function roster(text: string, thresholds = X) {
  const known = rosterOf(read(text).data, thresholds, 30);
  if (!known.ok) throw new Error(known.problem.code);
  return known.value;
}

describe('columns', () => {
  test('the template’s headings are known without asking, each as its own', () => {
    const { found } = read(templateText());
    expect(found).toMatchObject({ headingAt: 0, missing: [], sure: true });
    expect(ENGAGEMENT_COLUMNS.map(({ field }) => found.columns[field]?.index)).toEqual(
      ENGAGEMENT_COLUMNS.map((_, index) => index),
    );
  });

  test.each([
    ['by number', ['نام', ...Array.from({ length: 13 }, (_, index) => `پرسش ${index + 1}`)]],
    ['in English', ['customer', ...Array.from({ length: 13 }, (_, index) => `Q${index + 1}`)]],
  ])('%s, in another order too', (_, heads) => {
    for (const order of [heads, [...heads].reverse()]) {
      const { found } = read(`${order.join(',')}\n${order.map(() => 'بله').join(',')}`);
      expect(found.sure).toBe(true);
      expect(found.columns.q1?.index).toBe(order.indexOf(heads[1] ?? ''));
      expect(found.columns.q13?.index).toBe(order.indexOf(heads[13] ?? ''));
    }
  });

  test('no two questions share a heading', () => {
    const names = ENGAGEMENT_COLUMNS.flatMap((column) => column.names);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    [{ q1: 0 }, 'engagement.columns'],
    [{ customer: 0 }, 'engagement.columns'],
  ])('%j is too little', (columns, code) => {
    const reader = customerReader(columns);
    expect(reader.ok ? '' : reader.problem.code).toBe(code);
  });
});

test.each([
  ['y', ['بله', 'بلي', 'آری', 'دارد', 'YES', 'True', '✓', "'+", ' بله ']],
  ['n', ['نه', 'خير', 'ندارد', 'no', 'FALSE', '✗']],
  ['u', ['', '—', '-', 'نمی‌دانیم', 'نمي دانم', '؟', '?', 'n/a', "don't know"]],
  [undefined, ['شاید', '5', '1', 'x', '×']],
])('%s is how these are read', (answer, cells) => {
  expect(cells.map(readAnswer)).toEqual(cells.map(() => answer));
});

describe('customerReader', () => {
  test('0 and 1 are words, until the column has another number', () => {
    const words = read('مشتری,بازدید,معرفی\nالف,1,1\nب,0,0').data;
    expect(words.measured).toEqual([]);
    expect(words.customers.map(({ entries }) => [entries[2], entries[12]])).toEqual([
      ['y', 'y'],
      ['n', 'n'],
    ]);
    const numbers = read('مشتری,بازدید\nالف,۱\nب,۰\nپ,۷\nت,بله').data;
    expect(numbers.measured).toEqual(['visits']);
    expect(numbers.customers.map(({ entries }) => entries[2])).toEqual([1, 0, 7, 'y']);
  });

  test('where the past is told, 0 and 1 are numbers', () => {
    const { measured } = read('مشتری,سر زدن در ماه,سر زدن سه ماه پیش\nالف,1,4\nب,0,1').data;
    expect(measured).toEqual(['visits']);
  });

  test('rows that cannot be used are told by line, reason and question', () => {
    const { report, data } = read(
      [
        'مشتری,بازدید,معرفی,بازدید سه ماه پیش',
        'الف,3,بله,4',
        ',3,بله,4',
        'الف,9,نه,4',
        'ب,3,شاید,4',
        'پ,-3,بله,4',
        'ت,بسیار,بله,4',
        'ث,3,2,4',
        'ج,3,بله,کم',
        'جمع,6,,8',
      ].join('\n'),
    );
    expect(data.customers.map(({ name }) => name)).toEqual(['الف']);
    expect(report).toMatchObject({ kept: 1, refused: 7, totals: 1 });
    expect(
      report.problems.map(({ line, problem }) => [line, problem.code, problem.args?.['question']]),
    ).toEqual([
      [3, 'table.noCustomer', undefined],
      [4, 'engagement.twice', undefined],
      [5, 'engagement.answer', 13],
      [6, 'engagement.measure', 3],
      [7, 'engagement.measure', 3],
      [8, 'engagement.answer', 13],
      [9, 'engagement.before', undefined],
    ]);
  });

  test('whatever the cells hold, every row is kept, refused or a total, and no number is lost', () => {
    const cell = fc.oneof(fc.constantFrom('بله', 'نه', '', '1', '0', '۷', '-2', '1e9', '=1+1'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 16, maxLength: 16 }), { maxLength: 20 }), (rows) => {
        const columns = Object.fromEntries(ENGAGEMENT_COLUMNS.map(({ field }, index) => [field, index]));
        const reader = customerReader(columns);
        if (!reader.ok) throw new Error(reader.problem.code);
        for (const [index, cells] of rows.entries()) reader.value.take({ line: index + 2, cells });
        const { report, data } = reader.value.finish();
        expect(report.kept + report.refused + report.totals).toBe(rows.length);
        expect(data.customers).toHaveLength(report.kept);
        const known = rosterOf(data, X, 5);
        if (known.ok) expect(JSON.stringify(known.value)).not.toMatch(/NaN|Infinity/);
        if (known.ok)
          for (const { counts, unseen } of known.value.distribution)
            expect(counts.reduce((sum, count) => sum + count, unseen)).toBe(report.kept);
      }),
    );
  });
});

describe('rosterOf', () => {
  const table = [
    'مشتری,خرید,بازدید,نظر,معرفی',
    'الف,3,9,بله,بله',
    'ب,3,4,نه,',
    'پ,1,2,بله,نه',
    'ت,,1,نه,نه',
  ].join('\n');

  test('compares numbers with the thresholds: only what is more is «yes»', () => {
    const { groups, questions, lowest } = roster(table);
    // Purchases y y n u, visits y n n n.
    expect(groups.map(({ yes, no, unknown }) => [yes, no, unknown])).toEqual([
      [3, 4, 9],
      [2, 2, 24],
      [0, 0, 4],
      [1, 2, 1],
    ]);
    expect(lowest).toEqual(['influence']);
    expect(questions[2]).toMatchObject({ reading: 'measured', median: 3, yes: 1, no: 3, unknown: 0 });
    expect(questions[8]).toMatchObject({ reading: 'words', median: null });
    expect(questions[0]).toMatchObject({ reading: 'none', unknown: 4 });
  });

  test('without a threshold a number says nothing', () => {
    expect(roster(table, { ...X, visits: null }).questions[2]).toMatchObject({ yes: 0, no: 0, unknown: 4 });
  });

  test('says how many have how many «yes»', () => {
    expect(roster(table).distribution.map(({ counts, unseen }) => [counts, unseen])).toEqual([
      [[2, 1, 1, 0, 0], 0],
      [[2, 2, 0, 0, 0, 0, 0, 0], 0],
      [[0, 0], 4],
      [[2, 1], 1],
    ]);
  });

  test.each([
    ['مشتری,معرفی\n,بله', 'engagement.nobody'],
    ['مشتری,معرفی\nالف,', 'engagement.noAnswers'],
  ])('%j has a problem instead', (text, code) => {
    const known = rosterOf(read(text).data, X, 5);
    expect(known.ok ? '' : known.problem.code).toBe(code);
  });

  test('the same customers in another order are the same list', () => {
    const { data } = read(table);
    const sums = (customers: typeof data.customers) => {
      const known = rosterOf({ ...data, customers }, X, 30);
      if (!known.ok) throw new Error(known.problem.code);
      const { groups, distribution, questions, warned } = known.value;
      return { groups, distribution, questions, warned };
    };
    const asWritten = sums(data.customers);
    fc.assert(
      fc.property(fc.shuffledSubarray([...data.customers], { minLength: 4 }), (shuffled) => {
        expect(sums(shuffled)).toEqual(asWritten);
      }),
    );
  });
});

describe('early warnings', () => {
  const head = 'مشتری,خرید,بازدید,نوشته,نظر,معرفی,بازدید سه ماه پیش,نوشتهٔ سه ماه پیش';
  const warningsOf = (...rows: string[]) =>
    roster([head, ...rows].join('\n')).warnings.map(({ name, kind, fall }) => [name, kind, fall?.measure]);

  test('a fall is less than half of one’s own past, and the deepest comes first', () => {
    expect(
      warningsOf(
        'نصف,3,5,2,بله,نه,10,2',
        'کمتر,3,4,2,بله,نه,10,2',
        'نوشته,3,9,1,بله,نه,9,8',
        'تازه,3,9,2,بله,نه,0,',
      ),
    ).toEqual([
      ['نوشته', 'fell', 'posts'],
      ['کمتر', 'fell', 'visits'],
    ]);
  });

  test('absent: something done once, and nothing of the month', () => {
    expect(warningsOf('غایب,0,1,0,بله,نه,1,0', 'حاضر,0,9,0,بله,نه,9,0', 'هیچ,0,1,0,نه,نه,1,0')).toEqual([
      ['غایب', 'absent', undefined],
    ]);
  });

  test('silent: buys, and no sign of interaction', () => {
    expect(warningsOf('خاموش,5,1,0,نه,نه,1,0', 'نویسنده,5,1,2,نه,نه,1,2')).toEqual([
      ['خاموش', 'silent', undefined],
    ]);
  });

  test('what is not known warns of nothing', () => {
    expect(warningsOf('گم,,,,بله,بله,,', 'خریدار,5,,,,,,')).toEqual([]);
  });
});

describe('endsOf', () => {
  const one = (name: string, yes: number, answered: number) => ({ name, yes, answered });

  test('ranks by share; who has too few answers is not ranked', () => {
    const ends = endsOf('involvement', [
      one('a', 1, 1),
      one('b', 2, 4),
      one('c', 4, 4),
      one('d', 0, 2),
      one('e', 2, 2),
    ]);
    expect(ends.ranked).toBe(4);
    expect(ends.strongest.map(({ name }) => name)).toEqual(['c', 'e']);
    expect(ends.weakest.map(({ name }) => name)).toEqual(['d', 'b']);
  });

  test('few «yes» are not filled up with «no», and the rest is counted', () => {
    const many = Array.from({ length: 20 }, (_, index) => one(String(index), index < 2 ? 1 : 0, 1));
    const { strongest, weakest, moreStrong, moreWeak } = endsOf('influence', many);
    expect([strongest.length, weakest.length, moreStrong, moreWeak]).toEqual([2, 5, 0, 13]);
  });

  test('all alike: nobody is ahead', () => {
    expect(endsOf('intimacy', [one('a', 1, 1), one('b', 1, 1)])).toMatchObject({
      strongest: [],
      weakest: [],
    });
  });

  test('nobody stands at both ends', () => {
    const ranked = fc
      .record({ yes: fc.nat(7), no: fc.nat(7) })
      .map(({ yes, no }) => ({ yes, answered: yes + no }));
    fc.assert(
      fc.property(fc.array(ranked, { maxLength: 30 }), (list) => {
        const named = list.map((entry, index) => ({ name: String(index), ...entry }));
        const { strongest, weakest } = endsOf('interaction', named);
        const strong = new Set(strongest.map(({ name }) => name));
        expect(weakest.filter(({ name }) => strong.has(name))).toEqual([]);
        const lowest = Math.min(...strongest.map(({ yes, answered }) => yes / answered));
        for (const { yes, answered } of weakest) expect(yes / answered).toBeLessThanOrEqual(lowest);
      }),
    );
  });
});
