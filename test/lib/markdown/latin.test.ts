import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { isolateLatin, latinParts } from '../../../src/lib/markdown/latin.ts';
import { html } from './support.ts';

/** The text with its Latin runs in brackets. */
const runs = (text: string): string =>
  latinParts(text)
    .map((part) => (part.type === 'element' ? `[${textOf(part)}]` : textOf(part)))
    .join('');

describe('latinParts', () => {
  test.each([
    ['روش Kano است', 'روش [Kano] است'],
    ['در Harvard Business Review آمد', 'در [Harvard Business Review] آمد'],
    ['آزمون A/B و R&D و C++', 'آزمون [A/B] و [R&D] و [C++]'],
    ['با Google Analytics 4 یا Web 2.0', 'با [Google Analytics 4] یا [Web 2.0]'],
    ['چاپ 3D و مدل 4P', 'چاپ [3D] و مدل [4P]'],
    ['از Müller و Čapek و İnce', 'از [Müller] و [Čapek] و [İnce]'],
    // Punctuation after a run belongs to the sentence.
    ['نه Kano.', 'نه [Kano].'],
    ['نه Kano، Dick, نه Berry', 'نه [Kano]، [Dick], نه [Berry]'],
    ['(churn rate)', '([churn rate])'],
    ['«U.S. Census»', '«[U.S. Census]»'],
    ['Peppers & Rogers: Managing', '[Peppers & Rogers: Managing]'],
    // Addresses are one run.
    ['نشانی https://example.org/a?b=c#d را', 'نشانی [https://example.org/a?b=c#d] را'],
    ['به info@example.org.', 'به [info@example.org].'],
    // No Latin letters.
    ['۳ × ۴ ÷ ۲ = 6 ± 1', '۳ × ۴ ÷ ۲ = 6 ± 1'],
    ['سال 2007 و ۱۴۰۵', 'سال 2007 و ۱۴۰۵'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(runs(text)).toBe(expected);
  });
});

describe('isolateLatin', () => {
  test('marks language and direction', () => {
    expect(html('از Kano')).toBe('<p>از <bdi lang="en" dir="ltr">Kano</bdi></p>');
  });

  test.each(['`code`', '```\ncode\n```', '<Formula label="الف">CR = x</Formula>'])(
    'leaves %s alone',
    (markdown) => {
      expect(html(markdown)).not.toContain('<bdi');
    },
  );

  test('leaves what is marked as English alone', () => {
    const tree: Root = {
      type: 'root',
      children: [h('cite', { lang: 'en' }, [h('i', 'How to')]), h('p', 'Kano')],
    };
    expect(toHtml(isolateLatin(tree))).toBe(
      '<cite lang="en"><i>How to</i></cite><p><bdi lang="en" dir="ltr">Kano</bdi></p>',
    );
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          'ریزش',
          'Kano',
          'A',
          '3',
          '۴',
          ' ',
          '.',
          ',',
          '،',
          '-',
          '/',
          '&',
          ': ',
          '×',
          'https://',
          '@',
          '’',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('changes no character of the text', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        const tree = (): Element =>
          h(
            'div',
            texts.map((value, index) => h(index % 2 === 0 ? 'p' : 'code', value)),
          );
        expect(textOf(isolateLatin(tree()))).toBe(textOf(tree()));
      }),
    );
  });

  test('finds nothing more in what it has marked', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = toHtml(isolateLatin(h('p', value)));
        const tree = isolateLatin(h('p', value));
        expect(toHtml(isolateLatin(tree))).toBe(once);
      }),
    );
  });
});
