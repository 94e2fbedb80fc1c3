import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { benchTests, field, open, result } from './support/bench.ts';
import { isRequest } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/satisfaction/';
const READ = 'شمردن از روی ستون امتیازها';

benchTests({
  path: PATH,
  texts: [
    ['positiveFirst', '6'],
    ['neutralFirst', '139'],
    ['negativeFirst', '16'],
    ['positiveSecond', '150'],
    ['neutralSecond', '0'],
    ['negativeSecond', '50'],
  ],
  gives: { name: 'score', value: '50' },
  fragment:
    '#v=1&measure=nps&positiveFirst=6&neutralFirst=139&negativeFirst=16&positiveSecond=150&neutralSecond=0&negativeSecond=50&answersFirst=400&satisfiedFirst=280&answersSecond=400&satisfiedSecond=296&scale=5&threshold=4&margin=5',
  wrong: { field: 'negativeSecond', text: '-1', says: /شمار پاسخ‌ها نمی‌تواند منفی باشد/ },
  hostile: [
    '#v=7&measure=nps',
    '#v=1&measure=nps&positiveFirst=%3Cscript%3E&neutralFirst=&negativeFirst=&positiveSecond=&neutralSecond=&negativeSecond=&answersFirst=&satisfiedFirst=&answersSecond=&satisfiedSecond=&scale=5&threshold=4&margin=5',
  ],
  example: ['positiveFirst', '۱۸۰'],
  charts: ['پاسخ‌ها کدام سو سنگین‌ترند؟', 'نمره‌ها و بازه‌هایشان', 'تغییر، با بازهٔ خودش'],
  spoken: /^شاخص خالص مروجان ۵۰ است، بین .* شاخص بالا رفته است\.$/,
});

test('a pasted column is counted, wrong rows are told; nothing leaves nor enters the address', async ({
  page,
}) => {
  await open(page, PATH);
  await page.getByText(READ).first().click();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('#satisfaction-nps-text').fill('۹\n۱۰\nعالی\n۷\n۱۱\n۰\n\n10');
  await expect(field(page, 'positiveFirst')).toHaveValue('۳');
  await expect(field(page, 'neutralFirst')).toHaveValue('۱');
  await expect(field(page, 'negativeFirst')).toHaveValue('۱');
  await expect(field(page, 'positiveSecond')).toHaveValue('۲۰۰');
  await page.locator('.data-left summary').click();
  await expect(page.locator('.data-left li')).toContainText([
    'ردیف ۳: «⁨عالی⁩» امتیاز نیست؛ عددی از ۰ تا ۱۰ بنویسید.',
    'ردیف ۵: امتیاز «⁨۱۱⁩» از ۰ تا ۱۰ بیرون است.',
  ]);
  await expect(page).toHaveURL(/positiveFirst=3&neutralFirst=1&negativeFirst=1&positiveSecond=200&/);
  // The worker's own script may come late.
  expect(asked.filter(isRequest).filter((url) => !/worker[^/]*\.js$/.test(url))).toEqual([]);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیش از جدول' }).click();
  await expect(field(page, 'positiveFirst')).toHaveValue('۱۸۰');
  await page.getByRole('button', { name: 'دوباره‌نشاندن شمارش' }).click();
  await expect(field(page, 'positiveFirst')).toHaveValue('۳');
});

test('satisfaction: the sample file reads as the example, and the threshold counts it anew', async ({
  page,
}) => {
  await open(page, PATH);
  await page.getByRole('radio', { name: 'نمرهٔ رضایت' }).check({ force: true });
  await expect(result(page, 'score')).toHaveAttribute('value', '0.74');
  await field(page, 'satisfiedSecond').fill('1');
  const box = page.locator('details', { has: page.locator('#satisfaction-csat-text') });
  await box.locator('summary').first().click();
  const download = page.waitForEvent('download');
  await box.getByRole('link', { name: 'دریافت فایل نمونه' }).click();
  const buffer = readFileSync(await (await download).path());
  await box.locator('input[type=file]').setInputFiles({ name: 'csat.csv', mimeType: 'text/csv', buffer });
  await expect(field(page, 'satisfiedSecond')).toHaveValue('۲۹۶');
  await expect(box).toContainText('موج دوم «⁨تابستان ۱۴۰۵⁩»: ۴۰۰ پاسخ');
  await field(page, 'threshold').fill('۵');
  await expect(field(page, 'satisfiedFirst')).toHaveValue('۱۲۰');
  await expect(field(page, 'satisfiedSecond')).toHaveValue('۱۳۴');
  await expect(field(page, 'satisfiedFirst')).toHaveAccessibleDescription(/فقط نمرهٔ ۵/);
});

test('one line of scores goes into the wave the reader names', async ({ page }) => {
  await open(page, PATH);
  await page.getByText(READ).first().click();
  await page.locator('#satisfaction-nps-text').fill('۹، ۹، ۱۰، ۳');
  await expect(field(page, 'positiveFirst')).toHaveValue('۳');
  await page.locator('[name=into-nps]').last().check({ force: true });
  await expect(field(page, 'positiveSecond')).toHaveValue('۳');
  await expect(field(page, 'negativeSecond')).toHaveValue('۱');
});

test('the small form in an article computes and hands its numbers on', async ({ page, troubles }) => {
  await open(page, '/relationships/satisfaction-vs-loyalty/');
  await expect(result(page, 'score')).toHaveAttribute('value', '25');
  await field(page, 'negative').fill('۱۸۰');
  await expect(result(page, 'score')).toHaveText('۰');
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('.calculator-more a').click();
  await expect(page).toHaveURL(
    /calculators\/satisfaction\/#v=1&measure=nps&positiveFirst=180&neutralFirst=140&/,
  );
  await expect(field(page, 'negativeFirst')).toHaveValue('۱۸۰');
  await expect(field(page, 'negativeSecond')).toHaveValue('');
  // Chromium calls it an exception when it skips a page transition.
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('ViewTransition'))).toEqual([]);
});
