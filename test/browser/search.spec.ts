import type { Page, Route } from '@playwright/test';
import { pageKinds, visit, widths } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const isOfSearch = (url: string): boolean => /\/pagefind\/|search-worker/.test(url);

/** Opens the dialog as a reader would and types. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await field.fill('');
  await page.keyboard.type(query);
}

const status = (page: Page) => page.locator('dialog [role=status]');
const results = (page: Page) => page.locator('dialog .results > li');
const pathOf = async (page: Page): Promise<string> => {
  const href = await results(page).first().getByRole('link').first().getAttribute('href');
  return new URL(href ?? '', page.url()).pathname;
};

for (const { name, width, height } of widths) {
  test(`search on a ${name}: type, walk by arrows, open`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await visit(page, '/about/');
    await ask(page, 'نرخ ریزش');
    await expect(status(page)).toContainText('«نرخ ریزش»');
    await expect(status(page)).toContainText(/[۰-۹]/);
    expect(await pathOf(page)).toMatch(/\/churn\/churn-rate\/$/);
    await expect(results(page).first().locator('mark').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/churn\/churn-rate\//);
  });
}

/** One question of each class, by typing, and the page that must come first. */
const questions = [
  ['exact', 'نماد اعتماد', /trust-seal|winning-trust/],
  ['half-space', 'شخصی‌سازی', /personalization|one-to-one/],
  ['space for it', 'تک به تک', /one-to-one-marketing/],
  ['nothing for it', 'سفارشیسازی', /customization|one-to-one/],
  ['Arabic letters', 'درستكاري', /integrity/],
  ['another spelling', 'هزینه جابجایی', /switching-cost|one-to-one/],
  ['inflected', 'منحنی‌های بقا', /survival/],
  ['a verb', 'غافلگیر می‌کند', /kano-model/],
  ['digits', '9098 بازدید', /trust/],
  ['misspelt', 'رظایت مشتری', /satisfaction/],
  ['wrong layout', 'kvo vdca', /churn-rate/],
  ['Finglish', 'nerkhe rizesh', /churn-rate/],
  ['another name', 'net promoter score', /nps/],
  ['several words', 'هفت راه جلب اعتماد', /winning-trust/],
  ['half typed', 'درستک', /integrity/],
] as const;

test('every kind of question by typing', async ({ page }) => {
  await visit(page, '/about/');
  for (const [kind, query, path] of questions) {
    await ask(page, query);
    await expect(status(page), kind).toContainText(query);
    expect(await pathOf(page), `${kind}: ${query}`).toMatch(path);
    await page.keyboard.press('Escape');
  }
});

test('it says what it understood, and can be told otherwise', async ({ page }) => {
  await visit(page, '/about/');
  await ask(page, 'kvo vdca');
  await expect(page.getByText('نتایج برای «نرخ ریزش»')).toBeVisible();
  await page.getByRole('button', { name: 'جستجوی دقیق «kvo vdca»' }).click();
  await expect(status(page)).toHaveText('برای «kvo vdca» چیزی پیدا نشد.');
});

test('«nothing found» offers a way on, «only a part» says which', async ({ page }) => {
  await visit(page, '/about/');
  await ask(page, 'قورمه سبزی');
  await expect(status(page)).toHaveText('برای «قورمه سبزی» چیزی پیدا نشد.');
  expect(await page.locator('dialog .search-answer').getByRole('link').count()).toBeGreaterThanOrEqual(6);
  await page.keyboard.press('Escape');
  await ask(page, 'اسطرلاب آبگوشت اعتماد');
  await expect(page.getByText(/فقط «اعتماد» پیدا شد/)).toBeVisible();
});

for (const file of [
  'words.txt',
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.',
  '.pf_meta',
  '.pf_index',
  '.pf_fragment',
  'search-worker',
]) {
  test(`a missing ${file} is not «nothing found», and a second try may succeed`, async ({
    page,
    troubles,
  }) => {
    const refuse = (route: Route) => route.fulfill({ status: 404, body: '' });
    const isIt = (url: URL) => url.pathname.includes(file);
    await page.context().route(isIt, refuse);
    await visit(page, '/about/');
    await ask(page, 'سطل سوراخ');
    await expect(status(page)).toHaveAttribute('data-outcome', 'unavailable');
    await page.context().unroute(isIt, refuse);
    await page.locator('dialog .search-answer').getByRole('button').click();
    await expect(status(page)).toHaveAttribute('data-outcome', 'results');
    troubles.length = 0; // the missing file itself
  });
}

test('a missing rare-words.txt is not «nothing found» for a word that only it may know', async ({
  page,
  troubles,
}) => {
  const refuse = (route: Route) => route.fulfill({ status: 404, body: '' });
  await page.context().route('**/rare-words.txt', refuse);
  await visit(page, '/about/');
  await ask(page, 'سطل سوراخ');
  await expect(status(page)).toHaveAttribute('data-outcome', 'results');
  await page.keyboard.press('Escape');
  await ask(page, 'hujlhn');
  await expect(status(page)).toHaveAttribute('data-outcome', 'unavailable');
  await page.context().unroute('**/rare-words.txt', refuse);
  await page.locator('dialog .search-answer').getByRole('button').click();
  await expect(status(page)).toHaveAttribute('data-outcome', 'results');
  troubles.length = 0; // the missing file itself
});

for (const { name, path } of pageKinds.filter((kind) => kind.name !== 'search')) {
  test(`nothing of the search is loaded before a reader turns to it: ${name}`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => isOfSearch(request.url()) && loaded.push(request.url()));
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    expect(loaded).toEqual([]);
  });
}
