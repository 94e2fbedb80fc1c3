import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const LARGE = '/calculators/churn/';
const ARTICLE = '/churn/churn-rate/';

const field = (page: Page, name: string): Locator => page.locator(`.calculator [name=${name}]`);
const result = (page: Page, name: string): Locator => page.locator(`.calculator [data-result=${name}]`);

/** The unrounded number of a result. */
const value = async (page: Page, name: string): Promise<number> =>
  Number(await result(page, name).first().getAttribute('value'));

async function open(page: Page, path: string): Promise<void> {
  await visit(page, path);
  await page.locator('.calculator').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.calculator [data-awake]')).toHaveCount(1);
}

async function fillAll(page: Page, start: string, gained: string, lost: string): Promise<void> {
  await field(page, 'start').fill(start);
  await field(page, 'new').fill(gained);
  await field(page, 'lost').fill(lost);
}

const digits = [
  { name: 'Persian', start: '۲٬۴۰۰', gained: '۱۵۰', lost: '۷۲' },
  { name: 'Arabic', start: '٢٬٤٠٠', gained: '١٥٠', lost: '٧٢' },
  { name: 'Latin', start: '2,400', gained: '150', lost: '72' },
];

for (const { name, start, gained, lost } of digits) {
  test(`by keyboard alone, in ${name} digits`, async ({ page }) => {
    await open(page, LARGE);
    await page.locator('[name=period]:checked').focus();
    for (const text of [start, gained, lost]) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    }
    await expect(result(page, 'churn')).toHaveAttribute('value', '0.03');
    await expect(result(page, 'churn')).toContainText('۳٪');
    await expect(field(page, 'start')).toHaveValue(start);
    expect(await value(page, 'nextBase')).toBe(2478);
    expect(await value(page, 'netGrowth')).toBe(0.0325);
  });
}

test('arrows change the period, and the year with it', async ({ page }) => {
  await open(page, LARGE);
  expect(await value(page, 'yearlyChurn')).toBeCloseTo(1 - 0.99 ** 4, 12);
  await page.locator('[name=period]:checked').focus();
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'period').and(page.locator('[value=month]'))).toBeChecked();
  expect(await value(page, 'yearlyChurn')).toBeCloseTo(1 - 0.99 ** 12, 12);
});

test('words are read as numbers and echoed', async ({ page }) => {
  await open(page, LARGE);
  await field(page, 'start').fill('۱۸ میلیون');
  await expect(page.locator('.field-note').first()).toHaveText('۱۸٬۰۰۰٬۰۰۰ · هجده میلیون');
  await expect(field(page, 'start')).toHaveValue('۱۸ میلیون');
});

test('more lost than there were is an error of its field, said once and mended at once', async ({ page }) => {
  await open(page, LARGE);
  await fillAll(page, '۱۰۰', '۵', '۱۰۱');
  const lost = field(page, 'lost');
  await expect(lost).toHaveAttribute('aria-invalid', 'true');
  await expect(lost).toHaveAccessibleDescription(/ازدست‌رفته‌ها نمی‌تواند از مشتریان آغاز دوره بیشتر باشد/);
  await expect(lost).toHaveValue('۱۰۱');
  await expect(field(page, 'start')).not.toHaveAttribute('aria-invalid');
  await expect(result(page, 'churn')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await lost.fill('۱۰۰');
  await expect(lost).not.toHaveAttribute('aria-invalid');
  await expect(result(page, 'churn')).toHaveAttribute('value', '1');
});

for (const text of ['-۵', '۲٫۵', '۲٪', '9999999999999', 'خیلی']) {
  test(`«${text}» is no number of people`, async ({ page }) => {
    await open(page, LARGE);
    await field(page, 'new').fill(text);
    await expect(field(page, 'new')).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, 'new')).toHaveValue(text);
    await expect(page.locator('.field-error')).toHaveText(/\.$/);
  });
}

test('an ambiguous number is asked about', async ({ page }) => {
  await open(page, LARGE);
  await field(page, 'start').fill('۳۰٫۰۰۰');
  await page.locator('.field-error').getByRole('button', { name: '۳۰٬۰۰۰', exact: true }).click();
  await expect(field(page, 'start')).toHaveValue('۳۰٬۰۰۰');
  await expect(page.locator('.field-error')).toHaveCount(1); // now 170,000 lost are too many
});

