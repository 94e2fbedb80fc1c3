import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ContentError, forgetLibrary, library } from '../../../src/build/content/library.ts';
import { loadContent } from '../../../src/build/content/load.ts';
import { article, body, edit, problemsOf, shown, warningsOf, withContent } from './support.ts';

afterEach(() => {
  forgetLibrary();
  vi.unstubAllEnvs();
});

/** Exchanges a text in a file that is already there. */
function rewrite(root: string, file: string, from: string, to: string): void {
  const place = path.join(root, file);
  writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
}

const draft = edit(article, 'level: مقدماتی', 'level: مقدماتی\ndraft: true');

describe('loadContent', () => {
  test('answers all problems at once, by file, line and column', () => {
    const problems = problemsOf({
      [article]: (page) => `${page}\n[@nobody] {x}\n\n<div />\n`,
      ...edit('content/articles/trust/winning-trust.mdx', 'level: میانی', 'level: آسان\nauthorr: x'),
      ...edit('content/topics/trust.md', 'icon: handshake', 'icon: no-such-icon'),
    });
    expect(problems.map(shown)).toEqual([
      ':15:1 unknownSource source=nobody',
      ':15:11 expression',
      ':17:1 html',
      'articles/trust/winning-trust.mdx:5:1 notOneOf key=level allowed=مقدماتی، میانی، پیشرفته',
      'articles/trust/winning-trust.mdx:6:1 unknownKeyGuess key=authorr guess=author',
      'topics/trust.md:6:1 unknownIcon icon=no-such-icon',
    ]);
  });

  test.each([
    ['sources.yaml', '[@kano-1984]', ['sources.yaml:3:1 yaml']],
    [
      'glossary/churn-rate.md',
      '[[نرخ ریزش]] [متن](/glossary/churn-rate/)',
      ['glossary/churn-rate.md:1:1 noFrontMatter'],
    ],
    [
      'articles/trust/winning-trust.mdx',
      '[متن](/trust/winning-trust/#any)',
      ['articles/trust/winning-trust.mdx:1:1 noFrontMatter'],
    ],
    ['topics/churn.md', 'متن', ['topics/churn.md:1:1 noFrontMatter']],
    ['authors.yaml', 'متن', ['authors.yaml:3:1 yaml']],
  ])('a mistake in %s accuses no page that names it', (file, text, expected) => {
    expect(problemsOf({ ...body(text), [`content/${file}`]: 'a:\n  b: [1\nc: 2\n' }).map(shown)).toEqual(
      expected,
    );
  });

  test('leaves drafts out, and finds who still needs them', () => {
    const ids = withContent(draft, (root) => loadContent(root).library.articles.map(({ id }) => id));
    expect(ids).toEqual(['trust/winning-trust']);
    expect(problemsOf(draft).map(shown)).toEqual(['topics/churn.md:7:8 pathOutsideTopic article=churn-rate']);
  });

  test('reads a file again when it, or what its rules ask of others, has changed', () => {
    const patches = body('[@kano-1984]\n\n<Figure caption="شرح" alt="متن" src="curve.svg" />');
    withContent(patches, (root) => {
      const codes = () =>
        loadContent(root).problems.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
      expect(codes()).toEqual([]);
      const change = (file: string, from: string, to: string) => rewrite(root, file, from, to);
      change('content/sources.yaml', 'kano-1984', 'kano-1985');
      expect(codes()).toEqual(['content.unknownSourceGuess']);
      change('content/sources.yaml', 'kano-1985', 'kano-1984');
      change('content/articles/churn/curve.svg', '<path', '<path onload="x"');
      expect(codes()).toEqual(['content.unsafeSvg']);
      change('content/articles/churn/curve.svg', ' onload="x"', '');
      change(article, '[@kano-1984]', '{x}');
      expect(codes()).toEqual(['content.expression']);
    });
  });

  test('notes what a page mentions, sources of figures and words of terms too', () => {
    const text =
      'یک [[نرخ ریزش|دو سه]].[@kano-1984]\n\n<Figure caption="شرح" alt="متن" src="curve.svg" source="[@fader-hardie-2007]" />\n\n<Calculator name="churn" start="۱۰" lost="۱" />\n\n## چهار [[نرخ ریزش]] [#four]';
    const facts = withContent(body(text), (root) => loadContent(root).library.articles[0]?.facts);
    expect(facts).toEqual({
      ids: ['four'],
      citations: ['kano-1984', 'fader-hardie-2007'],
      terms: ['نرخ ریزش'],
      links: [],
      calculators: ['churn'],
      hasExample: true,
      words: 6,
    });
  });
});

describe('what deserves a look', () => {
  const trust = 'articles/trust/winning-trust.mdx:2:1';

  test('is an article without sources, example, or a page that leads to it', () => {
    expect(warningsOf({}).map(shown)).toEqual([
      ':2:1 orphan',
      ':2:1 noSource',
      ':2:1 noExample',
      `${trust} orphan`,
      `${trust} noSource`,
      `${trust} noExample`,
    ]);
  });

  test('is gone with a link, a relation, a citation or a source to read on, and a word that announces an example', () => {
    const related = 'level: میانی\nsources: [kano-1984]\nrelated:\n  - to: churn/churn-rate\n    reason: الف';
    const patches = {
      ...body('فرض کنید [متن](/trust/winning-trust/) [متن](/churn/churn-rate/) [@kano-1984]'),
      ...edit('content/articles/trust/winning-trust.mdx', 'level: میانی', related),
    };
    expect(warningsOf(patches).map(shown)).toEqual([`${trust} noExample`]);
  });

  test('is not a link of an article to itself', () => {
    expect(warningsOf(body('[متن](/churn/churn-rate/)')).map(shown)).toContain(':2:1 orphan');
  });
});

describe('library', () => {
  test('throws all sentences at once', () => {
    const patches = { ...body('[@nobody]\n\n{x}'), 'content/pages/about.mdx': 'متن' };
    const reading = () => withContent(patches, (root) => library(root));
    expect(reading).toThrow(ContentError);
    expect(reading).toThrow(
      /^\ncontent\/articles\/churn\/churn-rate\.mdx:9:1 — منبع «nobody» .+\n.+churn-rate\.mdx:11:1 — آکولاد .+\ncontent\/pages\/about\.mdx:1:1 — این فایل سرصفحه ندارد .+$/,
    );
  });

  test('reads once, until it is told to forget', () => {
    withContent({}, (root) => {
      const first = library(root);
      expect(library(root)).toBe(first);
      forgetLibrary();
      expect(library(root)).not.toBe(first);
    });
  });

  test('reads the folder that CONTENT_ROOT names', () => {
    withContent(draft, (root) => {
      vi.stubEnv('CONTENT_ROOT', root);
      expect(() => library()).toThrow('content/topics/churn.md:7:8');
    });
  });
});
