import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMarkdown } from '../../../src/build/orthography/check-markdown.ts';
import { fixMarkdown } from '../../../src/build/orthography/fix-markdown.ts';
import { loadLexicon } from '../../../src/build/orthography/lexicon.ts';
import { parse } from '../../../src/build/orthography/parse.ts';
import { structureOf } from '../../../src/build/orthography/structure.ts';

const lexicon = loadLexicon();
const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/orthography/${name}`, import.meta.url), 'utf8');
const zwnj = (text: string): string => text.replaceAll('¦', '\u200C');
const fix = (source: string, file = 'x.mdx'): string => fixMarkdown(zwnj(source), { lexicon, file });
const codesOf = (source: string, file = 'x.mdx'): string[] =>
  checkMarkdown(zwnj(source), { lexicon, file }).map(({ code }) => code.replace('orthography.', ''));

test('every construct keeps what is no prose, and its prose is mended', () => {
  expect(fix(fixture('every-construct.mdx'))).toBe(fixture('every-construct.fixed.mdx'));
  expect(fix(fixture('every-construct.fixed.mdx'))).toBe(fixture('every-construct.fixed.mdx'));
});

describe('never touched', () => {
  test.each([
    ['an import', "import Churn from '../../components/كتاب ها.astro';\n\nمتن.\n"],
    ['a fence and its language', '```js نام ها\nconst ي = "كتاب ها", y;\n```\n\nمتن.\n'],
    ['inline code', 'دستور `كتاب ها, 2007` را بزنید.\n'],
    ['the rule of a table', '| الف | ب |\n| :-- | --: |\n| پ | ت |\n'],
    ['a picture’s address', '![نمودار](كتاب-ها.svg)\n'],
    ['a link’s address', '[متن](/كتاب ها/)\n'.replace(' ', '%20')],
    ['a footnote mark', 'متن است.[^1]\n\n[^1]: پانوشت است.\n'],
    ['the name of a callout', ':::نکته\n\nمتن است.\n\n:::\n'],
    ['a citation', 'متن است.[@fader-hardie-2007, ص 78]\n'],
    ['an id of a heading', '## عنوان [#why-small-2]\n'],
    ['the brackets of a term', 'به [[نرخ ریزش]] و [[نرخ ریزش|نرخ‌های ریزش]] بنگرید.\n'],
    ['times, versions, names', 'ساعت ۱۲:۳۰ با v1.2.3 و H2O و iOS 17.\n'],
    ['an address in the text', 'نشانی https://example.com/a,b?c=1 است.\n'],
    ['an expression', 'عدد {2 + 3, x} است.\n'],
    ['attributes that are no text', '<Figure src="كتاب ها.svg" chart="bars" alt="کتاب" />\n'],
    ['attributes of a calculator', '<Calculator name="churn" start="2,400" period="month" />\n\nمتن.\n'],
    ['keys of front matter', '---\npublished: 1405/08/30\nكليد: كتاب ها\ntags: [كتاب ها]\n---\n\nمتن.\n'],
    ['an ignored block', ':::fa-ignore\n\nكتاب ها, 2007\n\n:::\n\nمتن.\n'],
    ['an ignored span', 'متن :fa-ignore[كتاب ها, 2007] است.\n'],
    ['a comment', 'متن {/* كتاب ها */} است.\n'],
    ['an entity', 'متن &amp; متن و کتاب&zwnj;ها.\n'],
    ['an escape', 'متن \\[كتاب\\] \\*ستاره\\*.\n'.replace('كتاب', 'کتاب')],
  ])('%s', (_, source) => {
    expect(fix(source)).toBe(zwnj(source));
  });
});

describe('where a fix would have to cross a mark', () => {
  test('the finding stays, the source too', () => {
    const source = 'این [کتاب](/a/)ها را بخوانید.\n';
    expect(fix(source)).toBe(source);
    expect(codesOf(source)).toEqual(['halfSpacePlural']);
  });

  test('a space between them can still be mended', () => {
    expect(fix('این **کتاب** ها را بخوانید.\n')).toBe(zwnj('این **کتاب**¦ها را بخوانید.\n'));
  });
});

test('places are lines and columns of the source', () => {
  const source = '---\ntitle: نرخ\n---\n\nسطر یک\n> و كتاب\n';
  const [finding] = checkMarkdown(source, { lexicon, file: 'content/x.md' });
  expect(finding).toMatchObject({
    file: 'content/x.md',
    line: 6,
    column: 5,
    found: 'ك',
    code: 'orthography.arabicLetter',
    edit: { start: 31, end: 32, text: 'ک' },
  });
  expect(source.slice(finding?.start, finding?.end)).toBe('ك');
});

test('lines may end as on Windows', () => {
  expect(fix('کتاب ها\r\nو قلم ها\r\n')).toBe(zwnj('کتاب¦ها\r\nو قلم¦ها\r\n'));
});

describe('front matter', () => {
  test.each([
    ['title: "کتاب ها"', 'title: "کتاب¦ها"'],
    ["title: 'کتاب ها'", "title: 'کتاب¦ها'"],
    ['title: کتاب ها # یادداشت ها', 'title: کتاب¦ها # یادداشت ها'],
    ['related:\n  - to: a/b\n    reason: کتاب ها', 'related:\n  - to: a/b\n    reason: کتاب¦ها'],
    ['description: >-\n  کتاب ها\n  و قلم ها', 'description: >-\n  کتاب¦ها\n  و قلم¦ها'],
  ])('%s', (yaml, mended) => {
    expect(fix(`---\n${yaml}\n---\n\nمتن.\n`)).toBe(zwnj(`---\n${mended}\n---\n\nمتن.\n`));
  });

  test('an edit that would break the YAML is left out', () => {
    const source = '---\ntitle: نکته:این\n---\n\nکتاب ها.\n';
    expect(fix(source)).toBe(zwnj('---\ntitle: نکته:این\n---\n\nکتاب¦ها.\n'));
  });
});

describe('files of other kinds', () => {
  test('a file in another language has nothing to say', () => {
    expect(codesOf('# Title\n\nSome text, with "quotes", 2007 and one Persian word: كتاب.\n')).toEqual([]);
  });

  test('broken MDX is named with its place', () => {
    const found = checkMarkdown('متن\n\n<Figure>\n', { lexicon, file: 'x.mdx' });
    expect(found).toEqual([expect.objectContaining({ code: 'orthography.unreadable', severity: 'error' })]);
    expect(fix('کتاب ها\n\n<Figure>\n')).toBe('کتاب ها\n\n<Figure>\n');
  });

  test('plain Markdown may hold braces and HTML', () => {
    expect(fix('متن {کتاب ها} <br> و قلم ها.\n', 'x.md')).toBe(zwnj('متن {کتاب¦ها} <br> و قلم¦ها.\n'));
  });
});

test('a formula is arithmetic, its label is text', () => {
  expect(codesOf('<Formula label="نرخ">نرخ = ۲ / ۳ × ۱۰۰</Formula>\n')).toEqual([]);
});

test('the structure sees what a fix must not change', () => {
  const shapeOf = (source: string): string => {
    const parsed = parse(source, 'x.mdx');
    if (!('tree' in parsed)) throw new Error('unreadable');
    return structureOf(parsed.tree);
  };
  expect(shapeOf('متن `الف`')).not.toBe(shapeOf('متن `ب`'));
  expect(shapeOf('[متن](/a/)')).not.toBe(shapeOf('[متن](/b/)'));
  expect(shapeOf('## متن')).not.toBe(shapeOf('### متن'));
  expect(shapeOf('<Figure src="a" />')).not.toBe(shapeOf('<Figure src="b" />'));
  expect(shapeOf('---\nslug: a\n---\n')).not.toBe(shapeOf('---\nslug: b\n---\n'));
  expect(shapeOf('یک متن')).toBe(shapeOf('متن دیگر'));
});
