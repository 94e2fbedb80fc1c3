import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/lib/fill.ts';
import { toPersianDigits } from '../../../src/lib/persian/digits.ts';
import { formatNumber, formatPercent, formatSigned } from '../../../src/lib/persian/number-format.ts';
import { parseNumber, parsePercent } from '../../../src/lib/persian/number-parse.ts';
import sentences from '../../../src/ui/number.fa.json' with { type: 'json' };

const ZWNJ = '\u200c';
const NBSP = '\u00a0';

const outcome = (text: string): number | string => {
  const result = parseNumber(text);
  return result.ok ? result.value : result.problem.code.replace('number.', '');
};

describe('parseNumber', () => {
  test.each([
    // Digits of every kind.
    ['۱۲۳۴', 1234],
    ['١٢٣٤', 1234],
    ['1234', 1234],
    ['۱2٣', 123],
    ['007', 7],
    // Groups.
    ['۱۷٬۵۱۰٬۰۰۰', 17_510_000],
    ['17,510,000', 17_510_000],
    ['۱۷،۵۱۰،۰۰۰', 17_510_000],
    ['1.234.567', 1_234_567],
    ['۱٫۲۳۴٫۵۶۷', 1_234_567],
    ["1'234'567", 1_234_567],
    ['1’234’567', 1_234_567],
    ['17 510 000', 17_510_000],
    [`17${NBSP}510${NBSP}000`, 17_510_000],
    ['17\u202f510\u202f000', 17_510_000],
    ['۱،۲۳۴', 1234],
    ['1,234', 1234],
    // Decimals.
    ['۳۰٫۵', 30.5],
    ['30.25', 30.25],
    ['۱۷/۵', 17.5],
    ['۱۷/۵۰۰', 17.5],
    ['.5', 0.5],
    ['٫۵', 0.5],
    ['/5', 0.5],
    ['17.', 17],
    ['0,5', 0.5],
    ['0.500', 0.5],
    ['1234.567', 1234.567],
    ['1.2345', 1.2345],
    // Both.
    ['1,234.5', 1234.5],
    ['1,234.567', 1234.567],
    ['۱٬۲۳۴٫۵', 1234.5],
    ['۱٬۲۳۴/۵', 1234.5],
    ['1.234/5', 1234.5],
    ['1 234.5', 1234.5],
    ['1,234,567.89', 1_234_567.89],
    ['1.234.567,89', 1_234_567.89],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1,234.', 1234],
    // Percent: a ratio.
    ['۱۷٪', 0.17],
    ['17%', 0.17],
    ['٪۱۷', 0.17],
    ['%17', 0.17],
    ['۱۷٫۵ ٪', 0.175],
    ['۱۷ درصد', 0.17],
    [`۱۷${ZWNJ}درصد`, 0.17],
    ['14.3%', 0.143],
    ['1,234٪', 12.34],
    ['۱۲٫۵۰۰٪', 0.125],
    ['۱۷،۵ درصد', 0.175],
    // Signs.
    ['−5', -5],
    ['–5', -5],
    ['-5', -5],
    ['‐5', -5],
    ['‑5', -5],
    ['‒5', -5],
    ['﹣5', -5],
    ['- 5', -5],
    ['5-', -5],
    ['۵−', -5],
    ['+5', 5],
    ['\u200e−۵', -5],
    ['-5%', -0.05],
    ['%-5', -0.05],
    ['5%-', -0.05],
    ['5-%', -0.05],
    ['-0', 0],
    // Scales.
    ['هزار', 1000],
    ['۵ هزار', 5000],
    ['۵هزار', 5000],
    ['۱۷ میلیون و ۵۱۰ هزار', 17_510_000],
    ['۱۷ میلیون ۵۱۰ هزار', 17_510_000],
    [`۱۷${ZWNJ}میليون${ZWNJ}و${ZWNJ}۵۱۰${ZWNJ}هزار`, 17_510_000],
    ['۱۷ میلیون و ۵۱۰ هزار و ۲۵', 17_510_025],
    ['۱۷ میلیون و 510,000', 17_510_000],
    ['۲ میلیون و هزار', 2_001_000],
    ['هزار و ۲۰۰', 1200],
    ['۱٫۵ میلیون', 1_500_000],
    ['۴٫۳۵ هزار', 4350],
    ['۱۷ هزار و ۵۰۰٫۵', 17_500.5],
    ['۲ میلیارد', 2e9],
    ['۱۲ هزار میلیارد', 12e12],
    ['۱۲ هزار و ۵۰۰ میلیارد', 12.5e12],
    ['۲ هزار و ۳ میلیون و ۴ هزار', 2_003_004_000],
    ['- ۵ هزار', -5000],
    ['۱ هزار درصد', 10],
    // Two readings.
    ['۳۰٫۰۰۰', 'ambiguous'],
    ['30.000', 'ambiguous'],
    ['-30.000', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['12,34', 'ambiguous'],
    ['۱۷،۵', 'ambiguous'],
    ['1234,567', 'ambiguous'],
    ['1.234,567', 'ambiguous'],
    ['1٬234,567', 'ambiguous'],
    ['۱۷٫۵۱۰ میلیون', 'ambiguous'],
    // One of two readings does not fit its surroundings.
    ['۱۷٫۵۱۰ هزار و ۵', 17_510_005],
    ['۲ هزار و ۳۰٫۰۰۰', 2030],
    // Nothing.
    ['', 'empty'],
    [` ${ZWNJ}\u200f\ufeff${NBSP}`, 'empty'],
    // Not a number.
    ['1,23,456', 'unreadable'],
    ['1,2345.6', 'unreadable'],
    ['1,234 567', 'unreadable'],
    ['1,234.567,8', 'unreadable'],
    ['1.234.5', 'unreadable'],
    ['0,123,456', 'unreadable'],
    ['17 5', 'unreadable'],
    ['12\t345', 'unreadable'],
    ['12\n345', 'unreadable'],
    [',5', 'unreadable'],
    ['5,', 'unreadable'],
    ['.', 'unreadable'],
    ['-', 'unreadable'],
    ['%', 'unreadable'],
    ['-5-', 'unreadable'],
    ['%5%', 'unreadable'],
    ['5-10', 'unreadable'],
    ['5 + 3', 'unreadable'],
    ['—5', 'unreadable'],
    ['1405/08/30', 'unreadable'],
    ['1e5', 'unreadable'],
    ['۱۲ نفر', 'unreadable'],
    ['۲۵٬۰۰۰ تومان', 'unreadable'],
    ['هفده', 'unreadable'],
    ['NaN', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['0x10', 'unreadable'],
    ['²', 'unreadable'],
    ['میلیون', 'unreadable'],
    ['هزار هزار', 'unreadable'],
    ['۵ میلیون میلیارد', 'unreadable'],
    ['۲ هزار و ۲۰۰۰', 'unreadable'],
    ['۲ هزار و', 'unreadable'],
    ['و ۵ هزار', 'unreadable'],
    ['۵ و ۱۰', 'unreadable'],
    ['۱٫۵ میلیون و ۲۰۰ هزار', 'unreadable'],
    ['۱۲ هزار میلیارد و ۵۰۰ میلیارد', 'unreadable'],
    [`${'9'.repeat(190)} میلیارد`, 1e199],
    ['1'.repeat(201), 'unreadable'],
  ])('«%s» → %s', (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  test('a long text is shortened in the problem', () => {
    const result = parseNumber('الف'.repeat(100));
    expect(!result.ok && String(result.problem.args?.text)).toHaveLength(40);
  });
});

test('parsePercent: the sign may be missing', () => {
  for (const text of ['۱۷', '۱۷٪', '17 %', '۱۷ درصد'])
    expect(parsePercent(text)).toEqual({ ok: true, value: 0.17 });
  expect(parsePercent('-2,5')).toEqual({ ok: true, value: -0.025 });
  expect(parsePercent('')).toEqual({ ok: false, problem: { code: 'number.empty' } });
  expect(parsePercent('۱۷ نفر').ok).toBe(false);
});

const finite = fc
  .oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.integer().map((n) => n / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  )
  .filter((value) => value === 0 || Math.abs(value) > 1e-60);

const EXACT = { maxFraction: 100 };

/** A decimal of exactly three digits under 1000 looks like a group of thousands. */
const looksGrouped = (value: number): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(value));

describe('what is written can be read', () => {
  test('numbers, except three decimals, which are asked about', () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(outcome(formatNumber(value, EXACT))).toBe(looksGrouped(value) ? 'ambiguous' : value + 0);
      }),
      { numRuns: 5000, examples: [[1.234], [-999.999], [1234.567], [0.125]] },
    );
  });

  test('signed numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(outcome(formatSigned(value))).toBe(value + 0);
      }),
    );
  });

  test('percentages, bit by bit', () => {
    fc.assert(
      fc.property(finite, fc.boolean(), (ratio, alone) => {
        expect(outcome(formatPercent(ratio, { ...EXACT, alone }))).toBe(ratio + 0);
        expect(parsePercent(formatPercent(ratio, EXACT))).toEqual({ ok: true, value: ratio + 0 });
      }),
      { numRuns: 5000 },
    );
  });

  test('whole numbers with any grouping mark and any digits', () => {
    const mark = fc.constantFrom('٬', ',', '،', "'", ' ', NBSP, '');
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), mark, fc.boolean(), (value, group, persian) => {
        const text = value.toLocaleString('en-US').replaceAll(',', group);
        expect(outcome(persian ? toPersianDigits(text) : text)).toBe(value);
      }),
    );
  });
});

