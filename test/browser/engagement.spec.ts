import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expectAccessible } from './support/accessible.ts';
import { visit } from './support/pages.ts';
import { completeWithoutScript, fitsScreens } from './support/table-page.ts';
import { isRequest, table } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PAGE = '/calculators/engagement/';
const CHECK = '#v=1&answers=uyyyyynnnnuuyn&buys=2&visits=4&minutes=3&posts=1';

test('an answer moves its part alone, is said, and stays in the address', async ({ page }) => {
  const { open, result, field } = table(page);
  await open(PAGE);
  await expect(result('influence').first()).toHaveAttribute('value', '0');
  const yes = field('q13').and(page.getByLabel('بله'));
  await field('q13')
    .and(page.getByLabel('نه', { exact: true }))
    .focus();
  await page.keyboard.press('ArrowRight');
  await expect(yes).toBeChecked();
  await expect(result('influence').first()).toHaveAttribute('value', '1');
  await expect(result('involvement').first()).toHaveAttribute('value', '1');
  await expect(page.locator('.calculator-status').first()).toHaveText(
    /حضور ۱۰۰٪، تعامل ۳۳٪، صمیمیت پاسخی نیست و اثر ۱۰۰٪/,
  );
  await expect.poll(() => new URL(page.url()).hash).toBe(CHECK);
  await page.reload();
  await expect(yes).toBeChecked();
  await expect(result('influence').first()).toHaveAttribute('value', '1');
});

test('question 14 changes its advice and no bar; emptying can be undone', async ({ page }) => {
  const { open, result, field } = table(page);
  await open(PAGE);
  const advice = page.locator('.check-firm dd').first();
  const before = await advice.textContent();
  await field('q14').and(page.getByLabel('بله')).check({ force: true });
  await expect(advice).not.toHaveText(before ?? '');
  await expect(result('interaction').first()).toHaveAttribute('value', String(2 / 6));
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await visit(page, '/calculators/');
  await open(PAGE);
  await page.getByRole('button', { name: 'خالی‌کردن خانه‌ها' }).click();
  await expect(page.locator('.calculator-waiting')).toBeVisible();
  await expect(field('buys')).toHaveValue('۲');
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect(result('interaction').first()).toHaveAttribute('value', String(2 / 6));
});

for (const fragment of ['#v=9&answers=y', `${CHECK.replace('uyy', '<b>')}`]) {
  test(`a foreign fragment falls back to the example: ${fragment.slice(0, 40)}`, async ({ page }) => {
    const { open, field } = table(page);
    await open(PAGE + fragment);
    await expect(page.locator('.calculator-notice')).toBeVisible();
    await expect(field('q2').and(page.getByLabel('بله'))).toBeChecked();
  });
}

test('a threshold words its question and judges the list anew; a wrong one is said at its field', async ({
  page,
}) => {
  const { open, field, paste, left, told } = table(page);
  await open(PAGE);
  await paste('مشتری,سر زدن در ماه\nالف,5\nب,9');
  await expect(told).toContainText('۲ ردیف خوانده شد');
  await expect(left).toHaveCount(0);
  const share = page.locator('#engagement-list-bars-text');
  await expect(share).toContainText('حضور ۱۰۰٪');
  await field('visits').fill('۶');
  await expect(page.getByText('۳. ماهی بیش از ۶ بار سر می‌زند؟').first()).toBeVisible();
  await expect(share).toContainText('حضور ۵۰٪');
  await field('visits').fill('-۱');
  await expect(field('visits')).toHaveAccessibleDescription(/آستانه عددی است از ۰ تا ۱۰٬۰۰۰/);
  await expect(share).toContainText('حضور ۵۰٪');
});

