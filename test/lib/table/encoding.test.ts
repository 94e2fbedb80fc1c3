import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable, MAX_BYTES } from '../../../src/lib/table/encoding.ts';
import { openTable } from '../../../src/lib/table/open.ts';

const TEXT = 'مشتری,تاریخ\nعلی‌رضا,۱۴۰۵/۰۸/۳۰\n';

const utf16 = (text: string, little: boolean, bom: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...Array(text.length).keys()].forEach((index) => {
    view.setUint16(index * 2, text.charCodeAt(index), little);
  });
  const body = new Uint8Array(view.buffer);
  return bom ? Uint8Array.of(...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...body) : body;
};

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)), 'utf-8'],
  ['UTF-16 LE with a mark', utf16(TEXT, true, true), 'utf-16le'],
  ['UTF-16 BE with a mark', utf16(TEXT, false, true), 'utf-16be'],
  ['UTF-16 LE without', utf16(TEXT, true, false), 'utf-16le'],
  ['UTF-16 BE without', utf16(TEXT, false, false), 'utf-16be'],
])('%s', (_, bytes, encoding) => {
  expect(decodeTable(bytes)).toEqual({ ok: true, value: { text: TEXT, encoding, notices: [] } });
});

/** «مشتري,كد» and «مشتر?» in Windows-1256. */
const ARABIC_YEH = [0xe3, 0xd4, 0xca, 0xd1, 0xed, 0x2c, 0xdf, 0xcf];
const LOST_YEH = [0xe3, 0xd4, 0xca, 0xd1, 0x3f];

test('Windows-1256, with a notice', () => {
  expect(decodeTable(Uint8Array.from(ARABIC_YEH))).toEqual({
    ok: true,
    value: { text: 'مشتري,كد', encoding: 'windows-1256', notices: ['table.windows1256'] },
  });
});

test('letters lost to «?» are noticed', () => {
  const decoded = decodeTable(Uint8Array.from(LOST_YEH));
  expect(decoded).toMatchObject({
    ok: true,
    value: { text: 'مشتر?', notices: ['table.windows1256', 'table.questionMarks'] },
  });
});

test('a reader may choose', () => {
  expect(decodeTable(Uint8Array.of(0x61, 0x2c, 0xc7), 'windows-1256')).toMatchObject({
    value: { text: 'a,ا' },
  });
});

test.each([
  ['nothing', [], 'table.empty'],
  ['white space', [0x20, 0x0a], 'table.empty'],
  ['a mark alone', [0xef, 0xbb, 0xbf], 'table.empty'],
  ['a zip', [0x50, 0x4b, 3, 4], 'table.zip'],
  ['old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'table.xls'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'table.pdf'],
  ['zeros everywhere', [1, 2, 0, 0, 0, 0], 'table.binary'],
])('%s is no table', (_, bytes, code) => {
  expect(decodeTable(Uint8Array.from(bytes))).toEqual({ ok: false, problem: { code } });
});

test('a file beyond the limit is refused before it is read', () => {
  const huge = Object.create(Uint8Array.prototype, { length: { value: MAX_BYTES + 1 } });
  expect(decodeTable(huge)).toEqual({ ok: false, problem: { code: 'table.tooLarge' } });
});

test('any bytes open or have a problem, and Persian text always comes through', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const opened = openTable(bytes);
      if (opened.ok) expect(opened.value.sample.length).toBeGreaterThan(0);
      else expect(opened.problem.code).toMatch(/^table\./);
    }),
    { numRuns: 500 },
  );
  const persian = fc
    .string({ unit: fc.constantFrom(...'آبپتچیکگ‌۱۲٬٫،؛ab,\n'), minLength: 1 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(persian, (text) => {
      expect(decodeTable(new TextEncoder().encode(text))).toMatchObject({ value: { text } });
      expect(decodeTable(utf16(text, true, true))).toMatchObject({ value: { text } });
      expect(decodeTable(utf16(text, false, true))).toMatchObject({ value: { text } });
    }),
  );
});
