import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { gate } from '../../../src/build/gate/gate.ts';
import { complete, sentence } from '../../../src/build/new-article/ask.ts';
import type { Answers } from '../../../src/build/new-article/known.ts';
import { templateFile, writeArticle } from '../../../src/build/new-article/write.ts';
import { duringContent, type Patches } from '../content/support.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const template: Patches = { [templateFile]: readFileSync(path.join(project, templateFile)) };
const today = { year: 2026, month: 11, day: 21 };
const good: Answers = { title: 'بازگرداندن: چرا؟', topic: 'churn', slug: 'win-back', level: 'میانی' };

const known = (root: string) => ({ root, library: loadContent(root).library });

/** Who types these lines, and then leaves. */
const typist = (lines: string[]) => async (question: string) => {
  asked.push(question);
  return lines.shift();
};
const asked: string[] = [];

/** The problem of what was given, or the answers. */
const judged = (given: Partial<Answers>, lines: string[] = [], patches: Patches = {}) =>
  duringContent(patches, async (root) => {
    asked.length = 0;
    const result = await complete(given, known(root), typist([...lines]));
    return result.ok ? result.value : `${result.problem.code}: ${sentence(result.problem)}`;
  });

describe('answers', () => {
  test('that are given are not asked for', async () => {
    expect(await judged(good)).toEqual(good);
    expect(asked).toEqual([]);
  });

  test('that are not given are asked for, each until it fits', async () => {
    const lines = ['', '  عنوان   تازه ', 'ناموضوع', '۱', 'Win Back', 'churn-rate', 'win-back', 'آسان', ''];
    expect(await judged({}, lines)).toEqual({
      title: 'عنوان تازه',
      topic: 'churn',
      slug: 'win-back',
      level: 'مقدماتی',
    });
    expect(asked).toHaveLength(9);
    expect(asked[1]).toMatch(/^عنوان خالی است.+\nعنوان مقاله .+۶۰ نویسه/);
    expect(asked[6]).toMatch(
      /^نشانی \/churn\/churn-rate\/ را content\/articles\/churn\/churn-rate\.mdx دارد/,
    );
  });

  test('of topics and levels may be names, or numbers of any keyboard', async () => {
    expect(await judged({ ...good, topic: 'trust', level: '3' })).toMatchObject({ level: 'پیشرفته' });
    expect(await judged({ ...good, topic: '۲' })).toMatchObject({ topic: 'trust' });
    expect(await judged({ ...good, topic: 'اعتماد', level: 'پيشرفته' })).toMatchObject({
      topic: 'trust',
      level: 'پیشرفته',
    });
  });

  test.each([
    [{ title: ' ' }, 'new.titleEmpty'],
    [{ title: 'الف'.repeat(21) }, 'new.titleLong'],
    [{ title: 'نرخ ريزش' }, 'new.titleTaken'],
    [{ topic: 'none' }, 'new.topicUnknown'],
    [{ slug: 'بازگشت' }, 'new.slugShape'],
    [{ slug: '../win' }, 'new.slugShape'],
    [{ slug: 'churn-rate' }, 'new.slugTaken'],
    [{ slug: 'old' }, 'new.slugTaken'],
    [{ level: 'سخت' }, 'new.levelUnknown'],
  ])('%o is refused with %s', async (wrong, code) => {
    const article = 'content/articles/churn/churn-rate.mdx';
    const patches = {
      [article]: (text: string) =>
        text
          .replace(/^title: .*$/m, 'title: نرخ ریزش')
          .replace('level: مقدماتی', 'level: مقدماتی\naliases: [/churn/Old/]'),
    };
    const answer = await judged({ ...good, ...wrong }, [], patches);
    expect(answer).toMatch(new RegExp(`^${code}: .+[.؛]`));
  });

  test('end when nobody types any more', async () => {
    expect(await judged({ title: 'عنوان' }, ['churn'])).toMatch(/^new\.stopped/);
  });
});

describe('the file', () => {
  const written = (patches: Patches, use: (root: string, file: string) => unknown) =>
    duringContent({ ...template, ...patches }, async (root) => {
      const result = writeArticle(known(root), good, today);
      await use(root, result.ok ? result.value : result.problem.code);
    });

  test('is an article but for the notes in it', async () => {
    await written({}, async (root, file) => {
      expect(file).toBe('content/articles/churn/win-back.mdx');
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(text).toContain('title: "بازگرداندن: چرا؟"\n');
      expect(text).toContain('published: 1405/08/30\nlevel: میانی\nauthor: editorial\n');
      const { library, reports } = await gate(root, today);
      expect(library.articles.map(({ id }) => id)).toContain('churn/win-back');
      const codes = reports.filter((report) => report.file === file && report.severity === 'error');
      expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(['content.placeholder']));
    });
  });

  test('never replaces another', async () => {
    await written({ 'content/articles/churn/win-back.mdx': 'متن' }, (root, answer) => {
      expect(answer).toBe('new.fileTaken');
      expect(readFileSync(path.join(root, 'content/articles/churn/win-back.mdx'), 'utf8')).toBe('متن');
    });
  });

  test('begins a topic that has none yet', async () => {
    await duringContent(template, async (root) => {
      const result = writeArticle(known(root), { ...good, topic: 'first' }, today);
      expect(result.ok && existsSync(path.join(root, result.value))).toBe(true);
    });
  });

  test('is not written from a pattern that is gone or asks for what nobody knows', async () => {
    await duringContent({}, async (root) => {
      expect(writeArticle(known(root), good, today)).toMatchObject({ problem: { code: 'new.noTemplate' } });
    });
    await duringContent({ [templateFile]: '{title} {name}' }, async (root) => {
      const answer = writeArticle(known(root), good, today);
      expect(answer).toMatchObject({ problem: { code: 'new.templatePlace', args: { place: '{name}' } } });
      expect(existsSync(path.join(root, 'content/articles/churn/win-back.mdx'))).toBe(false);
    });
  });
});

test('the title of a new article need not be quoted, and is read as it was typed', async () => {
  for (const title of ['نرخ ریزش # چیست', '- خط', '«گیومه» و "quote"', '12', 'yes: no', '@x', "it's"])
    await duringContent(template, async (root) => {
      const result = writeArticle(known(root), { ...good, title }, today);
      expect(result.ok).toBe(true);
      const articles = loadContent(root).library.articles;
      expect(articles.find(({ slug }) => slug === 'win-back')?.meta.title).toBe(title);
    });
});
