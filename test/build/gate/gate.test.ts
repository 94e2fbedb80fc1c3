import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cacheFile } from '../../../src/build/gate/cache.ts';
import { type Checked, type CheckOptions, check } from '../../../src/build/gate/check.ts';
import { gate } from '../../../src/build/gate/gate.ts';
import { type Report, reportLine } from '../../../src/build/gate/report.ts';
import { article, body, duringContent, edit, type Patches } from '../content/support.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const today = { year: 2026, month: 11, day: 21 };

/** Without the advice that every article of the fixture gets. */
const advice = /\.(?:orphan|noSource|noExample)$/;
const shown = ({ file, line, column, severity, code }: Report): string =>
  `${file === article ? '' : file}:${line}:${column} ${severity} ${code}`;

async function reportsOf(patches: Patches, day = today): Promise<string[]> {
  const { reports } = await duringContent(patches, (root) => gate(root, day));
  return reports.filter(({ code }) => !advice.test(code)).map(shown);
}

describe('the gate', () => {
  test('hears structure and spelling together, by file, line and column', async () => {
    expect(
      await reportsOf({
        ...body('كتاب می رود. [@nobody]\n\n{x}'),
        ...edit('content/pages/about.mdx', 'title: ', 'titel: x\ntitle: '),
      }),
    ).toEqual([
      ':9:1 error orthography.arabicLetter',
      ':9:6 warning orthography.halfSpaceVerb',
      ':9:14 error content.unknownSource',
      ':11:1 error content.expression',
      'content/pages/about.mdx:2:1 error content.unknownKeyGuess',
    ]);
  });

  test('says once what both hear in the same words', async () => {
    expect(await reportsOf(body('متن\u200f است.'))).toEqual([':9:4 error orthography.hiddenCharacter']);
  });

  test('tells notes of the pattern that are still there', async () => {
    expect(await reportsOf(body('متن.\n\n- ✎ بند نخست'))).toEqual([':11:3 error content.placeholder']);
  });

  test('tells articles nobody has revised for two years', async () => {
    const published = /^published: .*$/m;
    const old = { [article]: (text: string) => text.replace(published, 'published: 1403/08/30') };
    expect(await reportsOf(old)).toEqual([':1:1 warning content.stale']);
    const revised = {
      [article]: (text: string) => text.replace(published, 'published: 1403/08/30\nupdated: 1403/09/01'),
    };
    expect(await reportsOf(revised)).toEqual([]);
  });

  test('only warns of what is in a draft', async () => {
    const draft: Patches = {
      'content/articles/trust/winning-trust.mdx': (text) =>
        `${text.replace('level: میانی', 'level: میانی\ndraft: true')}\nكتاب ✎\n`,
    };
    const severities = await duringContent(draft, async (root) =>
      (await gate(root, today)).reports.map(({ severity }) => severity),
    );
    expect(new Set(severities)).toEqual(new Set(['warning']));
  });

  test('finds the same the second time, and after a change what has changed', async () => {
    await duringContent(body('كتاب [@nobody]'), async (root) => {
      const first = (await gate(root, today)).reports.map(reportLine);
      expect(JSON.parse(readFileSync(cacheFile(root), 'utf8')).entries.findings).not.toHaveLength(0);
      expect((await gate(root, today)).reports.map(reportLine)).toEqual(first);
      const file = path.join(root, article);
      writeFileSync(file, readFileSync(file, 'utf8').replace('كتاب [@nobody]', 'میزهاا'));
      const codes = async () => (await gate(root, today)).reports.map(({ code }) => code);
      expect(await codes()).toContain('orthography.unknownWord');
      writeFileSync(path.join(root, 'content/words.txt'), 'میزهاا\n');
      expect(await codes()).not.toContain('orthography.unknownWord');
      writeFileSync(cacheFile(root), '{"version": ');
      expect(await codes()).not.toContain('orthography.unknownWord');
    });
  });
});

describe('check', () => {
  const checked = async (root: string, options: Partial<CheckOptions> = {}): Promise<Checked> => {
    const result = await check({ root, from: root, today, names: [], fix: false, ...options });
    if (!result.ok) throw new Error(result.problem.code);
    return result.value;
  };
  const codesOf = ({ reports }: Checked) =>
    reports.map(({ code }) => code).filter((code) => !advice.test(code));

  test('mends what has one reading, once, and leaves the rest to a person', async () => {
    await duringContent(body('كتاب ها می رود [@nobody]'), async (root) => {
      const { fixed, ...after } = await checked(root, { fix: true });
      expect(fixed).toEqual([article]);
      expect(readFileSync(path.join(root, article), 'utf8')).toContain('\nکتاب‌ها می‌رود [@nobody]\n');
      expect(codesOf({ fixed, ...after })).toEqual(['content.unknownSource']);
      expect((await checked(root, { fix: true })).fixed).toEqual([]);
    });
  });

  test('looks only at what it is told to', async () => {
    await duringContent(body('كتاب'), async (root) => {
      writeFileSync(path.join(root, 'notes.md'), '# یادداشت\n\nاو می رود.\n');
      expect(codesOf(await checked(root, { names: [article] }))).toEqual(['orthography.arabicLetter']);
      expect(codesOf(await checked(root, { names: ['content/articles/churn'] }))).toEqual([
        'orthography.arabicLetter',
      ]);
      expect(codesOf(await checked(root, { names: ['content/glossary'] }))).toEqual([]);
      const outside = await checked(root, { names: ['notes.md'] });
      expect(outside.reports.map(shown)).toEqual(['notes.md:3:4 warning orthography.halfSpaceVerb']);
      await checked(root, { names: ['../notes.md'], from: path.join(root, 'content'), fix: true });
      expect(readFileSync(path.join(root, 'notes.md'), 'utf8')).toBe('# یادداشت\n\nاو می‌رود.\n');
      expect(codesOf(await checked(root))).toEqual(['orthography.arabicLetter']);
    });
  });

  test('tells a name that nothing has, and a file that is not UTF-8', async () => {
    await duringContent({ 'old.md': new Uint8Array([0xc7, 0xe1]) }, async (root) => {
      const answer = await check({ root, from: root, today, names: ['none.md'], fix: false });
      expect(answer).toEqual({ ok: false, problem: { code: 'check.noFile', args: { file: 'none.md' } } });
      expect(codesOf(await checked(root, { names: ['old.md'] }))).toEqual(['content.encoding']);
    });
  });
});

test('what the site itself ships has neither errors nor warnings', async () => {
  const { library, reports } = await gate(project, newest(await gate(project, today)));
  expect(library.articles.length).toBeGreaterThan(4);
  expect(reports.map(reportLine)).toEqual([]);
});

/** The day of the newest article: nothing is stale on it, whenever this runs. */
const newest = ({ library }: Awaited<ReturnType<typeof gate>>) =>
  library.articles.map(({ meta }) => meta.updated).reduce((a, b) => (a.year > b.year ? a : b));
