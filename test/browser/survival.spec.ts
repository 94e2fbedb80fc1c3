import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { table, windows1256 } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/survival/';
const ROWS = 'شروع;پایان;کانال\n1404/01/01;1404/02/01;وب\n1404/01/01;;وب\n1404/01/11;1404/03/01;شعبه';

test('the slider moves the time, and the address keeps it', async ({ page }) => {
  const { open, value, field } = table(page);
  await open(PAGE);
  const before = await value('stay');
  await page.locator('.field-slider').fill('365');
  await expect(field('at')).toHaveValue('۳۶۵');
  expect(await value('stay')).toBeLessThan(before);
  await expect(page).toHaveURL(/#v=1&at=365$/);
});

test('the sample file reads as the sample', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  const stay = await value('stay');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  await choose('sample.csv', readFileSync(await (await download).path()));
  await expect(told).toContainText('۱۸۰ ردیف خوانده شد');
  expect(await value('stay')).toBeCloseTo(stay, 12);
});

test('pasted rows are read, wrong ones told by number; nothing leaves nor enters the address', async ({
  page,
}) => {
  const { open, watch, value, paste, left } = table(page);
  await open(PAGE);
  await page.locator('.field-slider').fill('20');
  const asked = await watch();
  await paste(`${ROWS}\n1404/05/01;1404/04/01;وب`);
  await expect.poll(() => value('customers')).toBe(3);
  await left.click();
  await expect(page.locator('.data-left li')).toContainText('ردیف ۵: پایان این ردیف پیش از آغاز آن است.');
  await expect(page).toHaveURL(/#v=1&at=20$/);
  expect(asked()).toEqual([]);
  await expectAccessible(page);
});

test('the day the data were taken lengthens those still there', async ({ page }) => {
  const { open, value, paste } = table(page);
  await open(PAGE);
  await paste(ROWS);
  await expect.poll(() => value('last')).toBe(62);
  await page.getByLabel('روز تهیهٔ داده').fill('۱۴۰۴/۰۶/۰۱');
  await expect.poll(() => value('last')).toBe(155);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect.poll(() => value('customers')).toBe(180);
  await expect(page.getByLabel('روز تهیهٔ داده')).toHaveValue('');
});

test('Windows-1256 is shown to be judged', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  await choose('old.csv', windows1256('مدت;وضعيت\n5;1\n9;0\n12;1'));
  await expect(told).toContainText('Windows-1256');
  await expect.poll(() => value('customers')).toBe(3);
});

test('columns can be set otherwise', async ({ page }) => {
  const { open, value, paste } = table(page);
  await open(PAGE);
  await paste(ROWS);
  await expect.poll(() => value('customers')).toBe(3);
  await expect(page.locator('.lab-verdict')).toBeVisible();
  await page.getByRole('button', { name: 'تغییر ستون‌ها' }).click();
  await page.locator('#survival-column-group').selectOption('');
  await page.getByRole('button', { name: 'خواندن با این ستون‌ها' }).click();
  await expect(page.locator('.lab-verdict')).toHaveCount(0);
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
]);

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.calculator [data-result=stay]')).toBeVisible();
});
