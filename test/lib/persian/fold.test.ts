import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldLoose } from '../../../src/lib/persian/fold.ts';

const ZWNJ = '\u200c';

describe('spellings that fold alike', () => {
  test.each([
    ['Arabic yeh and kaf', 'كتابي', 'کتابی'],
    ['alef maksura', 'موسى', 'موسی'],
    ['teh marbuta', 'مكة', 'مکه'],
    ['madda', 'آینده', 'اینده'],
    ['hamza on alef', 'تأثیر', 'تاثیر'],
    ['hamza below alef', 'إدارات', 'ادارات'],
    ['hamza on waw', 'مؤثر', 'موثر'],
    ['hamza on yeh', 'رئیس', 'رییس'],
    ['hamza as a mark of its own', 'رى\u0654یس', 'رییس'],
    ['lone hamza', 'جزء', 'جز'],
    ['ezafe as heh with yeh above', 'خانۀ ما', 'خانه ما'],
    ['ezafe as combining hamza', 'خانه\u0654 ما', 'خانه ما'],
    ['ezafe spelt out', `خانه${ZWNJ}ی ما`, 'خانه ما'],
    ['ezafe spelt out at the end', `خانه${ZWNJ}ي`, 'خانه'],
    ['tanvin', 'واقعاً', 'واقعا'],
    ['harakat and shadda', 'مُحَمَّدِ', 'محمد'],
    ['superscript alef', 'رحمٰن', 'رحمن'],
    ['tatweel', 'مشــتری', 'مشتری'],
    ['presentation forms', '\ufeb3\ufefc\ufee1', 'سلام'],
    ['Persian digits', '۱۴۰۵', '1405'],
    ['Arabic digits', '١٤٠٥', '1405'],
    ['bidi marks', '\u200f«\u202bنرخ\u202c»\u061c', '«نرخ»'],
    ['soft hyphen, BOM, ZWSP, ZWJ', '\ufeffنر\u00adخ\u200b\u200d', 'نرخ'],
    ['Latin capitals and accents', 'CAFÉ Naïve', 'cafe naive'],
    ['no-break space', 'نرخ\u00a0ریزش', 'نرخ ریزش'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(fold(folded));
    expect(fold(folded)).toBe(folded);
  });
});

describe('what must stay apart', () => {
  test.each([
    ['half-space', `می${ZWNJ}رود`, 'میرود'],
    ['half-space and space', `می${ZWNJ}رود`, 'می رود'],
    ['yeh that is not ezafe', `خانه${ZWNJ}یی`, 'خانه'],
    ['heh and yeh with a space', 'خانه ی', 'خانه'],
    ['gaf and kaf', 'گل', 'کل'],
    ['jeh and zeh', 'ژاله', 'زاله'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

test.each([`خانه${ZWNJ}یی`, `ویژه${ZWNJ}ی${ZWNJ}مان`, `ده${ZWNJ}یک`])(
  'only a whole «ی» is ezafe: %s',
  (word) => {
    expect(fold(word)).toBe(word);
  },
);

test('loose: half-spaces and the amount of white space do not count', () => {
  expect(foldLoose(` مشتری${ZWNJ}مداری\t و \n  اعتماد `)).toBe('مشتریمداری و اعتماد');
  expect(foldLoose(`${ZWNJ} `)).toBe('');
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'هیيكکآأئؤءۀةەا\u0654\u0640\u064b\u200c\u200f ۱٢3Aéﻻ') }),
);

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(fold(fold(written))).toBe(fold(written));
      expect(foldLoose(foldLoose(written))).toBe(foldLoose(written));
    }),
    { numRuns: 2000 },
  );
});

test('nothing foreign, marked or hidden is left', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(fold(written)).not.toMatch(/[ىيكةۀآأإؤئءـ۰-۹٠-٩\u200e\u200f\u061c\ufeff]|\p{M}/u);
    }),
    { numRuns: 2000 },
  );
});
