import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { akinCriteria } from '../../../src/lib/profile/akin.ts';
import { MAX_CRITERIA, tidyCriterion } from '../../../src/lib/profile/criteria.ts';
import { candidatesOf, matchCriteria } from '../../../src/lib/profile/match.ts';
import { MAX_CUSTOMERS, readScores, type ScoreTable } from '../../../src/lib/profile/score-table.ts';
import { readCriteria, writeCriteria } from '../../../src/lib/profile/state.ts';
import { checkWeights } from '../../../src/lib/profile/weights.ts';
import { correlation } from '../../../src/lib/stats/correlation.ts';
import { allRows, openText } from '../../../src/lib/table/open.ts';

function read(text: string) {
  const opened = openText(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  const found = readScores(allRows(opened.value));
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

const sought = (...names: string[]) => names.map((name) => ({ name, column: name, weight: 1 }));

describe('a table of scores', () => {
  test('with a heading, names in any column, empty cells and total rows', () => {
    const { table, report } = read('پرداخت,مشتری,بازخورد\n۵,الف,۴\n—,ب,3\n,جمع,7\n1,,2');
    expect(table.headings).toEqual(['پرداخت', 'بازخورد']);
    expect(table.customers).toEqual([
      { line: 2, name: 'الف', scores: [5, 4] },
      { line: 3, name: 'ب', scores: [null, 3] },
    ]);
    expect(report).toMatchObject({ kept: 2, totals: 1, refused: 1 });
    expect(report.problems).toEqual([{ line: 5, problem: { code: 'table.noCustomer' } }]);
  });

  test('without a heading is read by order, even when a customer is called one', () => {
    const { table } = read('مشتری ۱,۵,۴\nمشتری ۲,۳,۲');
    expect(table).toMatchObject({ titled: false, headings: ['', ''] });
    expect(table.customers).toHaveLength(2);
    expect(matchCriteria(table, sought('الف', 'ب', 'پ')).columns).toEqual([0, 1, null]);
  });

  test('a criterion that speaks of customers is not the column of names', () => {
    const { table } = read('شرکت,مشتری وفادار است\nالف,۵');
    expect(table).toMatchObject({
      headings: ['مشتری وفادار است'],
      customers: [{ name: 'الف', scores: [5] }],
    });
  });

  test('a name twice is refused and told, not averaged', () => {
    const { report, table } = read('نام,پرداخت\nعلي,۵\nعلی,۱');
    expect(table.customers).toEqual([{ line: 2, name: 'علي', scores: [5] }]);
    expect(report.problems[0]?.problem).toEqual({ code: 'ideal.repeated', args: { name: 'علی' } });
  });

  test('what is beyond five hundred is refused and told', () => {
    const { report } = read(
      `نام,پرداخت\n${Array.from({ length: MAX_CUSTOMERS + 3 }, (_, at) => `م${at},3`).join('\n')}`,
    );
    expect(report).toMatchObject({ kept: MAX_CUSTOMERS, refused: 3 });
  });

  test('no customer is a problem', () => {
    expect(readScores([{ line: 1, cells: ['مشتری', 'پرداخت'] }])).toMatchObject({
      problem: { code: 'data.nothing' },
    });
  });

  test('reads any text to the end', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const found = readScores(rows.map((row, line) => ({ line: line + 1, cells: row })));
        if (!found.ok) return;
        for (const { scores } of found.value.table.customers)
          expect(scores).toHaveLength(found.value.table.headings.length);
      }),
    );
  });
});

describe('criteria and columns', () => {
  const table: ScoreTable = { headings: ['پرداخت', 'بازخورد', 'فروش'], titled: true, customers: [] };

  test('match by name, folded', () => {
    expect(matchCriteria(table, sought('بازخورد', 'پرداخت'))).toEqual({ columns: [1, 0], unused: ['فروش'] });
    expect(matchCriteria(table, sought('پرداخـت')).columns).toEqual([0]);
  });

  test('a renamed one keeps its column, unless another has its name now', () => {
    const renamed = [{ name: 'خوش‌حساب', column: 'پرداخت', weight: 1 }];
    expect(matchCriteria(table, renamed).columns).toEqual([0]);
    expect(matchCriteria(table, [...renamed, ...sought('پرداخت')]).columns).toEqual([null, 0]);
  });

  test('wrong scores set the customer aside, with line and reason; unused columns do not', () => {
    const { table: read_ } = read('نام,پرداخت,شهر\nالف,5,قم\nب,6,ری\nپ,خوب,ری\nت,,ری\nث,0,ری');
    const { kept, aside } = candidatesOf(read_, [0], 'five', 'keep');
    expect(kept).toEqual([{ name: 'الف', scores: [5] }]);
    expect(aside.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, 'ideal.scoreOff'],
      [4, 'ideal.scoreUnreadable'],
      [5, 'ideal.noScores'],
      [6, 'ideal.scoreOff'],
    ]);
  });

  test('a gap is kept or set aside as asked', () => {
    const { table: read_ } = read('نام,پرداخت,بازخورد\nالف,5,\nب,4,3');
    expect(candidatesOf(read_, [0, 1], 'five', 'keep').kept).toHaveLength(2);
    const { kept, aside } = candidatesOf(read_, [0, 1], 'five', 'aside');
    expect(kept.map(({ name }) => name)).toEqual(['ب']);
    expect(aside[0]?.problem).toEqual({ code: 'ideal.gap', args: { name: 'الف', missing: 1 } });
  });
});

describe('criteria in an address', () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1 }).map(tidyCriterion).filter(Boolean);

  test('come back as they were', () => {
    const lists = fc.uniqueArray(fc.record({ name: names, weight: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: MAX_CRITERIA,
      selector: ({ name }) => name.toLowerCase(),
    });
    fc.assert(
      fc.property(lists, (criteria) => {
        const found = readCriteria(writeCriteria(criteria));
        // Names that only differ as spellings do are one; then the whole is refused.
        if (found) expect(found).toEqual(criteria);
        else expect(criteria.length).toBeGreaterThan(1);
      }),
    );
  });

  test.each([
    '',
    '[]',
    '{}',
    '[["",3]]',
    '[["الف",3],["الف",4]]',
    '[["الف",101]]',
    '[["الف",-1]]',
    '[["الف",1.5]]',
    '[["الف","3"]]',
    '[["الف",3,4]]',
    '[[" الف",3]]',
    '[["الف",0]]',
    JSON.stringify(Array.from({ length: 11 }, (_, at) => [`م${at}`, 1])),
    `[["${'ا'.repeat(41)}",3]]`,
  ])('%s is refused', (text) => {
    expect(readCriteria(text)).toBeUndefined();
  });
});

test('weights: each wrong one by its place', () => {
  expect(checkWeights([3, -1, 101, 2.5]).map(({ index }) => index)).toEqual([1, 2, 3]);
});

describe('criteria that say the same', () => {
  test('Anscombe’s first quartet correlates at 0.816', () => {
    const xs = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const ys = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlation(xs, ys)).toBeCloseTo(0.81642, 5);
    const rows = xs.map((x, at) => [x, ys[at] as number, 3]);
    expect(akinCriteria(rows, 3)).toEqual([{ one: 0, other: 1, correlation: correlation(xs, ys) }]);
    expect(akinCriteria(rows.slice(0, 9), 3)).toEqual([]);
  });
});
