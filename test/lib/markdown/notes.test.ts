import { describe, expect, test } from 'vitest';
import { html, render } from './support.ts';

const mark = (number: string, mention: string, label: string) =>
  `<a id="r${mention}" class="mark" href="#n${number}" aria-label="${label}" aria-describedby="card-r${mention}">`;

describe('citations', () => {
  test('are numbered by first mention, in Persian digits, each mark with an id to come back to', () => {
    const page = render('الف.[@kano] ب.[@fader]\n\nپ.[@kano]');
    expect(page.notes).toEqual([
      { number: 1, key: 'kano', mentions: [{ id: 'r1-1' }, { id: 'r1-2' }] },
      { number: 2, key: 'fader', mentions: [{ id: 'r2-1' }] },
    ]);
    const marks = html('الف.[@kano] ب.[@fader]\n\nپ.[@kano]').match(/<a id="[^>]+>[^<]+/g);
    expect(marks).toEqual([
      `${mark('1', '1-1', 'منبع ۱')}۱`,
      `${mark('2', '2-1', 'منبع ۲')}۲`,
      `${mark('1', '1-2', 'منبع ۱')}۱`,
    ]);
  });

  test('stand together in one mark, with their places', () => {
    const text = html('الف.[@kano, ص ۴۰؛ @fader، فصل ۲]');
    expect(text.match(/<sup/g)).toHaveLength(1);
    expect(text).toContain('aria-label="منبع ۱، ص ۴۰"');
    expect(text).toContain(
      '</span></span>،<span class="term-anchor"><a id="r2-1" class="mark" href="#n2" aria-label="منبع ۲، فصل ۲"',
    );
  });

  test('say on hover or focus which work they cite', () => {
    expect(html('[@kano]')).toMatch(/role="tooltip" id="card-r1-1">(?:<bdi[^>]*>)?Kano/);
  });

  test('keep the order of reading in figures: caption, then table', () => {
    const table = '| الف | ب |\n| --- | --- |\n| پ | ت [@fader] |';
    const page = render(`<Figure caption="شرح" source="[@kano]">\n\n${table}\n\n</Figure>`);
    expect(page.notes.map(({ key }) => key)).toEqual(['kano', 'fader']);
  });

  test('are no words for the search index', () => {
    expect(html('[@kano]')).toContain('<sup class="cite" data-pagefind-ignore="all">');
  });
});

describe('glossary terms', () => {
  const text = html('از [[نرخ ریزش|نرخِ ریزش]] و [[نرخ ریزش]] تا [[اعتماد]].');

  test('open their definition at the first mention and are links after it', () => {
    expect(text.match(/term-card/g)).toHaveLength(2);
    expect(text).toContain(
      '<span class="term-anchor"><a class="term" href="/knowledge/glossary/churn-rate/" aria-describedby="term-churn-rate">نرخِ ریزش</a><span class="term-card" role="tooltip" id="term-churn-rate" data-pagefind-ignore="all">سهم مشتریانی که رفته‌اند (<bdi lang="en" dir="ltr">churn</bdi>).</span></span>',
    );
    expect(text).toContain('<a class="term" href="/knowledge/glossary/churn-rate/">نرخ ریزش</a> تا');
  });

  test('are words of headings, with no definition in their names', () => {
    const page = render('## چرا [[نرخ ریزش]]؟ [#why]');
    expect(page.headings).toEqual([{ depth: 2, id: 'why', text: 'چرا نرخ ریزش؟' }]);
    expect(html('## چرا [[نرخ ریزش]]؟ [#why]')).toContain('aria-label="پیوند به بخش «چرا نرخ ریزش؟»"');
  });
});