const typed = fc.string({
  unit: fc.constantFrom(
    ...'0123456789۰۵٫٬،,./-−+٪% \u200c\u200e',
    'هزار',
    'میلیون',
    'میلیارد',
    ' و ',
    'درصد',
    'x',
  ),
  maxLength: 14,
});

describe('any text', () => {
  test('has a number or a problem, never NaN, an infinity or −0', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const result = parseNumber(text);
        if (result.ok) expect(Number.isFinite(result.value) && !Object.is(result.value, -0)).toBe(true);
        else expect(sentences).toHaveProperty([result.problem.code]);
      }),
      { numRuns: 5000 },
    );
  });

  test('means the same with invisible characters anywhere', () => {
    const invisible = fc.constantFrom(
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u061c',
      '\ufeff',
      '\u2066',
      '\u2069',
    );
    fc.assert(
      fc.property(typed, invisible, fc.nat(), (text, mark, place) => {
        const at = place % (text.length + 1);
        expect(outcome(text.slice(0, at) + mark + text.slice(at))).toBe(outcome(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('of two readings can be retyped as the problem shows them', () => {
    let asked = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const result = parseNumber(text);
        if (result.ok || result.problem.code !== 'number.ambiguous') return;
        asked++;
        const { decimal, grouped } = result.problem.args ?? {};
        const [first, second] = [parseNumber(String(decimal)), parseNumber(String(grouped))];
        expect(first.ok && second.ok && first.value !== second.value).toBe(true);
      }),
      { numRuns: 5000, examples: [['1.234'], ['-30.000'], ['12,34'], ['۱۷٫۵۱۰ میلیون']] },
    );
    expect(asked).toBeGreaterThan(10);
  });
});

test.each(['', '12,34', 'متن'])('the sentence for «%s» has all its words', (text) => {
  const result = parseNumber(text);
  if (result.ok) throw new Error('expected a problem');
  expect(fill(sentences[result.problem.code], result.problem.args)).not.toMatch(/[{}]/);
});
