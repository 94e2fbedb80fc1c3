import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyFixes } from '../../../src/lib/orthography/apply.ts';
import { check } from '../../../src/lib/orthography/check.ts';
import { fix } from '../../../src/lib/orthography/fix.ts';
import { lexicon } from './lexicon.ts';

/** Words and marks in every order, right ones and wrong ones. */
const PIECES = [
  'کتاب',
  'كتاب',
  'ها',
  'های',
  'می',
  'نمی',
  'رود',
  'میرود',
  'ای',
  'اند',
  'رفته',
  'بی',
  'توجه',
  'به',
  'سرعت',
  'برنامه',
  'ریزی',
  'تر',
  'بزرگ',
  'خانه‌ی',
  'واقعا',
  'سوال',
  'پیشنهادات',
  'CRM',
  'H2O',
  'v1.2.3',
  '2007',
  '۲,۴۰۰',
  '۵-۱۰',
  '۳۰٫۰۰۰',
  '٪۵',
  '%',
  '۱۲:۳۰',
  '٤',
  '«',
  '»',
  '"',
  '“',
  '”',
  '(',
  ')',
  '،',
  ',',
  '.',
  '...',
  '؟',
  '?',
  '!',
  ':',
  ';',
  '\u200C',
  '\u200F',
  'ـ',
  '\n',
  '\uFFFC',
  ' ',
  '  ',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', ' ', '\u200C')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

test('a second fix changes nothing, and leaves nothing that has one right reading', () => {
  fc.assert(
    fc.property(text, (some) => {
      const fixed = fix(some, lexicon);
      expect(fix(fixed, lexicon)).toBe(fixed);
      expect(check(fixed, lexicon).filter(({ replacement }) => replacement !== undefined)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test('findings lie in the text, in order, and do not overlap', () => {
  fc.assert(
    fc.property(text, (some) => {
      const findings = check(some, lexicon).filter(({ code }) => code !== 'orthography.longSentence');
      let end = 0;
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end).toBeLessThanOrEqual(some.length);
    }),
    { numRuns: 600 },
  );
});

test('text in other scripts is left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (latin) => {
      fc.pre(/[A-Za-z]/.test(latin) && !/[^A-Za-z0-9 ,.;?]/.test(latin));
      expect(fix(latin, lexicon)).toBe(latin.replace(/(?<=\S) {2,}(?=\S)/g, ' '));
    }),
  );
});

test('of two findings that overlap the first one is carried out', () => {
  const finding = { code: 'orthography.preferred', severity: 'warning' } as const;
  const findings = [
    { ...finding, start: 2, end: 4, replacement: 'Y' },
    { ...finding, start: 0, end: 3, replacement: 'X' },
    { ...finding, start: 4, end: 5 },
  ];
  expect(applyFixes('abcdef', findings)).toBe('Xdef');
});
