import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { chapterOf } from '../../../src/build/book/chapter.ts';
import { container, navigation, packageDocument } from '../../../src/build/book/package.ts';
import { bookDocument } from '../../../src/build/book/pages.ts';

const page = (prose: string) =>
  `<!doctype html><html><body><article><div class="prose">${prose}</div><section class="references" aria-labelledby="sources"><h2 id="sources">منابع</h2></section></article></body></html>`;

function read(prose: string) {
  const media = new Map<string, string>();
  const content = chapterOf(page(prose), {
    link: (address) => `book:${address}`,
    palette: { 'data-1': '#123456' },
    media,
  });
  return { html: toHtml({ type: 'root', children: content as ElementContent[] } as never), media };
}

describe('a chapter', () => {
  test.each([
    ['controls of calculators', '<form><input name="x"></form><button>چاپ</button>'],
    ['scripts and their data', '<script type="application/json">{}</script>'],
    ['cards of terms', '<span class="term-card" id="t">تعریف</span>'],
    ['icons', '<svg class="icon"><path d="M0 0"></path></svg>'],
  ])('leaves out %s', (_, html) => {
    expect(read(`<p>متن</p>${html}`).html).toContain('<div class="prose"><p>متن</p></div>');
  });

  test('keeps results, formulas and notes', () => {
    const { html } = read('<dd><data value="0.01">۱٪</data></dd><math><mi>x</mi></math>');
    expect(html).toContain('<data value="0.01">۱٪</data>');
    expect(html).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>');
    expect(html).toContain('<h2 id="sources">منابع</h2>');
  });

  test('unwraps elements of its own', () => {
    expect(read('<page-actions><p>متن</p></page-actions>').html).toContain(
      '<div class="prose"><p>متن</p></div>',
    );
  });

  test('leads links, takes pictures along, names colours', () => {
    const { html, media } = read(
      '<a href="/churn/">x</a><img src="/media/a.webp"><svg><path fill="var(--data-1)"></path></svg>',
    );
    expect(html).toContain('href="book:/churn/"');
    expect([...media]).toEqual([['media/a.webp', '/media/a.webp']]);
    expect(html).toContain('fill="#123456"');
  });
});

test('a document is well-formed, right to left and escaped', () => {
  const { text, properties } = bookDocument('x.xhtml', 'A & B', [
    { type: 'element', tagName: 'br', properties: {}, children: [] } satisfies Element,
    { type: 'text', value: '<&' },
  ]);
  expect(text).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?><!DOCTYPE html>/);
  expect(text).toContain('dir="rtl"');
  expect(text).toContain('<title>A &#x26; B</title>');
  expect(text).toContain('<br />');
  expect(properties).toBeUndefined();
});

test('the package lists every file once and reads from right to left', () => {
  const facts = {
    identifier: 'x',
    title: 'عنوان',
    language: 'fa-IR',
    publisher: 'y',
    rights: 'z',
    modified: '2026-01-01T12:00:00Z',
  };
  const text = packageDocument(
    facts,
    [{ name: 'a.xhtml', type: 'application/xhtml+xml', title: 'a', properties: 'svg' }],
    [],
  );
  expect(text).toContain('page-progression-direction="rtl"');
  expect(text.match(/href="a\.xhtml"/g)).toHaveLength(1);
  expect(container()).toContain('full-path="book/package.opf"');
  expect(
    navigation('فهرست', [{ title: 'الف', file: 'a.xhtml', children: [{ title: 'ب', file: 'b.xhtml' }] }]),
  ).toContain('<ol><li><a href="a.xhtml">الف</a><ol><li><a href="b.xhtml">ب</a></li></ol></li></ol>');
});
