import { describe, expect, test } from 'vitest';
import { examples, wrongInputs } from '../../../src/islands/kano/examples.ts';
import { type Column, emptyRow, isTable, pasted } from '../../../src/islands/kano/paste.ts';
import { NO_TEXTS, readCounts, readRows, rowsOf, sameRows } from '../../../src/islands/kano/rows.ts';
import { nameKey } from '../../../src/lib/kano/name.ts';

const unnamed = (number: string) => `ویژگی ${number}`;

describe('rows', () => {
  test('survive being typed', () => {
    expect(readRows(rowsOf(examples.grocery), unnamed).map(({ feature }) => feature)).toEqual(
      examples.grocery,
    );
  });

  test.each(Object.entries(wrongInputs))(
    '«%s» is a problem of its own field',
    (_, { typed, category, code }) => {
      const { problems, counts } = readCounts(typed);
      expect(Object.keys(problems)).toEqual([category]);
      expect(problems[category]?.code).toBe(code);
      expect(counts).toBeUndefined();
    },
  );

  test('an empty field counts nobody, empty rows and rows of zeros are no feature', () => {
    expect(readCounts({ ...NO_TEXTS, A: '۱۲' }).counts).toEqual({ M: 0, O: 0, A: 12, I: 0, R: 0, Q: 0 });
    expect(readCounts(NO_TEXTS).counts).toBeUndefined();
    expect(readCounts({ ...NO_TEXTS, A: '۰' }).counts).toBeUndefined();
  });

  test('a feature without a name is numbered, a second one of the same name refused', () => {
    const row = { counts: { ...NO_TEXTS, A: '1' } };
    const read = readRows(
      [
        { id: 0, name: ' ', ...row },
        { id: 1, name: 'اقساط', ...row },
        { id: 2, name: 'اقساط ', ...row },
      ],
      unnamed,
    );
    expect(read.map(({ feature }) => feature?.name)).toEqual(['ویژگی ۱', 'اقساط', undefined]);
    expect(read[2]?.problems.name?.code).toBe('kano.features.twice');
  });
});

describe('a pasted table', () => {
  const names = new Map<string, Column>(
    [
      ['ویژگی', 'name'],
      ['الزامی', 'M'],
      ['attractive', 'A'],
      ['I', 'I'],
    ].map(([name = '', column]) => [nameKey(name), column as Column]),
  );
  const rows = rowsOf(examples.grocery);

  test('is told from one cell’s text', () => {
    expect(isTable('تحویل سریع\n')).toBe(false);
    expect(isTable('الف\t۱')).toBe(true);
  });

  test('fills cells from the place on and adds rows', () => {
    const next = pasted(rows, { row: 5, column: 'O' }, '۱\t۲\n۳\t۴', names);
    expect(next).toHaveLength(7);
    expect(next[5]).toMatchObject({ name: 'پیامک هرروزه', counts: { M: '۱', O: '۱', A: '۲', I: '۳۶' } });
    expect(next[6]).toMatchObject({ id: 6, name: '', counts: { ...NO_TEXTS, O: '۳', A: '۴' } });
    expect(next.slice(0, 5)).toEqual(rows.slice(0, 5));
  });

  test('with headings replaces the rows, its columns in any order', () => {
    const next = pasted(
      rows,
      { row: 3, column: 'Q' },
      'I\tنام\tAttractive\tچیز دیگر\tالزامي\n۱\tاقساط\t۲\tx\t۳',
      names,
    );
    expect(next).toEqual([{ id: 0, name: 'اقساط', counts: { ...NO_TEXTS, I: '۱', A: '۲', M: '۳' } }]);
  });

  test('longer than any survey is cut', () => {
    expect(pasted([], { row: 0, column: 'name' }, 'الف\t۱\n'.repeat(500), names)).toHaveLength(200);
  });

  test('what is pasted more widely than the table is dropped', () => {
    const next = pasted(rows, { row: 0, column: 'Q' }, '۱\t۲\t۳', names);
    expect(next[0]?.counts.Q).toBe('۱');
    expect(sameRows(next.slice(1), rows.slice(1))).toBe(true);
  });
});

test('a new row’s id is its own', () => {
  expect(emptyRow([]).id).toBe(0);
  expect(emptyRow([{ id: 7, name: '', counts: NO_TEXTS }]).id).toBe(8);
});
