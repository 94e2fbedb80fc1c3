import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { visit } from './support/pages.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { isRequest, table, windows1256, workbook } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/shop/';

/** Forty customers, each back after 20 days five times. */
const regular = (customer = 'مشتری', date = 'تاریخ خرید') =>
  [
    `${customer};${date}`,
    ...Array.from(
      { length: 200 },
      (_, row) =>
        `c${row % 40};1404/${String(1 + Math.floor(row / 40)).padStart(2, '0')}/${String(1 + (row % 20)).padStart(2, '0')}`,
    ),
  ].join('\n');

test('the slider moves the window over the sample, and the address keeps the settings only', async ({
  page,
}) => {
  const { open, value, field } = table(page);
  await open(PAGE);
  expect(await value('falseAlarm')).toBeCloseTo(21 / 99, 12);
  await page.locator('.field-slider').first().fill('150');
  await expect(field('window')).toHaveValue('۱۵۰');
  expect(await value('falseAlarm')).toBeCloseTo(11 / 59, 12);
  await expect(page).toHaveURL(/#v=1&window=150&horizon=60&model=mbg$/);
});

test('the model and the horizon are computed anew in the worker', async ({ page }) => {
  const { open, value, field } = table(page);
  await open(PAGE);
  const before = await value('expectedBack');
  await field('horizon').fill('۱۲۰');
  await expect.poll(() => value('expectedBack')).toBeGreaterThan(before);
  await page.locator('[name=model][value=bg]').check({ force: true });
  await expect(page.getByText('فقط یک بار خریده است')).toBeVisible();
});

test('the sample file reads as the sample', async ({ page }) => {
  const { open, value, told, choose, left } = table(page);
  await open(PAGE);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  await choose('نمونه.csv', readFileSync(await (await download).path()));
  await expect(told).toContainText('۱٬۴۵۱ ردیف خوانده شد');
  await expect(left).toHaveCount(0);
  expect(await value('customers')).toBe(320);
  expect(await value('falseAlarm')).toBeCloseTo(21 / 99, 12);
});

test('a workbook is read as it is: the sheet with rows, its dates, rows told by their own numbers', async ({
  page,
}) => {
  const { open, value, told, choose, left } = table(page);
  await open(PAGE);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose('خریدها.xlsx', workbook('shop'));
  await expect(told).toContainText('۴ ردیف خوانده شد');
  await expect(told).toContainText('«تاریخ» (میلادی)');
  expect(await value('customers')).toBe(2);
  await left.click();
  await expect(page.locator('.data-left li')).toHaveText(/^ردیف ۵: مشتری/);
  await expectAccessible(page);
  await page.getByLabel('برگهٔ اکسل').selectOption('سال پیش');
  await expect(told).toContainText('۲ ردیف خوانده شد');
  // Code alone was asked for: the worker, what reads workbooks, the font of Latin digits.
  expect(asked.filter((url) => isRequest(url) && !/\/_astro\/[\w-]+\.js$/.test(url))).toEqual([]);
});

for (const [name, bytes, says] of [
  ['half.xlsx', workbook('shop').subarray(0, 3000), 'ناقص است'],
  ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'قدیمی'],
] as const) {
  test(`${name} is told, and what was there stays`, async ({ page }) => {
    const { open, value, told, choose } = table(page);
    await open(PAGE);
    await choose(name, bytes);
    await expect(told.locator('.field-error')).toContainText(says);
    expect(await value('customers')).toBe(320);
  });
}

test('pasted text is read, wrong rows are told by number, starting again can be undone', async ({ page }) => {
  const { open, value, paste, left, told } = table(page);
  await open(PAGE);
  await paste(`${regular()}\nc1;1404/13/01\n;1404/01/01\nc2;2025-01-01`);
  await expect(left).toHaveText('۳ ردیف کنار گذاشته شد');
  await left.click();
  await expect(page.locator('.data-left li')).toHaveCount(3);
  await expect(page.locator('.data-left li').first()).toContainText('ردیف ۲۰۲:');
  expect(await value('customers')).toBe(40);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect(told).toContainText('نمونه');
  await expect.poll(() => value('customers')).toBe(320);
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect.poll(() => value('customers')).toBe(40);
  await expect(page.locator('.calculator textarea')).toHaveValue(/^مشتری;تاریخ خرید/);
});

