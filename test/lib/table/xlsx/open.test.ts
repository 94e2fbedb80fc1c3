import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, fromDayNumber, isoDate } from '../../../../src/lib/persian/civil-date.ts';
import { allRows, type OpenTable } from '../../../../src/lib/table/open.ts';
import { MOST_UNPACKED, openXlsx } from '../../../../src/lib/table/xlsx/open.ts';
import { type BookXml, book, bookFiles, cellXml, escapeXml, sheetXml, zipped } from './write.ts';

const go = async () => true;
const open = (bytes: Uint8Array, sheet?: number) => openXlsx(bytes, sheet, go);

async function table(bytes: Uint8Array, sheet?: number): Promise<OpenTable> {
  const opened = await open(bytes, sheet);
  if (!opened?.ok) throw new Error(JSON.stringify(opened));
  return opened.value;
}

const rows = async (bytes: Uint8Array, sheet?: number) =>
  allRows(await table(bytes, sheet)).map(({ line, cells }) => [line, ...cells]);

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/xlsx/${name}.xlsx`, import.meta.url)));

/** One sheet of these rows. */
const sheet = (xml: string, more: Partial<BookXml> = {}, after = '') =>
  book({ sheets: [{ name: 'a', xml: sheetXml(xml, after) }], ...more });

const numbers = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`;
const number = (value: string | number, style = 0) => cellXml({ style, inner: `<v>${value}</v>` });

describe('workbooks of other programs', () => {
  test('XlsxWriter: shared strings, dates, formulas, truth values, gaps, an empty sheet before', async () => {
    expect(await rows(fixture('shop'))).toEqual([
      [2, '', 'مشتری', 'تاریخ', 'مبلغ', 'جمع', 'پرداخت'],
      [3, '', 'علی‌رضا', '2026-03-21', '1250000', '2500000', 'TRUE'],
      [4, '', 'مریم «کتابی»', '2026-04-01', '0.3', '0.6', 'FALSE'],
      [5, '', '', '2026-04-02', '5', '10', 'TRUE'],
      [6, '', 'علی‌رضا', '2026-05-30', '98765432101234', '197530864202468', 'FALSE'],
      [7, '', 'مریم «کتابی»', '2026-06-03', '-7', '-14', 'TRUE'],
    ]);
    const { workbook } = await table(fixture('shop'));
    expect(workbook).toEqual({ sheets: ['خریدها', 'سال پیش'], sheet: 0 });
    expect(await rows(fixture('shop'), 1)).toContainEqual([4, '', 'نگار', '2025-02-01', '2', '4', 'FALSE']);
  });

  test('XlsxWriter without memory: inline strings', async () => {
    const read = await rows(fixture('kano'));
    expect(read).toHaveLength(41);
    expect(read[4]).toEqual([5, 'خوشحال می‌شوم', 'برایم فرقی ندارد', 'برایم فرقی ندارد', 'ناراحت می‌شوم']);
  });

  test('openpyxl: days from 1904, shares, merged cells, an error, Jalali texts, a formula not computed', async () => {
    expect(await rows(fixture('cohorts'))).toEqual([
      [1, 'گروه', 'آغاز', 'دوره ۱', 'تاریخ', 'شمسی', 'فرمول'],
      [2, 'مهر', '1000', '75%', '2026-11-21', '۱۴۰۵/۰۸/۳۰'],
      [3, 'مهر', '800', '7%', '1904-01-02', '1405/9/1', '#N/A'],
      [4, 'آبان', '600', '100%', '1999-12-31', '', 'TRUE'],
    ]);
    expect((await table(fixture('cohorts'))).notices).toEqual(['table.uncomputed']);
  });
});