test('an empty field is no error', async ({ page }) => {
  await open(page, LARGE);
  await field(page, 'lost').fill('');
  await expect(field(page, 'lost')).not.toHaveAttribute('aria-invalid');
  await expect(field(page, 'lost')).toHaveAccessibleDescription(/یک عدد بنویسید؛ مثلاً ۱۷۰٬۰۰۰/);
  await expect(page.locator('.calculator-waiting')).toBeVisible();
});

test('the state goes into the fragment and comes back', async ({ page }) => {
  await open(page, LARGE);
  await fillAll(page, '۲۴۰۰', '۱۵۰', '۷۲');
  await expect(page).toHaveURL(/#v=1&start=2400&new=150&lost=72&period=season$/);
  await page.reload();
  await expect(field(page, 'lost')).toHaveValue('۷۲');
  await expect(result(page, 'churn')).toHaveAttribute('value', '0.03');
});

test('another state in the same page is taken over; the anchor of a section is not', async ({ page }) => {
  await open(page, `${LARGE}#v=1&start=29&new=4&lost=1&period=month`);
  await expect(field(page, 'start')).toHaveValue('۲۹');
  await page.evaluate(() => {
    location.hash = '#v=1&start=50&new=0&lost=5&period=year';
  });
  await expect(result(page, 'monthlyChurn')).toHaveCount(1);
  await page.evaluate(() => {
    location.hash = '#method';
  });
  await expect(field(page, 'start')).toHaveValue('۵۰');
  await expect(page.locator('.calculator-notice')).toHaveCount(0);
});

for (const fragment of [
  '#v=2&start=1&new=1&lost=1&period=month',
  '#v=1&start=-1&new=1&lost=1&period=month',
  '#v=1&start=1e99&new=1&lost=1&period=month',
  '#v=1&start=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&new=1&lost=1&period=__proto__',
]) {
  test(`a foreign fragment falls back to the example: ${fragment}`, async ({ page }) => {
    await open(page, LARGE + fragment);
    await expect(page.locator('.calculator-notice')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'مثال را آورده‌ایم' })).toHaveCount(1);
    await expect(field(page, 'start')).toHaveValue('۱۷٬۰۰۰٬۰۰۰');
    await expect(result(page, 'churn')).toHaveAttribute('value', '0.01');
    await field(page, 'start').fill('۱۸٬۰۰۰٬۰۰۰');
    await expect(page.locator('.calculator-notice')).toHaveCount(0);
    await expect(page).toHaveURL(/#v=1&start=18000000&/);
  });
}

test('a state that breaks the rules is shown with its error', async ({ page }) => {
  await open(page, `${LARGE}#v=1&start=10&new=0&lost=11&period=month`);
  await expect(field(page, 'lost')).toHaveValue('۱۱');
  await expect(field(page, 'lost')).toHaveAttribute('aria-invalid', 'true');
});

test('starting again can be undone, and leaves a clean address', async ({ page }) => {
  await open(page, LARGE);
  await fillAll(page, '۲۴۰۰', '۱۵۰', '۷۲');
  await page.getByRole('button', { name: 'بازگشت به مثال' }).click();
  await expect(field(page, 'start')).toHaveValue('۱۷٬۰۰۰٬۰۰۰');
  await expect(page).toHaveURL(/churn\/$/);
  await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
  await expect(field(page, 'start')).toHaveValue('۲۴۰۰');
  await expect(page).toHaveURL(/start=2400/);
});

