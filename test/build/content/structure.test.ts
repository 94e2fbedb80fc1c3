import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { imageLimits } from '../../../src/lib/content/rules/context.ts';
import { article, body, edit, type Patches, problemsOf, shown, warningsOf, withContent } from './support.ts';

const advice = /orphan|noSource|noExample/;
const tableWarnings = (text: string) =>
  warningsOf(body(text))
    .map(shown)
    .filter((line) => !advice.test(line));

describe('characters nobody sees', () => {
  test.each([
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200f', 'U+200F'],
    ['\u0008', 'U+0008'],
    ['\u0085', 'U+0085'],
    ['\ufeff', 'U+FEFF'],
    ['\u{e0041}', 'U+E0041'],
  ])('%j is told by its code point, in code too', (character, points) => {
    expect(problemsOf(body(`متن\n\n\`ab${character}c\``)).map(shown)).toEqual([
      `:11:4 hiddenCharacter points=${points}`,
    ]);
  });

  test('are found in front matter and lists of data', () => {
    const patches = {
      ...edit(article, 'title: ', 'title: \u200e'),
      ...edit('content/authors.yaml', 'name: ', 'name: \u202b'),
    };
    expect(problemsOf(patches).map(shown)).toEqual([
      ':2:8 hiddenCharacter points=U+200E',
      'authors.yaml:2:9 hiddenCharacter points=U+202B',
    ]);
  });

  test('are not the half-space, tabs, line ends or a mark of UTF-8 at the start', () => {
    expect(problemsOf(body('می‌رود\tو\r\nمی‌آید'))).toEqual([]);
    expect(problemsOf({ [article]: (text) => `\ufeff${text}` })).toEqual([]);
  });
});

describe('columns of numbers', () => {
  const table = (marks: string) => `| ماه | نفر | سهم |\n${marks}\n| ۱ | ۱۲ | ۳٪ |\n| ۲ | ۱٬۵۰۰ | ۴٫۵٪ |`;

  test('that do not stand under each other are told by their headings', () => {
    expect(tableWarnings(table('| --- | --- | :---: |'))).toEqual([':10:1 tableNumbers column=نفر، سهم']);
    expect(tableWarnings(table('| --- | ---: | --- |'))).toEqual([':10:1 tableNumbers column=سهم']);
  });

  test('are well when aligned, and words need nothing', () => {
    expect(tableWarnings(table('| --- | ---: | ---: |'))).toEqual([]);
    expect(tableWarnings('| الف | ب |\n| --- | --- |\n| پ | ۱ |\n| ت | چند |')).toEqual([]);
    expect(tableWarnings('| الف | ب |\n| --- | --- |\n| پ | ۱ |')).toEqual([]);
  });
});

describe('pictures', () => {
  const figure = (src: string, file: string | Uint8Array): Patches => ({
    ...body(`<Figure caption="شرح" alt="متن" src="${src}" />`),
    [`content/articles/churn/${src}`]: file,
  });
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } });

  test('of a usual size are well', async () => {
    expect(problemsOf(figure('a.png', await picture(1200, 800).png().toBuffer()))).toEqual([]);
    expect(problemsOf(figure('a.jpg', await picture(1200, 800).jpeg().toBuffer()))).toEqual([]);
  });

  test('that would unfold into too many pixels are told before they are decoded', async () => {
    const bytes = await picture(8000, 5001).png().toBuffer();
    expect(bytes.length).toBeLessThan(500_000);
    expect(problemsOf(figure('a.png', bytes)).map(shown)).toEqual([':9:1 imageLarge file=a.png max=40']);
  });

  test('that weigh too much are told', () => {
    const heavy = new Uint8Array(imageLimits.photoKilobytes * 1000 + 1);
    expect(problemsOf(figure('a.png', heavy)).map(shown)).toEqual([':9:1 imageHeavy file=a.png max=8000']);
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0"/>'.repeat(10_000)}</svg>`;
    expect(problemsOf(figure('a.svg', drawing)).map(shown)).toEqual([':9:1 imageHeavy file=a.svg max=150']);
  });

  test('that only bear the name of a picture are told', () => {
    expect(problemsOf(figure('a.png', 'GIF89a')).map(shown)).toEqual([':9:1 imageUnreadable file=a.png']);
  });
});

describe('addresses', () => {
  const alias = (address: string) =>
    problemsOf(edit(article, 'level: مقدماتی', `level: مقدماتی\naliases: [${address}]`)).map(shown);

  test.each([
    '/Trust/Winning-Trust/',
    '/%74rust/winning-trust/',
    '/trust/winning-trust/',
    '/GLOSSARY/',
    '/media/',
    '/Admin/',
  ])('%s is taken, however it is written', (address) => {
    expect(alias(address)).toHaveLength(1);
    expect(alias(address)[0]).toContain('duplicateAddress');
  });

  test('of another name are free', () => {
    expect(alias('/old/churn/')).toEqual([]);
    expect(alias('/100%/')).toEqual([]);
  });
});

describe('mistakes above a page', () => {
  test('do not hide those within it, nor what it cites', () => {
    const patches: Patches = {
      [article]: (text) => `${text.replace('level: مقدماتی', 'level: آسان')}\n[@nobody] {x}\n`,
    };
    expect(problemsOf(patches).map((problem) => problem.code)).toEqual([
      'content.notOneOf',
      'content.unknownSource',
      'content.expression',
    ]);
  });

  test('that leave no front matter leave the rest unread', () => {
    expect(problemsOf({ [article]: '---\ntitle: متن\n\n{x}\n' }).map(({ code }) => code)).toEqual([
      'content.noFrontMatter',
    ]);
  });
});

describe('drafts', () => {
  const draft = edit('content/articles/trust/winning-trust.mdx', 'level: میانی', 'level: میانی\ndraft: true');

  test('are nowhere in the library', () => {
    withContent(draft, (root) => {
      const { library, drafts } = loadContent(root);
      const { termSlug: _, ...all } = library;
      expect(drafts).toEqual(['content/articles/trust/winning-trust.mdx']);
      const known = JSON.stringify({ ...all, sources: [...all.sources] });
      expect(known).toContain('churn-rate');
      expect(known).not.toContain('winning-trust.mdx');
    });
  });

  test('are read all the same, and their mistakes only warn', () => {
    const file = 'content/articles/trust/winning-trust.mdx';
    const patches: Patches = {
      [file]: (text) => `${text.replace('level: میانی', 'level: میانی\ndraft: true')}\n[@nobody]\n`,
    };
    const place = 'articles/trust/winning-trust.mdx';
    const found = warningsOf(patches).map(shown);
    expect(found.filter((line) => line.startsWith(place))).toEqual([
      `${place}:12:1 unknownSource source=nobody`,
    ]);
    expect(problemsOf(patches).map(shown).join()).not.toContain('nobody');
  });
});
