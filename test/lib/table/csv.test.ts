import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRow, type Cursor, readRows, TOP } from '../../../src/lib/table/csv.ts';
import { unguard, writeCsv } from '../../../src/lib/table/csv-write.ts';
import { findDialect } from '../../../src/lib/table/delimiter.ts';

const COMMA = { delimiter: ',', newline: '\n' } as const;
const cells = (text: string, dialect: Parameters<typeof readRows>[1] = COMMA) =>
  readRows(text, dialect).rows.map((row) => row.cells);

describe('reading', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a,b",c', [['a,b', 'c']]],
    [
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      '"a\r\nb",c\r\nd,e',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['"say ""hi""",x', [['say "hi"', 'x']]],
    ['"",x', [['', 'x']]],
    ['a, "b, c"', [['a', 'b, c']]],
    ['5" pipe,x', [['5" pipe', 'x']]],
    ['a,b\n\n , \nc', [['a', 'b'], ['c']]],
    ['a,,', [['a', '', '']]],
    [
      '"open,x\ny,z',
      [
        ['"open', 'x'],
        ['y', 'z'],
      ],
    ],
    ['"a"x,b', [['ax', 'b']]],
    ['"a"\r\nb', [['a'], ['b']]],
    ['', []],
    [',\n', []],
  ])('%j', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  test('old Macintosh line ends', () => {
    expect(cells('a,b\rc,d\r', { delimiter: ',', newline: '\r' })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('lines are counted as an editor counts them', () => {
    const { rows } = readRows('h\n\n"x\ny"\nz', COMMA);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  test('a stray quotation mark does not swallow a file', () => {
    const text = `"stray,1\n${'a,b\n'.repeat(50_000)}"end",2\n`;
    const rows = cells(text);
    expect(rows).toHaveLength(50_002);
    expect(rows[0]).toEqual(['"stray', '1']);
  });

  test('read in blocks it is the same as at once', () => {
    const text = fc.stringMatching(/^[ab",\r\n]{0,60}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (some, most) => {
        const rows: CsvRow[] = [];
        let cursor: Cursor | null = TOP;
        while (cursor) {
          const block = readRows(some, COMMA, cursor, most);
          expect(block.rows.length).toBeLessThanOrEqual(most);
          rows.push(...block.rows);
          cursor = block.next;
        }
        expect(rows).toEqual(readRows(some, COMMA).rows);
      }),
      { numRuns: 500 },
    );
  });
});

describe('writing', () => {
  test('begins with a byte order mark, ends lines with CRLF, writes plain numbers', () => {
    expect(
      writeCsv([
        ['سهم', 1234.5],
        [null, -0.25],
      ]),
    ).toBe('\ufeffسهم,1234.5\r\n,-0.25\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+98', "'+98"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\u200e=1', "'=1"],
    ['\ufeff=1', "'=1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['a=1', 'a=1'],
    ['می‌رود', 'می‌رود'],
    ['a"b', '"a""b"'],
    ['a,b', '"a,b"'],
    [' a', '" a"'],
  ])('%j becomes %j', (text, written) => {
    expect(writeCsv([[text]], { bom: false })).toBe(`${written}\r\n`);
  });

  test('refuses what is no number', () => {
    expect(() => writeCsv([[Number.NaN]])).toThrow(RangeError);
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', 'ی', '"', ',', ';', '\n', '\r\n', '=', '-', "'", ' ', '\u200c', '۱'),
  });

  test('what is written is read again, and no cell begins a formula', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        // Marked, so that no row is empty and none begins like `sep=`.
        const marked = rows.map((row) => ['x', ...row]);
        const text = writeCsv(marked, { delimiter, bom: false });
        const read = readRows(text, { delimiter, newline: '\n' }).rows.map((row) => row.cells);
        for (const one of read.flat()) expect(one).not.toMatch(/^[=+\-@]/);
        // A cell that began with an apostrophe and a sign before we wrote it cannot be told from our own.
        if (!marked.flat().some((one) => /^'[=+\-@\r]/.test(one)))
          expect(read.map((row) => row.map(unguard))).toEqual(marked);
      }),
      { numRuns: 300 },
    );
  });
});

describe('delimiters', () => {
  test.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2,5\n', ';'],
    ['a\tb\n1,234,567\t2\n', '\t'],
    ['نام، مبلغ\nعلی، 12\nرضا، 13\n', '،'],
    ['a|b\n1|2', '|'],
    ['single\ncolumn', ','],
    ['گزارش فروش\n\nنام;مبلغ\nالف;۱\nب;۲\nپ;۳\nت;۴\nث;۵\nج;۶\nچ;۷\nح;۸\nخ;۹\n', ';'],
    ['نام,شرح\nالف,"یک، دو، سه"\nب,"چهار"\nپ,پنج\n', ','],
  ])('%j is cut by %j', (text, delimiter) => {
    expect(findDialect(text).dialect.delimiter).toBe(delimiter);
  });

  test.each([
    ['sep=;\na;b,c', ';', 6],
    ['SEP=,\r\na;b,c', ',', 7],
    ['"sep=|"\na|b', '|', 8],
    ['sep=\t\na\tb', '\t', 6],
    ['sep=; \na;b', ';', 7],
  ])('%j obeys its first line', (text, delimiter, offset) => {
    expect(findDialect(text)).toMatchObject({ dialect: { delimiter }, start: { offset, line: 2 } });
  });

  test('the reader’s choice comes first', () => {
    expect(findDialect('a;b\nc;d', ',').dialect.delimiter).toBe(',');
  });
});
