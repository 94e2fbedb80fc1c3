import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { type CountedFeature, examples } from '../../../src/islands/kano/examples.ts';
import { KanoLarge } from '../../../src/islands/kano/KanoLarge.tsx';
import { KanoSmall } from '../../../src/islands/kano/KanoSmall.tsx';
import { expectSound, results } from '../support/html.ts';
import { largeWords, smallWords } from './words.ts';

const large = (example: readonly CountedFeature[]) =>
  render(
    h(KanoLarge, {
      words: largeWords,
      example,
      idPrefix: 'k',
      sampleHref: '/samples/kano.csv',
      steps: ['answers', 'results', 'groups'],
    }),
  );
const small = (example: CountedFeature) =>
  render(h(KanoSmall, { words: smallWords, example, idPrefix: 'k', detailsHref: '/calculators/kano/' }));

describe('the workshop, as the server sends it', () => {
  const html = large(examples.grocery);

  test('has every count in a named field', () => {
    for (const [name, text] of [
      ['name-0', 'تحویل سر وعده'],
      ['M-0', '۵۸'],
      ['R-5', '۷۱'],
    ])
      expect(html).toMatch(new RegExp(`<input[^>]*name="${name}"[^>]*value="${text}"`));
    expect(html).toContain('aria-label="الزامی، «\u2068تحویل سر وعده\u2069»"');
  });

  test('lists the features in the order of attention, each with its class', () => {
    const list = html.slice(html.indexOf('kano-priority'), html.indexOf('kano-side'));
    expect([...list.matchAll(/data-class="(.)"/g)].map(([, category]) => category)).toEqual([...'MOAIIR']);
    expect([...list.matchAll(/kano-priority-name">([^<]*)</g)].map(([, name]) => name)).toEqual([
      'تحویل سر وعده',
      'تحویل سریع‌تر',
      'دستور پخت',
      'پشتیبانی شبانه‌روزی',
      'رنگ تازهٔ برنامه',
      'پیامک هرروزه',
    ]);
  });

  test('says where the rules disagree', () => {
    expect(html).toContain('قاعده‌ها دربارهٔ «\u2068پشتیبانی شبانه‌روزی\u2069» هم‌نظر نیستند');
    expect(html).toContain('<td class="kano-other">میان بی‌تفاوت و جذاب</td>');
  });

  test('draws the map with the literature’s corners', () => {
    const corner = (category: string) =>
      html
        .match(new RegExp(`kano-quarter kano-${category}"><rect x="([\\d.]+)" y="([\\d.]+)"`))
        ?.slice(1)
        .map(Number);
    const [a = [], o = [], i = [], m = []] = [...'AOIM'].map(corner);
    expect(a[0]).toBe(i[0]);
    expect(o[0]).toBe(m[0]);
    expect(a[0]).toBeLessThan(o[0] ?? 0);
    expect(a[1]).toBeLessThan(i[1] ?? 0);
  });

  test('tells the exact test and how often Fong’s is wrong', () => {
    expect(html).toContain('برتری جذاب بر بی‌تفاوت شاید تصادفی باشد (p برابر ۰٫۳).');
    expect(html).toMatch(/در این ویژگی ۱[4-9۴-۹]٪ هشدار نادرست می‌دهد/);
  });
});

describe('the small form', () => {
  const html = small(examples.one[0]);

  test('shows class and coefficients with their intervals', () => {
    expect(results(html)).toEqual({
      better: expect.closeTo(40 / 116, 12),
      betterLow: expect.closeTo(0.2646, 4),
      betterHigh: expect.closeTo(0.435, 3),
      worse: expect.closeTo(-92 / 116, 12),
      worseLow: expect.closeTo(-0.8568, 4),
      worseHigh: expect.closeTo(-0.7106, 4),
    });
    expect(html).toContain('data-class="M"');
  });

  test('leads to the workshop with its counts', () => {
    expect(html).toMatch(/href="\/calculators\/kano\/#v=1&amp;t=[\w-]+"/);
  });
});

describe.each(Object.entries<readonly CountedFeature[]>(examples))('the example «%s»', (_, example) => {
  test('is sound in the workshop', () => expectSound(large(example)));
  test('is sound in the small form', () => {
    const [first] = example;
    if (first) expectSound(small(first));
  });
});

test('nobody counted: the workshop waits', () => {
  const html = large([]);
  expect(html).toContain(largeWords['kano-results.waiting']);
  expect(html).not.toContain('kano-priority');
});