test('what is computed stays in the browser', async ({ page }) => {
  await open(page, LARGE);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fillAll(page, '2400', '150', '72');
  await field(page, 'lost').press('Enter');
  await expect(page).toHaveURL(/#v=1&start=2400/);
  // The browser itself may look for the icon again when the address changes.
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('the result is announced once the reader pauses, in one sentence', async ({ page }) => {
  await open(page, LARGE);
  const status = page.locator('.calculator [role=status]');
  await expect(status).toHaveCount(1);
  await expect(status).toHaveText('');
  await page.evaluate(() => {
    const region = document.querySelector('.calculator [role=status]') as HTMLElement;
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(region.textContent ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { spoken });
  });
  await field(page, 'lost').press('Control+A');
  await field(page, 'lost').pressSequentially('340000', { delay: 30 });
  await expect(status).toHaveText(/ریزش ۲٪ است، بین ۱٫۹۹۳٪ و ۲٫۰۰۷٪/);
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken).toHaveLength(1);
});

test('a link and a sentence can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, LARGE);
  await field(page, 'lost').fill('340000');
  await expect(page).toHaveURL(/lost=340000/);
  await page.getByRole('button', { name: 'رونوشت نشانی' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole('button', { name: 'رونوشت نتیجه' }).click();
  await expect(page.getByText('رونوشت برداشته شد.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('۳۴۰٬۰۰۰ نفر رفتند');
});

test('what a quick reader types before the script comes is kept', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`.${LARGE}`, { waitUntil: 'commit' });
  await field(page, 'lost').fill('۳۴۰٬۰۰۰');
  await page.locator('[name=period][value=year]').check({ force: true });
  release();
  await expect(result(page, 'churn')).toHaveAttribute('value', '0.02');
  await expect(field(page, 'lost')).toHaveValue('۳۴۰٬۰۰۰');
  await expect(page.locator('[name=period][value=year]')).toBeChecked();
  await expect(result(page, 'monthlyChurn')).toHaveCount(1);
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('inputs and main result are in sight together', async ({ page }) => {
    await open(page, LARGE);
    await page.evaluate(() => window.scrollTo(0, 0));
    for (const part of [field(page, 'start'), field(page, 'lost'), result(page, 'churn').first()])
      await expect(part).toBeInViewport({ ratio: 1 });
    await expect(result(page, 'yearlyChurn')).toBeInViewport({ ratio: 1 });
  });
});

test('the chart has a name, a description and the same numbers as a table', async ({ page }) => {
  await open(page, LARGE);
  const chart = page.getByRole('img', { name: 'پایهٔ مشتریان از کجا به کجا رسید؟' });
  await expect(chart).toBeVisible();
  const x = (text: string) =>
    chart.getByText(text, { exact: true }).evaluate((label) => label.getBoundingClientRect().x);
  expect(await x('آغاز فصل')).toBeGreaterThan(await x('تازه‌ها'));
  expect(await x('رفته‌ها')).toBeGreaterThan(await x('پایان فصل'));
  await page.getByText('عددهای نمودار').click();
  const cells = page.locator('.calculator .chart td data');
  expect(await cells.evaluateAll((list) => list.map((cell) => cell.getAttribute('value')))).toEqual([
    '17000000',
    '680000',
    '-170000',
    '17510000',
  ]);
});

test('the other denominators are named, the mistake as a mistake', async ({ page }) => {
  await open(page, LARGE);
  await page.getByText('همین دوره با مخرج‌های دیگر').click();
  await expect(result(page, 'averageBase')).toBeVisible();
  await expect(page.getByRole('row', { name: /نادرست/ }).locator('data')).toHaveAttribute('value', '-0.03');
  await expectAccessible(page);
});

test('the small form computes and hands its numbers on', async ({ page, troubles }) => {
  await open(page, ARTICLE);
  await fillAll(page, '۲۴۰۰', '۱۵۰', '۷۲');
  await expect(result(page, 'churn')).toHaveAttribute('value', '0.03');
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('.calculator-more a').click();
  await expect(page).toHaveURL(/calculators\/churn\/#v=1&start=2400&new=150&lost=72&period=season$/);
  await expect(field(page, 'start')).toHaveValue('۲٬۴۰۰');
  await expect(result(page, 'nextBase')).toHaveAttribute('value', '2478');
  // Chromium calls it an exception when it skips a page transition.
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('ViewTransition'))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [LARGE, ARTICLE]) {
    test(`${path} shows the worked example and no dead control`, async ({ page }) => {
      await visit(page, path);
      await expect(page.locator('.calculator-example')).toBeVisible();
      await expect(result(page, 'churn')).toBeVisible();
      await expect(result(page, 'churn')).toHaveAttribute('value', '0.01');
      await expect(page.locator('.calculator :is(input, button):visible')).toHaveCount(0);
    });
  }
});

test('on paper there are numbers and no buttons', async ({ page }) => {
  await open(page, LARGE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.calculator button:visible')).toHaveCount(0);
  await expect(result(page, 'averageBase')).toBeVisible();
  await expect(field(page, 'start')).toBeVisible();
});
