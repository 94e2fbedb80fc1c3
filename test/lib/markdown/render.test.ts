import { describe, expect, test } from 'vitest';
import { html, render } from './support.ts';

describe('headings', () => {
  test('have the id an editor fixed, or one by their order', () => {
    const page = render('## الف [#first]\n\nمتن\n\n### ب\n\n## پ  [#third] ');
    expect(page.headings).toEqual([
      { depth: 2, id: 'first', text: 'الف' },
      { depth: 3, id: 's2', text: 'ب' },
      { depth: 2, id: 'third', text: 'پ' },
    ]);
  });

  test('carry a link to themselves', () => {
    expect(html('## چرا *این*؟ [#why]')).toBe(
      '<h2 id="why">چرا <em>این</em>؟<a class="heading-link" href="#why" aria-label="پیوند به بخش «چرا این؟»"></a></h2>',
    );
  });
});

describe('callouts', () => {
  test.each([
    ['تعریف', 'definition', 'تعریف'],
    ['definition', 'definition', 'تعریف'],
    ['نکته', 'note', 'نکته'],
    ['احتیاط', 'caution', 'احتیاط'],
    ['درست‌تر', 'correction', 'درست‌تر بخوانید'],
    ['correction', 'correction', 'درست‌تر بخوانید'],
  ])(':::%s', (name, kind, label) => {
    expect(html(`:::${name}\n\nمتن\n\n:::`)).toBe(
      `<aside class="callout callout-${kind}"><p class="callout-label"><span class="callout-kind">${label}</span></p>\n<p>متن</p>\n</aside>`,
    );
  });

  test('for what is left to its own spelling leave no mark', () => {
    expect(html(':::fa-ignore\n\nكتاب\n\n- الف\n\n:::\n\nمتن')).toBe(
      '<p>كتاب</p>\n<ul>\n<li>الف</li>\n</ul>\n<p>متن</p>',
    );
    expect(html('او :fa-ignore[مي‌رود **تند**] و [[نرخ ریزش]].')).toMatch(
      /^<p>او مي‌رود <strong>تند<\/strong> و <.+\.<\/p>/,
    );
    expect(html('ساعت :ده و :الف[ب]')).toBe('<p>ساعت :ده و :الف[ب]</p>');
  });

  test('may have a title, with marks in it', () => {
    expect(html(':::نکته[عنوان **مهم**]\n\nمتن\n\n:::')).toContain(
      '<span class="callout-kind">نکته</span><strong class="callout-title">عنوان <strong>مهم</strong></strong></p>',
    );
  });
});

describe('tables', () => {
  const table = html('| نام | عدد | میان |\n| :--- | ---: | :---: |\n| الف | ۱۷٪ | ب |');

  test('align by class: numbers at the end, `:--` where the line begins', () => {
    expect(table).toContain(
      '<th scope="col">نام</th><th scope="col" class="number">عدد</th><th scope="col" class="center">میان</th>',
    );
    expect(table).toContain('<td>الف</td><td class="number">\u061c۱۷٪</td><td class="center">ب</td>');
    expect(table).not.toMatch(/\salign=|\sstyle=/);
  });

  test('scroll by themselves, by keyboard too', () => {
    expect(table).toMatch(/^<div class="table-scroll" tabindex="0" role="region" aria-label="[^"]+"><table>/);
  });
});

describe('links', () => {
  test('within the site stand below its base path', () => {
    expect(html('[الف](/churn/churn-rate/#why) [ب](#why)\n\n## پ [#why]')).toContain(
      '<p><a href="/knowledge/churn/churn-rate/#why">الف</a> <a href="#why">ب</a></p>',
    );
  });

  test('by reference too', () => {
    expect(html('[الف][x]\n\n[x]: /churn/')).toBe('<p><a href="/knowledge/churn/">الف</a></p>');
  });

  test('out of the site say so', () => {
    expect(html('[الف](https://example.org)')).toBe(
      '<p><a href="https://example.org" rel="noopener" class="external">الف</a></p>',
    );
  });
});

describe('calculators', () => {
  test('cut the page into segments', () => {
    expect(render('الف\n\nب\n\n<Calculator name="churn" start="۱۰" lost="۱" />\n\nپ').segments).toEqual([
      { kind: 'html', html: '<p>الف</p>\n<p>ب</p>' },
      { kind: 'calculator', name: 'churn', props: { start: '۱۰', lost: '۱' } },
      { kind: 'html', html: '<p>پ</p>' },
    ]);
  });
});

describe('what the parser would take away', () => {
  test('a word after a colon stays', () => {
    expect(html('نکته:مهم و ساعت ۱۰:۳۰')).toBe('<p>نکته:مهم و ساعت ۱۰:۳۰</p>');
  });

  test('text is text', () => {
    expect(html('الف < ب & `<b>`')).toBe('<p>الف &lt; ب &amp; <code>&lt;b></code></p>');
  });
});

describe('names that were never checked', () => {
  test.each([
    [':::هشدار\n\nمتن\n\n:::', 'unchecked callout'],
    ['<Chart />', 'unchecked component'],
    ['<Formula label="الف">(</Formula>', 'unchecked formula'],
  ])('%s is a bug', (text, message) => {
    expect(() => html(text)).toThrow(message);
  });

  test('and so is a picture or a term that is not there', () => {
    expect(() => html('<Figure caption="الف" alt="ب" src="x.png" />', { image: () => undefined })).toThrow(
      'unchecked picture',
    );
    expect(() => html('[[الف]]', { term: () => undefined })).toThrow('unchecked glossary term');
  });
});
