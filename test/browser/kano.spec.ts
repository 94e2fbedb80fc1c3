import { writeFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { workbook } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const WORKSHOP = '/calculators/kano/';

/** The page may compute so long at a stretch while the largest survey is read. */
const LONGEST_MS = 100;

const field = (page: Page, name: string): Locator => page.locator(`.kano [name="${name}"]`);
const place = (page: Page, name: string): Locator =>
  page.locator('.kano-priority > ol > li').filter({ has: page.getByText(name, { exact: true }) });
const classOf = (page: Page, name: string): Locator => place(page, name).locator('[data-result=class]');

async function open(page: Page, fragment = ''): Promise<void> {
  await visit(page, WORKSHOP + fragment);
  await expect(page.locator('.kano [data-awake]').first()).toBeAttached();
}

test('counts by keyboard alone', async ({ page }) => {
  await open(page);
  await field(page, 'name-0').focus();
  for (const text of ['ارسال رایگان', '۱۲', '٨', '40', '20', '', '۱']) {
    await page.keyboard.press('Control+A');
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(classOf(page, 'ارسال رایگان')).toHaveAttribute('data-class', 'A');
  await expect(place(page, 'ارسال رایگان').locator('[data-result=better]')).toHaveAttribute('value', '0.6');
  await expect(place(page, 'ارسال رایگان').locator('[data-result=worse]')).toHaveAttribute('value', '-0.25');
});

test('the rule is switched, and with it class and order', async ({ page }) => {
  await open(page);
  await expect(classOf(page, 'پشتیبانی شبانه‌روزی')).toHaveAttribute('data-class', 'I');
  await field(page, 'rule').first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(field(page, 'rule').and(page.locator('[value=near-tie]'))).toBeChecked();
  await expect(classOf(page, 'پشتیبانی شبانه‌روزی')).toHaveAttribute('data-class', 'A');
  await expect(place(page, 'پشتیبانی شبانه‌روزی')).toContainText('قاعده‌ها هم‌نظر نیستند');
});

for (const [text, message] of [
  ['-۵', 'نمی‌تواند منفی باشد'],
  ['۲٫۵', 'عدد درست است'],
  ['خیلی', 'نمی‌توان عدد خواند'],
] as const) {
  test(`«${text}» is an error of its field; the other features stay`, async ({ page }) => {
    await open(page);
    await field(page, 'M-0').fill(text);
    await expect(field(page, 'M-0')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 'M-0')).toHaveAccessibleDescription(new RegExp(message));
    await expect(page.locator('.kano-priority > ol > li')).toHaveCount(5);
    await expectAccessible(page);
  });
}

test('a table is pasted, with headings and Persian digits', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.evaluate(() => navigator.clipboard.writeText('ویژگی\tجذاب\tالزامی\nاقساط\t۳۰\t۱۰\nچت\t۵\t۲۵'));
  await field(page, 'I-2').focus();
  await page.keyboard.press('Control+V');
  await expect(page.locator('.kano-row')).toHaveCount(2);
  await expect(classOf(page, 'اقساط')).toHaveAttribute('data-class', 'A');
  await expect(classOf(page, 'چت')).toHaveAttribute('data-class', 'M');
});

test('features come and go; starting again can be undone', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'برداشتن «\u2068پیامک هرروزه\u2069»' }).click();
  await page.getByRole('button', { name: 'افزودن ویژگی' }).click();
  await expect(page.locator('.kano-row')).toHaveCount(6);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect(field(page, 'name-5')).toHaveValue('پیامک هرروزه');
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect(page.getByText('پیامک هرروزه', { exact: true })).toHaveCount(0);
});

