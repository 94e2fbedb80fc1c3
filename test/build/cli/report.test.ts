import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/build/content/load.ts';
import { cellsOf, inColumns } from '../../../src/build/report/columns.ts';
import { reportTable } from '../../../src/build/report/table.ts';
import { articleReports } from '../../../src/lib/content/report.ts';
import { body, edit, type Patches, withContent } from '../content/support.ts';

const today = { year: 2026, month: 11, day: 21 };
const paragraphs = ['یک دو سه.', 'رویگردانی چهار.'];
const reports = (patches: Patches = {}, day = today) =>
  withContent(patches, (root) => articleReports(loadContent(root).library, () => paragraphs, day));

describe('the report', () => {
  test('counts what an article leads to and who leads to it, each page once', () => {
    const links =
      '[[نرخ ریزش]] [[نرخ ریزش]] [الف](/trust/winning-trust/) [ب](/trust/winning-trust/#x) [پ](https://a.example/) [ت](#own) [@kano-1984; @fader-hardie-2007] [@kano-1984]\n\n## الف [#own]';
    const [churn, trust] = reports({
      ...body(links),
      ...edit(
        'content/articles/trust/winning-trust.mdx',
        'level: میانی',
        'level: میانی\nsources: [kano-1984]',
      ),
    });
    expect(churn).toMatchObject({
      id: 'churn/churn-rate',
      linksOut: 2,
      sources: 2,
      orphan: true,
      linksIn: 0,
    });
    expect(trust).toMatchObject({ linksIn: 1, orphan: false, sources: 1 });
  });

  test('measures sentences and names synonyms where the glossary has a term', () => {
    const patches = edit('content/glossary/churn-rate.md', '[نرخ رویگردانی]', '[رویگردانی]');
    const [churn] = reports(patches);
    expect(churn).toMatchObject({
      sentences: 2,
      meanWords: 2.5,
      longShare: 0,
      synonyms: [{ synonym: 'رویگردانی', count: 1 }],
    });
  });

  test('tells what is stale on the day it is made', () => {
    expect(reports().map(({ stale }) => stale)).toEqual([false, false]);
    expect(reports({}, { year: 2040, month: 1, day: 1 }).map(({ stale }) => stale)).toEqual([true, true]);
  });

  test('is a Persian table with the notes below it', () => {
    const lines = reportTable(reports({}, { year: 2040, month: 1, day: 1 }));
    expect(lines[0]).toMatch(/^مقاله +واژه +دقیقه/);
    expect(lines[1]).toMatch(/[۰-۹]٪/);
    expect(lines.join('\n')).toMatch(/بیش از ۲ سال است بازنگری نشده است\.\n/);
    expect(lines.at(-1)).toMatch(/^۲ مقاله، /);
    expect(lines.join('\n')).not.toMatch(/[0-9]/);
  });
});

describe('columns', () => {
  test('stand under each other, half-spaces and marks filling nothing', () => {
    expect(cellsOf('می‌شودٔ')).toBe(5);
    expect(
      inColumns([
        ['می‌شود', 'ب'],
        ['الف', 'پ'],
      ]),
    ).toEqual(['می‌شود  ب', 'الف    پ']);
    expect(inColumns([])).toEqual([]);
  });
});
