import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { SourceMeta } from '../../../src/lib/content/schema/source.ts';
import { referenceBody, shortName } from '../../../src/lib/markdown/reference.ts';
import { source } from './support.ts';

/** The entry with italics between stars. */
const entry = (changes: Partial<SourceMeta>): string =>
  toHtml(referenceBody(source(changes)).children)
    .replace(/<\/?i>/g, '*')
    .replace(/<a href="([^"]+)" rel="noopener">[^<]+<\/a>/g, '<$1>');

describe('a Latin reference, in APA order', () => {
  test.each<[string, Partial<SourceMeta>, string]>([
    [
      'an article',
      {
        container: 'Journal of Interactive Marketing',
        volume: '21',
        issue: '1',
        pages: '76–90',
        doi: '10.1002/dir.20074',
      },
      'Fader, P. S., &#x26; Hardie, B. G. S. (2007). How to project customer retention. *Journal of Interactive Marketing*, 21(1), 76–90. <https://doi.org/10.1002/dir.20074>',
    ],
    [
      'a book',
      { authors: ['Anderson, Chris'], year: 2006, title: 'The long tail', publisher: 'Hyperion' },
      'Anderson, C. (2006). *The long tail*. Hyperion.',
    ],
    [
      'a chapter',
      {
        type: 'chapter',
        authors: ['Bauer, Raymond A.'],
        year: 1960,
        title: 'Consumer behavior as risk taking',
        container: 'Dynamic marketing',
        pages: '389–398',
        publisher: 'AMA',
      },
      'Bauer, R. A. (1960). Consumer behavior as risk taking. In *Dynamic marketing*, 389–398. AMA.',
    ],
    [
      'an undated page of a body',
      {
        type: 'web',
        authors: ['European Interactive Advertising Association'],
        year: undefined as never,
        title: 'Who are we?',
        url: 'https://example.org/a',
      },
      'European Interactive Advertising Association (n.d.). *Who are we?* <https://example.org/a>',
    ],
    [
      'more than two authors, a hyphen and a suffix',
      { authors: ['Kano, Noriaki', 'Tsuji, Shin-ichi', 'King, Martin Luther, Jr.'], title: 'Quality' },
      'Kano, N., Tsuji, S.-I., &#x26; King, M. L., Jr. (2007). *Quality*.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(entry(changes)).toBe(expected);
  });

  test('runs from the left', () => {
    expect(referenceBody(source()).properties).toEqual({ lang: 'en', dir: 'ltr' });
  });
});

describe('a Persian reference', () => {
  const persian: Partial<SourceMeta> = {
    language: 'fa',
    authors: ['روستا, احمد', 'ونوس, داور', 'ابراهیمی, عبدالحمید'],
    year: 1390,
    title: 'مدیریت بازاریابی',
  };

  test.each<[string, Partial<SourceMeta>, string]>([
    [
      'a book',
      { publisher: 'سمت' },
      'روستا، احمد، ونوس، داور و ابراهیمی، عبدالحمید (۱۳۹۰). *مدیریت بازاریابی*. سمت.',
    ],
    [
      'an article',
      { authors: ['روستا, احمد'], container: 'بررسی‌ها', volume: '3', issue: '2', pages: '10–20' },
      'روستا، احمد (۱۳۹۰). مدیریت بازاریابی. *بررسی‌ها*، ۳(۲)، ۱۰–۲۰.',
    ],
    [
      'a chapter',
      { type: 'chapter', authors: ['روستا, احمد'], container: 'کتاب' },
      'روستا، احمد (۱۳۹۰). مدیریت بازاریابی. در *کتاب*.',
    ],
    [
      'an undated page',
      { authors: ['مرکز توسعه'], year: undefined as never },
      'مرکز توسعه (بی‌تا). *مدیریت بازاریابی*.',
    ],
  ])('%s', (_, changes, expected) => {
    expect(entry({ ...persian, ...changes })).toBe(expected);
  });

  test('runs with the page', () => {
    expect(referenceBody(source(persian)).properties).toEqual({});
  });
});

describe('shortName', () => {
  test.each<[Partial<SourceMeta>, string]>([
    [{}, 'Fader و Hardie (2007)'],
    [{ authors: ['Kano, Noriaki'] }, 'Kano (2007)'],
    [{ authors: ['Kano, Noriaki', 'Seraku, Nobuhiko', 'Takahashi, Fumio'] }, 'Kano و همکاران (2007)'],
    [{ authors: ['مرکز توسعه'], year: undefined as never }, 'مرکز توسعه'],
  ])('%o', (changes, expected) => {
    expect(shortName(source(changes))).toBe(expected);
  });
});