describe('cells', () => {
  test('rich text is joined, readings are left out, signs come back', async () => {
    const strings = [
      '<si><r><t>علی</t></r><r><rPr><b/></rPr><t xml:space="preserve"> رضا</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      '<si><t>a_x000A_b &amp; &lt;c&gt;</t></si>',
    ];
    const shared = (index: number) => cellXml({ type: 's', inner: `<v>${index}</v>` });
    expect(await rows(sheet(numbers(shared(0), shared(1), shared(9)), { strings }))).toEqual([
      [1, 'علی رضا', 'a b & <c>'],
    ]);
  });

  test('prefixes, missing references, rows out of count', async () => {
    const xml =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c r="C1"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row><x:row r="4"><x:c t="inlineStr"><x:is><x:t>د</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rows(book({ sheets: [{ name: 'a', xml }] }))).toEqual([
      [1, '1', '', '3', '4'],
      [4, 'د'],
    ]);
  });

  test('which formats are dates', async () => {
    const formats = [
      'yyyy/mm/dd',
      '[$-3000401]dd mmm',
      'h:mm',
      '0.0" day"',
      '[Red]#,##0 \\d',
      'm/d/yy h:mm;@',
    ];
    const cells = formats.map((_, index) => number('46347.6', index + 1));
    expect(await rows(sheet(numbers(...cells), { formats }))).toEqual([
      [1, '2026-11-21', '2026-11-21', '46347.6', '46347.6', '46347.6', '2026-11-21'],
    ]);
  });

  test('days of both countings, the day that never was included', async () => {
    const formats = ['yyyy-mm-dd'];
    const cells = numbers(...[1, 59, 60, 61, 2_958_465, 0, 2_958_466].map((serial) => number(serial, 1)));
    expect(await rows(sheet(cells, { formats }))).toEqual([
      [1, '1900-01-01', '1900-02-28', '1900-02-28', '1900-03-01', '9999-12-31', '0', '2958466'],
    ]);
    expect((await rows(sheet(cells, { formats, from1904: true })))[0]?.slice(1, 3)).toEqual([
      '1904-01-02',
      '1904-02-29',
    ]);
  });

  test('cells merged downwards repeat, those merged sideways do not', async () => {
    const cell = (ref: string, value: number) => cellXml({ ref, inner: `<v>${value}</v>` });
    const xml = `<row r="1">${cell('A1', 1)}${cell('B1', 5)}</row><row r="2">${cell('C2', 6)}</row><row r="4">${cell('C4', 7)}</row>`;
    const merged = '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/></mergeCells>';
    expect(await rows(sheet(xml, {}, merged))).toEqual([
      [1, '1', '5'],
      [2, '1', '', '6'],
      [3, '1'],
      [4, '', '', '7'],
    ]);
  });
});

describe('sheets', () => {
  const filled = sheetXml(numbers(number(1)));

  test('hidden and empty ones are not offered', async () => {
    const bytes = book({
      sheets: [
        { name: 'پنهان', xml: filled, state: 'hidden' },
        { name: 'خالی', xml: sheetXml('<row r="1"><c s="1"/></row>') },
        { name: 'الف & ب', xml: filled },
      ],
    });
    expect((await table(bytes)).workbook).toEqual({ sheets: ['الف & ب'], sheet: 0 });
  });

  test('a hidden one is read where nothing else is there', async () => {
    const bytes = book({ sheets: [{ name: 'پنهان', xml: filled, state: 'veryHidden' }] });
    expect((await table(bytes)).workbook?.sheets).toEqual(['پنهان']);
  });
});

