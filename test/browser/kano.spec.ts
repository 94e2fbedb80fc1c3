import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const WORKSHOP = '/calculators/kano/';

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
    await expect(page.locator('.calculator-example')).toBeVisible();
    await expect(classOf(page, 'تحویل سر وعده')).toHaveAttribute('data-class', 'M');
    await expect(page.locator('.kano :is(input, button):visible')).toHaveCount(0);
    await expect(page.getByRole('img', { name: /بودنش چند نفر/ })).toBeVisible();
  });
});