test('the template filled in is read without asking; wrong rows are told; no name leaves nor enters the address', async ({
  page,
}) => {
  const { open, value, choose, told, left } = table(page);
  await open(PAGE);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت قالب خالی' }).click();
  const empty = await readFile(await (await download).path(), 'utf8');
  const [head = ''] = empty.split('\r\n');
  const rows = [
    'زهره,بله,3,9,5,بله,نه,نه,2,بله,,نه,بله,بله,20,2',
    'بهرام,نه,1,1,1,نه,نه,نه,0,نه,نه,نه,نه,نه,1,0',
    'سیما,شاید,1,1,1,نه,نه,نه,0,نه,نه,نه,نه,نه,1,0',
  ];
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await choose('filled.csv', [head, ...rows].join('\r\n'));
  await expect(told).toContainText('۲ ردیف خوانده شد');
  await expect(page.locator('.data-mapping')).toHaveCount(0);
  await expect.poll(() => value('customers')).toBe(2);
  await left.click();
  await expect(page.locator('.data-left li')).toContainText(/ردیف ۴: «.?شاید.?» پاسخ پرسش ۱ نیست/);
  await expect(page.locator('.check-warnings')).toContainText('سر زدن از ۲۰ به ۹ بار در ماه رسیده است.');
  await expect(page.locator('.check-pair').first()).toContainText('زهره');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /دریافت فهرست/ }).click();
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('زهره,1,');
  expect(new URL(page.url()).hash).toBe('');
  // The worker is the tool's own script.
  expect(asked.filter((url) => isRequest(url) && !/worker[^/]*\.js$/.test(url))).toEqual([]);
  await expectAccessible(page);
});

test('the sample file reads as the sample', async ({ page }) => {
  const { open, value, choose, told } = table(page);
  await open(PAGE);
  const before = await page.locator('#engagement-list-bars-text').textContent();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  await choose('sample.csv', await readFile(await (await download).path()));
  await expect(told).toContainText('۶۰ ردیف خوانده شد');
  expect(await value('customers')).toBe(60);
  await expect(page.locator('#engagement-list-bars-text')).toHaveText(before ?? '');
});

test('the small form in the article computes and is light', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await visit(page, '/e-customers/customer-engagement/');
  await page.locator('.calculator').scrollIntoViewIfNeeded();
  await expect(page.locator('.calculator [data-awake]')).toHaveCount(1);
  const { field, result } = table(page);
  await expect(result('influence')).toHaveAttribute('value', '0.08');
  await field('influence').fill('۱۲۰');
  await expect(result('influence')).toHaveAttribute('value', '0.6');
  await field('influence').fill('۲۰۱');
  await expect(field('influence')).toHaveAccessibleDescription(/از ۲۰۰ بیشتر نمی‌شود: ۱ پرسش برای ۲۰۰ مشتری/);
  expect(new URL(page.url()).hash).toBe('');
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  // Below what the leaky bucket's article takes; the numbers people type are most of it.
  expect(bytes).toBeGreaterThan(5 * 1024);
  expect(bytes).toBeLessThan(16 * 1024);
});

fitsScreens(PAGE, [
  { width: 1280, colorScheme: 'light', open: true },
  { width: 320, colorScheme: 'dark', open: true },
]);

test('on a laptop the questions and the bars are in sight together', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const { open, field } = table(page);
  await open(PAGE);
  await expect(field('q1').first()).toBeInViewport();
  await expect(page.locator('#engagement-bars-title').locator('..')).toBeInViewport({ ratio: 0.9 });
});

test('on paper there are answers, bars and a date, and no buttons', async ({ page }) => {
  await table(page).open(PAGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.calculator button:visible')).toHaveCount(0);
  await expect(page.locator('.choice label:visible')).toHaveCount(14);
  await expect(page.locator('.bench-printed')).toContainText(/[۰-۹]{4}/);
});

completeWithoutScript(PAGE, async (page) => {
  await expect(page.locator('.check-answers tbody tr:visible')).toHaveCount(14);
  await expect(page.locator('.calculator svg[role=img]')).toHaveCount(2);
  await expect(page.locator('.check-steps > div:visible')).toHaveCount(5);
});
