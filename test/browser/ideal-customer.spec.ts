import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { visit } from './support/pages.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { table } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/ideal-customer/';
const ROWS = 'مشتری\tپرداخت\tبازخورد\nیک\t۵\t۵\nدو\t۴\t۱\nسه\t۱\t۴\nچهار\t\t۲';

test('a weight moves the answer and the address; customers never leave nor enter it', async ({ page }) => {
  const { open, watch, value, paste, field } = table(page);
  await open(PAGE);
  expect(await value('always')).toBeGreaterThan(0);
  await field('top').fill('۱');
  await expect(page).toHaveURL(/#v=1&c=[\w-]+&scale=five&gaps=keep&top=1$/);
  const asked = await watch();
  await paste(ROWS);
  await expect(page.locator('.calculator-result')).toContainText('هیچ معیارِ وزن‌داری');
  await page.getByRole('button', { name: 'ستون‌های جدول را معیار بگیر' }).click();
  await expect(page.locator('.calculator-sentence')).toContainText(
    /یک\u2069» در هر حال در یک نفر اول می‌ماند/,
  );
  await page.getByRole('slider', { name: 'وزن «پرداخت»' }).fill('40');
  await expect(field('weight0')).toHaveValue('۴۰');
  await expect(page.locator('.ideal-share').first()).toContainText('۸۰٪');
  const coded = () => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('c') ?? '';
  const told = () => Buffer.from(coded(), 'base64url').toString();
  await expect.poll(told).toBe('[["پرداخت",40],["بازخورد",10]]');
  const { hash } = new URL(page.url());
  expect(asked()).toEqual([]);
  await expectAccessible(page);
  await page.goto(PAGE);
  await page.goto(PAGE + hash);
  await expect(field('name0')).toHaveValue('پرداخت');
});

test('criteria are renamed, added and removed; a mistake is said at its field', async ({ page }) => {
  const { open, field } = table(page);
  await open(PAGE);
  await field('name0').fill('خوش‌حساب');
  await expect(page.locator('#ideal-0-note')).toContainText('از ستون «به‌موقع می‌پردازد»');
  await page.getByRole('button', { name: 'افزودن معیار' }).click();
  await expect(field('name6')).toHaveValue('معیار تازه');
  await expect(page.locator('#ideal-6-note')).toContainText('در جدول ستونی به این نام نیست');
  await page.getByRole('button', { name: 'برداشتن «اطلاعات می‌دهد»' }).click();
  await expect(field('name1')).toHaveValue('شریک کار می‌شود');
  await expect(page.getByRole('button', { name: 'افزودن «اطلاعات می‌دهد»' })).toBeVisible();
  await field('weight0').fill('زیاد');
  await expect(field('weight0')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('weight0')).toHaveAccessibleDescription(/نمی‌توان عدد خواند/);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect(field('name1')).toHaveValue('اطلاعات می‌دهد');
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect(field('name0')).toHaveValue('خوش‌حساب');
});

test('the sample, the template and the ranking are files; the first two read back without questions', async ({
  page,
}) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  const always = await value('always');
  const save = async (act: () => Promise<void>) => {
    const download = page.waitForEvent('download');
    await act();
    return readFileSync(await (await download).path());
  };
  await choose('s.csv', await save(() => page.getByRole('link', { name: 'دریافت فایل نمونه' }).click()));
  await expect(told).toContainText('۴۰ ردیف خوانده شد');
  expect(await value('always')).toBe(always);
  const ranking = String(await save(() => page.getByRole('button', { name: 'ذخیرهٔ رتبه‌بندی' }).click()));
  expect(ranking.trim().split('\r\n')).toHaveLength(41);
  const empty = String(await save(() => page.getByRole('button', { name: 'دریافت قالب خالی' }).click()));
  await choose('t.csv', empty.replace(/^(مشتری ۱),+/m, '$1,5,4,3,2,1,5').replace(/^(مشتری ۲),,/m, '$1,4,'));
  await expect(told).toContainText('۲۰ ردیف خوانده شد');
  await expect(page.locator('.data-mapping')).toHaveCount(0);
  await expect(page.locator('.data-left summary')).toHaveText('۱۸ مشتری در رتبه‌بندی نیامد');
});

test('a foreign fragment falls back to the example', async ({ page }) => {
  const { open, field } = table(page);
  await open(`${PAGE}#v=1&c=W10&scale=five&gaps=keep&top=10`);
  await expect(page.locator('.calculator-notice').first()).toBeVisible();
  await expect(field('name0')).toHaveValue('به‌موقع می‌پردازد');
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'light', open: true },
  { width: 320, colorScheme: 'dark', open: true },
]);

test('the article’s form scores one customer, and its way leads on', async ({ page }) => {
  await visit(page, '/e-customers/ideal-customers/');
  await page.locator('[data-calculator=ideal-customer]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-calculator=ideal-customer] [data-awake]')).toHaveCount(1);
  await page.getByLabel('نمرهٔ «به‌موقع می‌پردازد»').fill('۱');
  await expect(page.locator('[data-calculator=ideal-customer] [data-result=score]')).toHaveAttribute(
    'value',
    '3.15',
  );
  await page.getByLabel('نمرهٔ «به‌موقع می‌پردازد»').fill('۶');
  await expect(page.getByLabel('نمرهٔ «به‌موقع می‌پردازد»')).toHaveAccessibleDescription(
    'نمره عددی است از ۱ تا ۵.',
  );
  await expectAccessible(page);
  await expect(page.locator('[data-calculator=ideal-customer] .calculator-more a')).toHaveAttribute(
    'href',
    PAGE,
  );
});

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.calculator [data-result=always]')).toBeVisible();
});
