import { describe, expect, test } from 'vitest';
import { drawing, html } from './support.ts';

const table = (rows: readonly string[]) =>
  `| نام | عدد |\n| --- | ---: |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
const chart = (rows: readonly string[], props = '') =>
  `<Figure chart="bars" caption="سهم‌ها" ${props}>\n\n${table(rows)}\n\n</Figure>`;
const picture = '<Figure caption="منحنی" alt="خطی بالارونده" src="a.png" />';
const captions = (markdown: string) => html(markdown).match(/(?<=<figcaption><b>)[^<]+/g);

describe('figures', () => {
  test('are numbered by kind', () => {
    const captioned = `<Figure caption="الف">\n\n${table(['پ | ۱'])}\n\n</Figure>`;
    expect(captions([picture, captioned, chart(['الف | ۱']), picture, captioned].join('\n\n'))).toEqual([
      'شکل ۱.',
      'جدول ۱.',
      'نمودار ۱.',
      'شکل ۲.',
      'جدول ۲.',
    ]);
  });

  test('show a photo with its size and text', () => {
    expect(html(picture)).toBe(
      '<figure class="figure figure-image"><figcaption><b>شکل ۱.</b> منحنی</figcaption><img src="/knowledge/media/a.webp" alt="خطی بالارونده" width="600" height="400" loading="lazy" decoding="async"></figure>',
    );
  });

  test('set a drawing into the page, named by its text', () => {
    const page = html(picture, { image: () => ({ kind: 'drawing', svg: drawing({ viewBox: '0 0 1 1' }) }) });
    expect(page).toContain('<svg viewBox="0 0 1 1" role="img" aria-label="خطی بالارونده"></svg>');
  });

  test('keep the numbers of a picture in its twin', () => {
    const page = html(`<Figure caption="الف" alt="ب" src="a.png">\n\n${table(['پ | ۱'])}\n\n</Figure>`);
    expect(page).toMatch(
      /<img [^>]+><details class="data-twin"><summary>عددهای نمودار<\/summary><div class="table-scroll"/,
    );
  });

  test('name their source after the caption', () => {
    expect(html('<Figure caption="الف" alt="ب" src="a.png" source="برگرفته از [@kano, ص ۳]" />')).toContain(
      '<figcaption><b>شکل ۱.</b> الف<span class="figure-source"> منبع: برگرفته از <sup class="cite"',
    );
  });
});

describe('a bar chart', () => {
  const page = html(chart(['الف | ۴۰', 'ب | ۲۰٫۵', 'پ | ۰'], 'unit="نفر"'));

  test('grows from the right: the longest over the whole width, the others in proportion', () => {
    const bars = [...page.matchAll(/<rect x="([^"]+)%" y="0" width="([^"]+)%"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(bars).toEqual([
      [0, 100],
      [48.75, 51.25],
      [100, 0],
    ]);
    for (const [x = 0, width = 0] of bars) expect(x + width).toBe(100);
  });

  test('says each number as it was written and as a plain number', () => {
    expect(page.match(/<data class="bar-value" value="[^"]+">[^<]+/g)).toEqual([
      '<data class="bar-value" value="40">۴۰',
      '<data class="bar-value" value="20.5">۲۰٫۵',
      '<data class="bar-value" value="0">۰',
    ]);
  });

  test('keeps percentages, whose value is their ratio', () => {
    const percent = html(chart(['الف | ۱۷٫۲۵٪', 'ب | ۵٪']));
    expect(percent).toContain('<data class="bar-value" value="0.1725">\u061c۱۷٫۲۵٪</data>');
    expect(percent).toContain('aria-label="سهم‌ها الف: ۱۷٫۲۵٪؛ ب: ۵٪"');
  });

  test('is a picture with a name, and its table beside it', () => {
    expect(page).toContain('role="img" aria-label="سهم‌ها الف: ۴۰ نفر؛ ب: ۲۰٫۵ نفر؛ پ: ۰ نفر"');
    expect(page).toContain('<details class="data-twin">');
  });

  test('of zeros and of less has no bars', () => {
    const widths = html(chart(['الف | ۰', 'ب | −۳'])).match(/(?<= width=")[^"]+(?=" height="100%")/g);
    expect(widths).toEqual(['0%', '0%']);
  });
});
