import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { table, windows1256 } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/cohorts/';
const SMALL = 'گروه\tآغاز\t۱\t۲\t۳\nمهر\t۱۰۰۰\t۷۵۰\t۶۳۰\t۵۶۰\nآبان\t۸۰۰\t۶۱۰\t۵۲۰';

test('typing in the table changes the answer; no request leaves and no number enters the address', async ({
  page,
}) => {
  const { open, watch, value, paste, field } = table(page);
  await open(PAGE);
  await expect(page.locator('.calculator textarea')).toHaveValue(/مهر ۱۴۰۳\t۴۱۲/);
  await field('horizon').fill('۱۲');
  const asked = await watch();
  await paste(SMALL);
  await expect.poll(() => value('customers')).toBe(1800);
  await expect(page).toHaveURL(/#v=1&horizon=12&discount=0.01&held=3$/);
  expect(asked()).toEqual([]);
});

test('a wrong row is told by number and the others are kept', async ({ page }) => {
  const { open, value, paste, left } = table(page);
  await open(PAGE);
  await paste(`${SMALL}\nآذر\tصد\t۳`);
  await expect(left).toHaveText('۱ ردیف کنار گذاشته شد');
  await left.click();
  await expect(page.locator('.data-left li')).toContainText('ردیف ۴:');
  expect(await value('customers')).toBe(1800);
  await expectAccessible(page);
});

test('a growing cohort keeps the map and says why there is no curve', async ({ page }) => {
  const { open, paste } = table(page);
  await open(PAGE);
  await paste('مهر\t100\t40\t60');
  await expect(page.locator('.calculator-result')).toContainText('بزرگ‌تر شده است');
  await expect(page.locator('.heat')).toBeVisible();
});

test('the sample file reads as the sample, in Windows-1256 too', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  const stay = await value('stay');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  await choose('sample.csv', readFileSync(await (await download).path()));
  await expect(told).toContainText('۱۰ ردیف خوانده شد');
  expect(await value('stay')).toBeCloseTo(stay, 12);
  await choose('old.csv', windows1256('مهر;1000;750;630\nآبان;800;610'));
  await expect(told).toContainText('Windows-1256');
  await expect.poll(() => value('customers')).toBe(1800);
});

test('starting again can be undone', async ({ page }) => {
  const { open, value, paste } = table(page);
  await open(PAGE);
  await paste(SMALL);
  await expect.poll(() => value('customers')).toBe(1800);
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect.poll(() => value('customers')).toBe(4750);
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect.poll(() => value('customers')).toBe(1800);
  await expect(page.locator('.calculator textarea')).toHaveValue(SMALL);
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
]);

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.heat')).toBeVisible();
});