test('the state goes into the fragment, packed, and comes back', async ({ page }) => {
  await open(page);
  await field(page, 'M-0').fill('۹۹');
  await field(page, 'rule').and(page.locator('[value=blauth]')).check({ force: true });
  await expect(page).toHaveURL(/#v=1&z=[\w-]+$/);
  await page.reload();
  await expect(field(page, 'M-0')).toHaveValue('۹۹');
  await expect(field(page, 'rule').and(page.locator('[value=blauth]'))).toBeChecked();
});

for (const fragment of [
  '#v=9&z=abcd',
  '#v=1&t=W10',
  '#v=1&z=AAAA',
  '#v=1&t=WzEsIiIsMCwwLFtbIjxpbWcgc3JjPXggb25lcnJvcj1hbGVydCgxKT4iLC0xLDAsMCwwLDAsMF1dXQ',
  `#v=1&z=${'A'.repeat(5000)}`,
]) {
  test(`a foreign fragment falls back to the example: ${fragment.slice(0, 40)}`, async ({ page }) => {
    await open(page, fragment);
    await expect(page.locator('.calculator-notice')).toBeVisible();
    await expect(field(page, 'M-0')).toHaveValue('۵۸');
    await field(page, 'M-0').fill('۵۹');
    await expect(page.locator('.calculator-notice')).toHaveCount(0);
  });
}

test('what is computed stays in the browser', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await field(page, 'M-0').fill('77');
  await field(page, 'M-0').press('Enter');
  await expect(page).toHaveURL(/#v=1&z=/);
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('the numbers can be taken away', async ({ page }) => {
  await open(page);
  await page.getByText('همهٔ عددها', { exact: true }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ذخیرهٔ جدول (CSV)' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('kano.csv');
});

async function openStep(page: Page, step: 'answers' | 'results' | 'groups'): Promise<void> {
  await page.locator(`#${step}-tab`).click();
  await expect(page.locator(`#${step} > *`).first()).toBeVisible();
}

/** Opens the answers and reads a pasted table. */
async function paste(page: Page, table: string): Promise<void> {
  await openStep(page, 'answers');
  await page.locator('#answers textarea').fill(table);
}

async function openSample(page: Page): Promise<void> {
  await openStep(page, 'answers');
  await page.getByRole('button', { name: 'بازکردن نمونهٔ ساختگی' }).click();
  await expect(page.locator('.kano-read')).toContainText('۱۲۶ پاسخ‌دهنده، ۶ ویژگی، ۲ گروه');
}

test('steps are tabs: arrows move, an address opens one', async ({ page }) => {
  await open(page);
  const tab = (name: string) => page.getByRole('tab', { name });
  await expect(tab('نتیجه')).toHaveAttribute('aria-selected', 'true');
  await tab('نتیجه').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(tab('گروه‌ها')).toBeFocused();
  await expect(page.locator('#groups')).toContainText('ستونی به نام «گروه»');
  await expectAccessible(page);
  await page.evaluate(() => {
    location.hash = '#answers';
  });
  await expect(page.locator('#answers textarea')).toBeVisible();
  await expect(page.locator('.calculator-notice')).toHaveCount(0);
});

test('the sample file gives the worked example’s counts, and what only answers tell', async ({ page }) => {
  await open(page);
  await openSample(page);
  await expect(page.locator('.kano-notes')).toContainText('۲ نفر به همهٔ پرسش‌ها یک پاسخ داده‌اند');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'دیدن نتیجه' }).click();
  await expect(page.getByRole('tab', { name: 'نتیجه' })).toBeFocused();
  await expect(page.locator('.kano-fixed .kano-row').first().locator('data').first()).toHaveAttribute(
    'value',
    '58',
  );
  await expect(place(page, 'پیامک هرروزه')).toContainText('برعکسش را بپرسید. اگر نبودنش را ویژگی بگیرید');
  const pouliot = page.locator('[name=table][value=pouliot]');
  // By its label, which waits until the results above it stand still.
  await page.locator('label').filter({ has: pouliot }).click();
  await expect(pouliot).toBeChecked();
  const indifferent = page.locator('.kano-fixed .kano-row').nth(4).locator('data').nth(3);
  expect(Number(await indifferent.getAttribute('value'))).toBeLessThan(96);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'ویرایش عددها' }).click();
  await expect(field(page, 'name-0')).toHaveValue('تحویل سر وعده');
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect(page.locator('.kano-fixed')).toBeVisible();
});

test('straight-liners are left out on demand', async ({ page }) => {
  await open(page);
  await openSample(page);
  await page.getByLabel('این پاسخ‌دهندگان شمرده نشوند').check();
  await openStep(page, 'results');
  const first = page.locator('.kano-fixed .kano-row').first().locator('data');
  await expect(first.nth(3)).toHaveAttribute('value', '17');
  await expect(first.nth(5)).toHaveAttribute('value', '3');
});

test('unknown answers are listed with their counts and given a meaning', async ({ page }) => {
  await open(page);
  await paste(page, `الف (اگر باشد),الف (اگر نباشد)\n${'عالی,افتضاح\n'.repeat(4)}عالی,برایم فرقی ندارد\n`);
  const row = (text: string) => page.locator('.kano-meanings tr').filter({ hasText: text });
  await expect(row('عالی').locator('data')).toHaveAttribute('value', '5');
  await expect(row('افتضاح').locator('data')).toHaveAttribute('value', '4');
  await row('عالی').getByRole('combobox').selectOption('1');
  await row('افتضاح').getByRole('combobox').selectOption('5');
  await expect(page.locator('.kano-meanings')).toContainText('همهٔ پاسخ‌ها معنا گرفتند');
  await openStep(page, 'results');
  await expect(classOf(page, 'الف')).toHaveAttribute('data-class', 'O');
});

