import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { loadContent } from '../../src/build/content/load.ts';
import { readEntry } from '../../src/lib/cms/entry-file.ts';
import { losesSpelling } from '../../src/lib/cms/lossy.ts';
import strings from '../../src/ui/cms.fa.json' with { type: 'json' };
import { DevServer } from '../build/support/dev-server.ts';
import { fillFolder, readFromFolder } from './support/folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

interface Editor {
  /** The content folder that the dev server and the gate read. */
  readonly root: string;
  readonly origin: string;
}

/** A dev server beside a copy of the content, for all tests of this file. */
const test = base.extend<{ foreign: string[] }, { editor: Editor }>({
  editor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern.
    async ({}, use) => {
      const root = mkdtempSync(path.join(tmpdir(), 'admin-'));
      cpSync(path.join(project, 'content'), path.join(root, 'content'), { recursive: true });
      const server = await DevServer.start(root);
      await use({ root, origin: server.origin });
      await server.stop();
      rmSync(root, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  // Whatever is asked of another host, even in vain.
  foreign: [
    async ({ page, editor }, use) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== editor.origin) asked.push(request.url());
      });
      await use(asked);
      expect(asked).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fields are drawn when they come into view: here all of them do. */
test.use({ viewport: { width: 1280, height: 5000 } });

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** Opens the editor on a folder within the browser: only the system's own dialogue for choosing one is replaced. */
async function open(page: Page, { root, origin }: Editor): Promise<void> {
  await page.goto(`${origin}/admin/`, { timeout: 180_000 });
  await fillFolder(page, root);
  await page.getByRole('button', { name: 'کار با مخزن محلی' }).click();
  await expect(page.getByText(strings['cms.collection.glossary'])).toBeVisible({ timeout: 60_000 });
}

/** Opens one file in the form, once the text is read. */
async function openEntry(page: Page, { origin }: Editor, entry: string): Promise<void> {
  await page.goto(`${origin}/admin/#/collections/${entry}`);
  const body = page.locator('[data-key-path="body"]').first();
  await expect(body.locator('[contenteditable="true"], textarea')).not.toHaveCount(0, { timeout: 30_000 });
  // The visual editor writes its own reading of the text back a tenth of a second after it is shown.
  await page.waitForTimeout(1500);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ذخیره', exact: true }).click();
  await expect(page.getByText('ورودی ذخیره شد')).toBeVisible();
}

/** Takes the saved file over to the disk and reads everything with the gate. */
async function savedFile(
  page: Page,
  { root }: Editor,
  file: string,
): Promise<{ text: string; errors: unknown[] }> {
  const text = await readFromFolder(page, file);
  writeFileSync(path.join(root, file), text);
  const { problems } = loadContent(root);
  return { text, errors: problems.filter(({ severity }) => severity === 'error') };
}

const titleBox = (page: Page) => page.locator('[data-key-path="title"] input').first();

test('speaks Persian, from right to left, whatever the browser speaks', async ({ browser, editor }) => {
  const page = await browser.newPage({ locale: 'en-US' });
  await page.goto(`${editor.origin}/admin/`, { timeout: 180_000 });
  // The program comes from the dev server piece by piece, and its words after it.
  await expect(page.getByRole('button')).toHaveText('کار با مخزن محلی', { timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
  await page.close();
});

test('a new title changes its line and nothing else, and the gate is content', async ({ page, editor }) => {
  const file = 'content/articles/churn/churn-rate.mdx';
  const before = readFileSync(path.join(editor.root, file), 'utf8');
  await open(page, editor);
  await openEntry(page, editor, 'articles-churn/entries/churn-rate');
  await titleBox(page).fill('نرخ ریزش را چگونه حساب کنیم؟');
  await save(page);
  const { text, errors } = await savedFile(page, editor, file);
  expect(text).toBe(before.replace(/^title: .*$/m, 'title: نرخ ریزش را چگونه حساب کنیم؟'));
  expect(errors).toEqual([]);
});

test('what the visual editor would respell is edited as source', async ({ page, editor }) => {
  const file = 'content/articles/trust/winning-trust.mdx';
  const before = readFileSync(path.join(editor.root, file), 'utf8');
  expect(losesSpelling(String(readEntry(before)['body']))).toBe(true);
  await open(page, editor);
  await openEntry(page, editor, 'articles-trust/entries/winning-trust');
  const source = page.locator('[data-key-path="body"] textarea');
  await expect(source).toBeVisible();
  await titleBox(page).fill('راه‌های جلب اعتماد');
  await save(page);
  const { text, errors } = await savedFile(page, editor, file);
  expect(text).toBe(before.replace(/^title: .*$/m, 'title: راه‌های جلب اعتماد'));
  expect(errors).toEqual([]);
});

test('every other spelling survives the visual editor sign for sign', async ({ page, editor }) => {
  const text = readFileSync(path.join(project, 'test/fixtures/admin/kept.md'), 'utf8');
  expect(losesSpelling(String(readEntry(text)['body']))).toBe(false);
  const file = path.join(editor.root, 'content/glossary/kept.md');
  writeFileSync(file, text);
  await open(page, editor);
  await openEntry(page, editor, 'glossary/entries/kept');
  await expect(page.locator('[data-key-path="body"] textarea').first()).toBeHidden();
  await page.locator('[data-key-path="english"] input').first().fill('kept');
  await save(page);
  expect(await readFromFolder(page, 'content/glossary/kept.md')).toBe(
    text.replace('english: safe', 'english: kept'),
  );
  rmSync(file);
});

test('a block is changed in its form', async ({ page, editor }) => {
  const file = 'content/articles/churn/churn-rate.mdx';
  const before = readFileSync(path.join(editor.root, file), 'utf8');
  await open(page, editor);
  await openEntry(page, editor, 'articles-churn/entries/churn-rate');
  const block = page.getByRole('group', { name: strings['cms.collection.formula'], exact: true }).first();
  await block.getByRole('button', { name: 'گسترش' }).click();
  await block.getByRole('textbox').first().fill('نرخ ریزش دوره');
  // The form is read into the text with a short delay.
  await page.waitForTimeout(1500);
  await save(page);
  const { text, errors } = await savedFile(page, editor, file);
  expect(text).toBe(before.replace('<Formula label="نرخ ریزش">', '<Formula label="نرخ ریزش دوره">'));
  expect(errors).toEqual([]);
});
