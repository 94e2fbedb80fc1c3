import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { readThrough, visit } from './support/pages.ts';
import { workbook } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const kilobyte = 1024;

interface Answer {
  readonly type: string;
  readonly path: string;
  /** Compressed as a host would; fonts are compressed already. */
  readonly bytes: number;
}

async function weigh(response: Response): Promise<Answer> {
  const type = response.request().resourceType();
  const body = await response.body();
  const bytes = type === 'font' ? body.length : gzipSync(body).length;
  return { type, path: new URL(response.url()).pathname, bytes };
}

/** Collects what the page asks for from now on; the answer can be asked for again after the reader went on. */
function collect(page: Page): () => Promise<Answer[]> {
  const answers: Promise<Answer>[] = [];
  page.on('response', (response) => {
    const answer = weigh(response);
    // What still comes when a test is over is nobody's concern.
    answer.catch(() => undefined);
    answers.push(answer);
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    return Promise.all(answers);
  };
}

const sum = (answers: readonly Answer[], type?: string): number =>
  answers
    .filter((answer) => type === undefined || answer.type === type)
    .reduce((total, { bytes }) => total + bytes, 0);

const list = (answers: readonly Answer[]): string =>
  answers.map(({ type, path, bytes }) => `${bytes} ${type} ${path}`).join('\n');

test('a worker stays light, and so does the code that reads workbooks, which comes when one is chosen', async ({
  page,
}) => {
  await visit(page, '/calculators/kano/#answers');
  const answers = collect(page);
  const choose = (name: string, buffer: Buffer) =>
    page.locator('#answers input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await choose('a.csv', Buffer.from('الف | اگر باشد,الف | اگر نباشد\n1,5\n'));
  await expect(page.locator('.kano-read')).toContainText('۱ پاسخ‌دهنده');
  const before = await answers();
  const worker = before.filter(({ path }) => /\/kano-worker-[\w-]+\.js$/.test(path));
  expect(worker).toHaveLength(1);
  expect(sum(worker), list(worker)).toBeLessThanOrEqual(15 * kilobyte);
  await choose('a.xlsx', workbook('kano'));
  await expect(page.locator('.kano-read')).toContainText('۴۰ پاسخ‌دهنده');
  const reader = (await answers()).slice(before.length).filter(({ path }) => path.endsWith('.js'));
  expect(reader).toHaveLength(1);
  expect(sum(reader), list(reader)).toBeLessThanOrEqual(10 * kilobyte);
});

const articles = [
  { name: 'an article without a calculator', path: '/trust/competitor-conversation/', scriptKilobytes: 3 },
  { name: 'an article with a calculator', path: '/churn/churn-rate/', scriptKilobytes: 13 },
  {
    name: 'an article with one customer’s form',
    path: '/churn/churn-without-contract/',
    scriptKilobytes: 13,
  },
  { name: 'an article with a checklist', path: '/trust/winning-trust/', scriptKilobytes: 13 },
];

for (const { name, path, scriptKilobytes } of articles) {
  test(`${name} stays light`, async ({ page }) => {
    const answers = collect(page);
    await visit(page, path);
    const first = await answers();
    await readThrough(page);
    const all = await answers();
    const listed = list(all);
    console.log(
      `${name}: ${first.length} requests, ${sum(first)} bytes; script read through ${sum(all, 'script')}`,
    );
    expect.soft(sum(all, 'script'), listed).toBeLessThanOrEqual(scriptKilobytes * kilobyte);
    expect.soft(sum(all, 'stylesheet'), listed).toBeLessThanOrEqual(12 * kilobyte);
    expect.soft(sum(all, 'font'), listed).toBeLessThanOrEqual(41 * kilobyte);
    expect.soft(sum(first), listed).toBeLessThanOrEqual(60 * kilobyte);
    expect.soft(first.length, listed).toBeLessThanOrEqual(8);
  });
}