test('columns without known headings are asked for, with a guess', async ({ page }) => {
  await open(page);
  await paste(page, 'کد,س۱,س۲\nیک,خوشحال می‌شوم,ناراحت می‌شوم\nدو,خوشحال می‌شوم,برایم فرقی ندارد\n');
  await expect(page.locator('.kano-columns')).toContainText('سرستون‌ها شناخته نشد');
  await page.getByLabel('معنای «\u2068س۱\u2069»').selectOption('dysfunctional');
  await page.getByLabel('معنای «\u2068س۲\u2069»').selectOption('functional');
  await page.getByRole('button', { name: 'خواندن با این ستون‌ها' }).click();
  await expect(page.locator('.kano-read')).toContainText('۲ پاسخ‌دهنده، ۱ ویژگی');
  await openStep(page, 'results');
  await expect(classOf(page, 'س۲')).toHaveAttribute('data-class', 'R');
});

test('exchanged columns are noticed and put right', async ({ page }) => {
  await open(page);
  const heads = ['الف', 'ب'].flatMap((name) => [`${name} (اگر باشد)`, `${name} (اگر نباشد)`]);
  await paste(page, `${heads.join(',')}\n${'5,1,3,1\n'.repeat(9)}`);
  await expect(page.locator('.kano-notes')).toContainText('جابه‌جا شده باشد');
  await page.getByLabel('جای دو ستون هر ویژگی عوض شود').check();
  await openStep(page, 'results');
  await expect(classOf(page, 'الف')).toHaveAttribute('data-class', 'O');
  await expect(classOf(page, 'ب')).toHaveAttribute('data-class', 'A');
});

test('a workbook of answers is read, a broken one says so', async ({ page }) => {
  await open(page);
  await openStep(page, 'answers');
  const choose = (buffer: Buffer) =>
    page.locator('#answers input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
  await choose(Buffer.from([0x50, 0x4b, 3, 4, 5]));
  await expect(page.locator('#answers .field-error')).toContainText('اکسل');
  await choose(workbook('kano'));
  await expect(page.locator('.kano-read')).toContainText('۴۰ پاسخ‌دهنده، ۲ ویژگی');
  await openStep(page, 'results');
  await expect(classOf(page, 'ارسال رایگان')).toHaveAttribute('data-class', 'O');
  await expect(classOf(page, 'اقساط')).toHaveAttribute('data-class', 'M');
});

test('groups stand side by side and are not averaged', async ({ page }) => {
  await open(page);
  await openSample(page);
  await openStep(page, 'groups');
  await expect(page.locator('#groups .calculator-sentence')).toContainText(
    'دربارهٔ «\u2068دستور پخت\u2069» هم‌نظر نیستند',
  );
  const row = page.locator('#groups .kano-table tbody tr').nth(2);
  await expect(row.locator('[data-class]').first()).toHaveAttribute('data-class', 'A');
  await expect(row.locator('[data-class]').nth(1)).toHaveAttribute('data-class', 'I');
  await expect(page.locator('.kano-group[open]')).toContainText('آزمون χ²');
  await expectAccessible(page);
});

/** 50,000 people, 30 features: 85 MB. */
function largeSurvey(file: string): string {
  const names = Array.from({ length: 30 }, (_, index) => `ویژگی ${index + 1}`);
  const heads = names.flatMap((name) => [`${name} | اگر باشد`, `${name} | اگر نباشد`]);
  const answers = ['خوشحال می‌شوم', 'ناراحت می‌شوم', 'برایم فرقی ندارد'];
  const row = heads.map((_, index) => answers[index % 3]).join(',');
  writeFileSync(file, `${heads.join(',')}\n${`${row}\n`.repeat(50_000)}`);
  return file;
}

interface Task {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest that any page's main thread computes at a stretch while something is done, in milliseconds of the processor:
 * what else a busy machine does does not count. */
async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForLoadState('networkidle');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  // What the last change draws counts too.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: Task[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({ pid, tid, tdur = 0 }) => tdur > 0 && mains.has(`${pid} ${tid}`));
  expect(tasks.length, 'the trace tells the time of the processor').toBeGreaterThan(100);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

test('a large file is read by a worker while the page stays free, and can be stopped', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const file = largeSurvey(info.outputPath('large.csv'));
  await open(page);
  await openStep(page, 'answers');
  const choose = () => page.locator('#answers input[type=file]').setInputFiles(file);
  await choose();
  await page.getByRole('button', { name: 'ایست' }).click();
  await expect(page.getByText('خواندن متوقف شد')).toBeVisible();
  const longest = await longestTask(browser, page, async () => {
    await choose();
    await expect(page.locator('.kano-read')).toContainText('۵۰٬۰۰۰ پاسخ‌دهنده، ۳۰ ویژگی', { timeout: 90_000 });
  });
  expect(longest).toBeLessThan(LONGEST_MS);
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`accessible and nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the worked example and no dead control', async ({ page }) => {
    await visit(page, WORKSHOP);
    await expect(page.locator('.kano > .calculator-example')).toBeVisible();
    await expect(classOf(page, 'تحویل سر وعده')).toHaveAttribute('data-class', 'M');
    await expect(page.locator('.kano :is(input, button):visible')).toHaveCount(0);
    await expect(page.getByRole('img', { name: /بودنش چند نفر/ })).toBeVisible();
  });
});
