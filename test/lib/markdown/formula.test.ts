import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { formulaToMath } from '../../../src/lib/markdown/formula.ts';
import strings from '../../../src/ui/content.fa.json' with { type: 'json' };

/** The MathML within `<math>`, with operators without their spaces; or the code of the problem. */
function math(source: string): string {
  const result = formulaToMath(source);
  if (!result.ok) return result.problem.code.replace('content.', '');
  return toHtml(result.value.children).replace(/<mo [^>]+>/g, '<mo>');
}

describe('formulaToMath', () => {
  test.each([
    ['الف', '<mtext>الف</mtext>'],
    ['۱۷٫۵٪', '<mn>۱۷٫۵٪</mn>'],
    ['n', '<mi>n</mi>'],
    ['نرخ ریزش = ۲', '<mtext>نرخ ریزش</mtext><mo>=</mo><mn>۲</mn>'],
    // A fraction binds the words next to it, and nothing beyond an operator.
    [
      'الف = ب پ / ت × ۱۰۰',
      '<mtext>الف</mtext><mo>=</mo><mfrac><mtext>ب پ</mtext><mtext>ت</mtext></mfrac><mo>×</mo><mn>۱۰۰</mn>',
    ],
    ['ب + پ / ت', '<mtext>ب</mtext><mo>+</mo><mfrac><mtext>پ</mtext><mtext>ت</mtext></mfrac>'],
    ['۱ / ۲ / ۳', '<mfrac><mfrac><mn>۱</mn><mn>۲</mn></mfrac><mn>۳</mn></mfrac>'],
    // Parentheses group; above and below a line they need not be seen.
    [
      '(ب + پ) / (ت − ث)',
      '<mfrac><mrow><mtext>ب</mtext><mo>+</mo><mtext>پ</mtext></mrow><mrow><mtext>ت</mtext><mo>−</mo><mtext>ث</mtext></mrow></mfrac>',
    ],
    [
      '(ب + پ) × ۲',
      '<mrow><mo>(</mo><mtext>ب</mtext><mo>+</mo><mtext>پ</mtext><mo>)</mo></mrow><mo>×</mo><mn>۲</mn>',
    ],
    ['((۱))', '<mrow><mo>(</mo><mrow><mo>(</mo><mn>۱</mn><mo>)</mo></mrow><mo>)</mo></mrow>'],
    // Scripts bind closer than fractions.
    ['n^2', '<msup><mi>n</mi><mn>2</mn></msup>'],
    [
      '۱ − (۱ − ر)^۱۲',
      '<mn>۱</mn><mo>−</mo><msup><mrow><mo>(</mo><mn>۱</mn><mo>−</mo><mtext>ر</mtext><mo>)</mo></mrow><mn>۱۲</mn></msup>',
    ],
    ['x_i / n^2', '<mfrac><msub><mi>x</mi><mi>i</mi></msub><msup><mi>n</mi><mn>2</mn></msup></mfrac>'],
    ['x_(i + 1)', '<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>'],
    ['e^−x', '<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup>'],
    ['e^-x', '<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup>'],
    // A hyphen within a word is no minus; between spaces it is.
    ['one-to-one - ۱', '<mtext>one-to-one</mtext><mo>−</mo><mn>۱</mn>'],
  ])('%s', (source, expected) => {
    expect(math(source)).toBe(expected);
  });

  test.each([
    ['', 'formulaEmpty'],
    ['   ', 'formulaEmpty'],
    ['الف)', 'formulaUnopened'],
    ['(الف', 'formulaUnclosed'],
    ['الف / (ب', 'formulaUnclosed'],
    ['الف /', 'formulaUnfinished'],
    ['الف ^', 'formulaUnfinished'],
    ['الف =', 'formulaUnfinished'],
    ['(الف +)', 'formulaUnfinished'],
    ['()', 'formulaUnfinished'],
    ['الف / = ب', 'formulaUnfinished'],
    ['/ الف', 'formulaOperand'],
    ['الف + / ب', 'formulaOperand'],
    ['= ^ ۲', 'formulaOperand'],
    ['الف / / ب', 'formulaOperand'],
  ])('%s is refused', (source, code) => {
    expect(math(source)).toBe(code);
  });

  test('runs from the right', () => {
    const result = formulaToMath('الف');
    expect(result.ok && toHtml(result.value)).toMatch(/^<math display="block" dir="rtl">/);
  });

  const formula = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('الف', '۱۲', 'n', '(', ')', '/', '^', '_', '=', '−', '-', ' - ', ' '))
      .map((parts) => parts.join('')),
  );

  test('reads or refuses any text, with a sentence, and never throws', () => {
    fc.assert(
      fc.property(formula, (source) => {
        const result = formulaToMath(source);
        if (!result.ok) expect(strings).toHaveProperty([result.problem.code]);
      }),
    );
  });

  test('shows all that was written but parentheses and marks of fractions and scripts', () => {
    const letters = (text: string) => text.replace(/<[^>]+>|&[^;]+;|[\s()/^_<>&-]|−/g, '');
    fc.assert(
      fc.property(formula, (source) => {
        const result = formulaToMath(source);
        if (result.ok) expect(letters(textOf(result.value))).toBe(letters(source.replace(/[<>&]/g, '')));
      }),
    );
  });
});

const textOf = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? children?.map(textOf).join('') ?? '';
};