test('a file of Windows-1256 is shown to be judged', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  await choose('old.csv', windows1256(regular('شناسه مشترك', 'تاريخ').replace('شناسه مشترك', 'خريدار')));
  await expect(told).toContainText('Windows-1256');
  await expect(page.locator('.data-preview')).toContainText('تاريخ');
  await expect(page.locator('.data-encoding select')).toHaveValue('windows-1256');
  expect(await value('customers')).toBe(40);
  await expectAccessible(page);
});

test('columns without names are asked about, with the sample still in sight and named so', async ({
  page,
}) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  await choose('bare.csv', regular().split('\n').slice(1).join('\n'));
  await expect(told).toContainText('هنوز نمونهٔ ساختگی است');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'خواندن با این ستون‌ها' }).click();
  await expect.poll(() => value('customers')).toBe(40);
});

test('a file that is no table is refused, and nothing is lost', async ({ page }) => {
  const { open, value, choose, paste } = table(page);
  await open(PAGE);
  await paste(regular());
  await expect.poll(() => value('customers')).toBe(40);
  await choose('book.xlsx', 'PK\u0003\u0004');
  await expect(page.locator('.data-error')).toContainText('اکسل');
  await expect(page.locator('.data-told')).toContainText('نتیجهٔ دادهٔ پیشین');
  expect(await value('customers')).toBe(40);
  await expect(page.locator('.calculator textarea')).toHaveValue(/^مشتری/);
});

test('purchases never leave the browser nor enter the address', async ({ page }) => {
  const { open, watch, value, paste } = table(page);
  await open(PAGE);
  await page.locator('.field-slider').first().fill('91');
  const asked = await watch();
  await paste(regular());
  await expect.poll(() => value('customers')).toBe(40);
  await page.waitForTimeout(600);
  expect(asked()).toEqual([]);
  expect(page.url()).not.toContain('c1');
});

test('the list of customers can be taken away', async ({ page }) => {
  const { open } = table(page);
  await open(PAGE);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'فهرست همهٔ مشتریان' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(321);
  expect(lines[0]).toContain('احتمال خرید دوباره');
});

test('a foreign fragment falls back to the example', async ({ page }) => {
  const { open, field } = table(page);
  await open(`${PAGE}#v=1&window=0&horizon=60&model=__proto__`);
  await expect(page.locator('.calculator-notice')).toBeVisible();
  await expect(field('window')).toHaveValue('۹۰');
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
]);

test.describe('one customer, inside the article', () => {
  const ARTICLE = '/churn/churn-without-contract/';

  test('answers with the article’s numbers, then with the reader’s', async ({ page }) => {
    await visit(page, ARTICLE);
    const form = page.locator('[data-calculator=shop]');
    await form.scrollIntoViewIfNeeded();
    await expect(form.locator('[data-awake]')).toHaveCount(1);
    const value = (name: string) => form.locator(`[data-result=${name}]`);
    await expect(value('ratio')).toHaveAttribute('value', '3');
    await expect(value('chance')).toContainText('۳۸٪');
    await form.locator('[name=purchases]').fill('۳');
    await form.locator('[name=span]').fill('۲۴۰');
    await expect(value('ratio')).toHaveAttribute('value', '0.75');
    await expect(value('chance')).toContainText('۲۷٪');
    await form.locator('[name=span]').fill('1');
    await expect(form.locator('[name=span]')).toHaveAccessibleDescription(/دست‌کم ۲ روز/);
    await form.locator('[name=purchases]').fill('۱');
    await expect(value('ratio')).toHaveCount(0);
    await expect(value('chance')).toContainText('۱۳٪');
    await expectAccessible(page);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the example is whole and no control is dead', async ({ page }) => {
      await visit(page, ARTICLE);
      await expect(page.locator('[data-calculator=shop] [data-result=ratio]')).toBeVisible();
      await expect(page.locator('[data-calculator=shop] :is(input, button):visible')).toHaveCount(0);
    });
  });
});

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.calculator [data-result=falseAlarm]')).toBeVisible();
});
