import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { visit } from './support/pages.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { table } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/concentration/';
const ARTICLE = '/e-customers/ideal-customers/';
const ROWS = 'مشتری\tفروش\tسود\nالف\t۷۰۰\t۹۰\nب\t200\t-۳۰\nالف\t-۱۰۰\t۰\nپ\t۲۰۰\t۴۰';

test('the slider changes the part, the address keeps both parts and nothing else', async ({ page }) => {
  const { open, value, field } = table(page);
  await open(PAGE);
  const before = await value('topSales');
  await page.locator('.field-slider').first().fill('50');
  await expect(field('top')).toHaveValue('۵۰');
  await expect.poll(() => value('topSales')).toBeGreaterThan(before);
  await expect(page).toHaveURL(/#v=1&top=0\.5&target=0\.8$/);
  await field('top').fill('۰');
  await expect(field('top')).toHaveAccessibleDescription(/از ۰٫۱ تا ۹۹٫۹/);
});

test('the sample file reads as the sample, and the whole list comes as a file', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  const gini = await value('gini');
  const sample = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  await choose('sample.csv', readFileSync(await (await sample).path()));
  await expect(told).toContainText('۱۴۰ ردیف خوانده شد');
  expect(await value('gini')).toBeCloseTo(gini, 12);
  const list = page.waitForEvent('download');
  await page.getByRole('button', { name: 'فهرست همهٔ مشتریان' }).click();
  const text = readFileSync(await (await list).path(), 'utf8');
  expect(text.trimEnd().split('\r\n')).toHaveLength(141);
});

test('pasted customers are summed and told; names neither leave nor enter the address', async ({ page }) => {
  const { open, watch, value, paste } = table(page);
  await open(PAGE);
  await page.locator('.field-slider').first().fill('34');
  const asked = await watch();
  await paste(ROWS);
  await expect.poll(() => value('customers')).toBe(3);
  expect(await value('salesTotal')).toBe(1000);
  expect(await value('peakShare')).toBe(1.3);
  await expect(page.locator('.calculator-details')).toContainText('۱ ردیف فروش منفی داشت');
  await expect(page.getByRole('table', { name: 'زیان‌ده‌ترین مشتریان' })).toContainText('ب');
  await expect(page.locator('.calculator [role=status]')).toHaveText(/^.?۳۴٪ پرفروش‌ترین مشتریان/);
  await expect(page).toHaveURL(/#v=1&top=0\.34&target=0\.8$/);
  expect(asked()).toEqual([]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect.poll(() => value('customers')).toBe(140);
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect.poll(() => value('customers')).toBe(3);
});

test('profit alone is enough; without any sum, a sentence says what to do', async ({ page }) => {
  const { open, value, paste } = table(page);
  await open(PAGE);
  await paste('مشتری\tسود\nالف\t-۵\nب\t-۳');
  await expect(page.locator('.calculator-sentence')).toContainText('هیچ مشتری‌ای سود نیاورده است');
  expect(await value('losing')).toBe(2);
  await paste('مشتری\tفروش\nالف\t۰\nب\t۰');
  await expect(page.locator('.calculator-waiting')).toContainText('جمع فروش صفر است');
});

test('in the article a list in one field gives the 140 %, stays out of the address and is told when wrong', async ({
  page,
}) => {
  const { value, field } = table(page);
  await visit(page, ARTICLE);
  await page.locator('[data-calculator=concentration]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-calculator=concentration] [data-awake]')).toHaveCount(1);
  expect(await value('topProfit')).toBeCloseTo(1.4, 12);
  await field('amounts').fill('10; 10\t-4 ؛ ۰');
  await expect.poll(() => value('losing')).toBe(1);
  await page.getByRole('radio', { name: 'فروش' }).check();
  await expect(field('amounts')).toHaveAccessibleDescription(/فروش منفی/);
  await expectAccessible(page);
  await field('amounts').fill('8؛ 1؛ 1');
  await expect.poll(() => value('needed')).toBe(1);
  expect(new URL(page.url()).hash).toBe('');
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
]);

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.calculator [data-result=gini]')).toBeVisible();
});