describe('what is no readable workbook', () => {
  const whole = sheet(numbers(number(1)));
  const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
  const empty = book({ sheets: [{ name: 'a', xml: sheetXml('') }] });
  const broken = book({ sheets: [{ name: 'a', xml: '<worksheet><sheetData><row><c><v>1</sheetData>' }] });
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['half a file', whole.subarray(0, whole.length - 40), 'table.broken'],
    ['four bytes', Uint8Array.of(0x50, 0x4b, 3, 4), 'table.broken'],
    ['broken XML', broken, 'table.broken'],
    ['OpenDocument', zipped({ mimetype: ODS, 'content.xml': '<a/>' }), 'table.ods'],
    ['binary Excel', zipped({ 'xl/workbook.bin': 'x' }), 'table.xlsb'],
    ['another zip', zipped({ 'a.csv': 'x' }), 'table.zip'],
    ['no rows', empty, 'table.empty'],
  ];

  test.each(cases)('%s', async (_, bytes, code) => {
    expect(await open(bytes)).toEqual({ ok: false, problem: { code } });
  });

  test('a part that would unpack to more than fits is refused before it is unpacked', async () => {
    const bytes = sheet(numbers(...Array.from({ length: 9000 }, () => number(1))));
    const [files, view] = [
      Object.keys(bookFiles({ sheets: [{ name: 'a', xml: '' }] })),
      new DataView(bytes.buffer),
    ];
    const at = Buffer.from(bytes).lastIndexOf('xl/worksheets/s0.xml') - 46;
    expect(files).toContain('xl/worksheets/s0.xml');
    view.setUint32(at + 24, MOST_UNPACKED + 1, true);
    expect(await open(bytes)).toEqual({ ok: false, problem: { code: 'table.unpackedTooLarge' } });
  });

  test('a zip that lies about its size gets no more room than it asked for', async () => {
    const bytes = sheet(numbers(...Array.from({ length: 9000 }, () => number(1))));
    new DataView(bytes.buffer).setUint32(
      Buffer.from(bytes).lastIndexOf('xl/worksheets/s0.xml') - 22,
      200,
      true,
    );
    expect(await open(bytes)).toEqual({ ok: false, problem: { code: 'table.broken' } });
  });

  test('few rows that would make an endless text are stopped', async () => {
    const wide = Array.from({ length: 5000 }, () => '<row><c r="XFD1"><v>1</v></c></row>').join('');
    expect(await openXlsx(sheet(wide), undefined, go, 1_000_000)).toEqual({
      ok: false,
      problem: { code: 'table.unpackedTooLarge' },
    });
  });

  test('any damage is a problem or a table, never an exception', async () => {
    const bytes = fixture('cohorts');
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const copy = bytes.slice();
        for (const [at, byte] of places) copy[at] = byte;
        const opened = await open(copy);
        expect(opened?.ok ? opened.value.text : opened?.problem.code).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });
});

test('progress is told, and reading stops when asked to', async () => {
  const row = numbers(...Array.from({ length: 100 }, (_, index) => number(index)));
  const bytes = sheet(row.repeat(2000));
  const shares: number[] = [];
  const opened = await openXlsx(bytes, undefined, async (share) => shares.push(share) < 3);
  expect(opened).toBeUndefined();
  expect(shares).toEqual([0, expect.any(Number), expect.any(Number)]);
  expect(shares[1]).toBeGreaterThan(0);
  expect(shares[2]).toBeLessThan(1);
});

test('what is written comes back: texts, numbers, days, empty cells, row numbers', async () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'آیک‌۱"\' <&>;,\t\n_x000Aa'),
    minLength: 1,
    maxLength: 12,
  });
  const day = fc.integer({ min: 61, max: 60_000 });
  const cell = fc.oneof(
    fc.constant({ xml: '', text: '' }),
    letters.map((text) => ({
      xml: cellXml({ type: 'inlineStr', inner: `<is><t xml:space="preserve">${stored(text)}</t></is>` }),
      text: text.replace(/[\t\n]/g, ' '),
    })),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => ({
      xml: number(value),
      text: value,
    })),
    day.map((serial) => ({ xml: number(serial, 1), text: dateOf(serial) })),
  );
  /** With references, since empty cells are left out. */
  const line = fc.array(cell, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      const xml = lines.map((cells, row) => {
        const placed = cells.map(({ xml: one }, at) =>
          one.replace('<c', `<c r="${'ABCDEF'[at]}${row * 2 + 1}"`),
        );
        return `<row r="${row * 2 + 1}">${placed.join('')}</row>`;
      });
      const expected = lines.flatMap((cells, row) => {
        const texts = cells.map(({ text }) => text);
        return texts.every((text) => String(text).trim() === '') ? [] : [[row * 2 + 1, texts]];
      });
      const opened = await open(sheet(xml.join(''), { formats: ['yyyy-mm-dd'] }));
      const read = opened?.ok ? allRows(opened.value) : [];
      expect(read.map(({ line: at }) => at)).toEqual(expected.map(([at]) => at));
      for (const [index, [, texts]] of expected.entries()) {
        for (const [at, text] of (texts as (string | number)[]).entries()) {
          const got = read[index]?.cells[at] ?? '';
          if (typeof text === 'number')
            expect(Math.abs(Number(got) - text)).toBeLessThanOrEqual(Math.abs(text) * 1e-14 + 1e-20);
          else expect(got).toBe(text);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** As Excel writes a text: signs XML has no room for, and what looks like one, escaped. */
const stored = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  ).replaceAll('&#38;#', '&#');

const dateOf = (serial: number): string =>
  isoDate(fromDayNumber(dayNumber({ year: 1899, month: 12, day: 30 }) + serial));
