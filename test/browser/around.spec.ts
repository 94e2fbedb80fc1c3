import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const ARTICLE = '/churn/churn-reduction/';
const dist = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../dist/${file}`, import.meta.url)), 'utf8');

test('reading settings last from page to page', async ({ page }) => {
  await visit(page, ARTICLE);
  const size = () =>
    page
      .locator('.prose p')
      .first()
      .evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const usual = await size();
  await page.getByText('تنظیم خواندن').click();
  await page.getByLabel('بزرگ', { exact: true }).check();
  expect(await size()).toBeGreaterThan(usual);
  await visit(page, '/kano/kano-model/');
  expect(await size()).toBeGreaterThan(usual);
  await page.getByText('تنظیم خواندن').click();
  await expect(page.getByLabel('بزرگ', { exact: true })).toBeChecked();
  await expectAccessible(page);
  await page.locator('fieldset', { hasText: 'اندازهٔ نوشته' }).getByLabel('معمول').check();
  expect(await size()).toBe(usual);
});

test('a first visit has no settings of its own, and the theme can be set', async ({ page }) => {
  await visit(page, ARTICLE);
  const chosen = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  expect(await chosen()).toEqual({});
  const button = page.locator('theme-switch button');
  await expect(button).toHaveAccessibleName('رنگ صفحه: همانند دستگاه');
  await expect(button.locator('svg:visible')).toHaveCount(1);
  await button.click();
  await expect(button).toHaveAccessibleName('رنگ صفحه: روشن');
  await page.reload();
  expect(await chosen()).toEqual({ theme: 'light' });
});

test('a passage is copied with its source and date', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, ARTICLE);
  const quote = page.locator('[data-action=quote]');
  await quote.click();
  await expect(quote).toHaveText('نخست بخشی از متن را برگزینید');
  await page.locator('.prose p').first().selectText();
  await quote.click();
  await expect(quote).toContainText('رونوشت');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /^«پاسخ کوتاه.+»\n— کاهش ریزش یا افزایش جذب؟، مشتری‌نامه، [۰-۹]+ \S+ ۱۴۰۵\nhttps:\S+\/churn-reduction\/$/s,
  );
});

test('a page is shared by the device itself, where it can', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (what: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(what);
      },
    });
  });
  await visit(page, ARTICLE);
  await page.getByRole('button', { name: 'فرستادن' }).click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['shared']))
    .toMatch(/"title":"کاهش ریزش.+"url":"https:.+\/churn\/churn-reduction\/"/);
});

test('where the device can’t share, nothing offers it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await visit(page, ARTICLE);
  await expect(page.locator('[data-action=copy]')).toBeVisible();
  await expect(page.locator('[data-action=share]')).toHaveCount(0);
});

test('feedback is a letter begun for the reader', async ({ page }) => {
  await visit(page, ARTICLE);
  const link = page.getByRole('link', { name: 'نه، بگویم چه کم دارد' });
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(
    /^mailto:.+subject=دربارهٔ «کاهش ریزش/,
  );
});

test('a path remembers what was read, on this device', async ({ page }) => {
  await visit(page, '/churn/');
  await expect(page.locator('[data-continue]')).toBeHidden();
  await visit(page, '/churn/churn-rate/');
  await page.locator('.pager').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('read'))).toContain('churn-rate');
  await visit(page, '/churn/');
  await expect(page.locator('[data-read] h3').first()).toContainText('نرخ ریزش');
  await expect(page.locator('[data-continue]')).toHaveAttribute('href', /churn-reduction\/$/);
});

test('a learning path leads over topics, from the home page and from each of its articles', async ({
  page,
}) => {
  await visit(page, '/');
  await page.getByRole('link', { name: 'فروشگاه آنلاین' }).click();
  const steps = page.locator('reading-path li');
  await expect(steps).toHaveCount(7);
  await steps.nth(1).getByRole('link').click();
  const inPath = page.locator('.path-steps li', { hasText: 'فروشگاه آنلاین' });
  await expect(inPath).toContainText('گام ۲ از ۷');
  await page.locator('.pager').scrollIntoViewIfNeeded();
  await inPath.getByRole('link', { name: /^پیش از این/ }).click();
  await expect(page).toHaveURL(/\/trust\/winning-trust\/$/);
  await page.locator('.pager').scrollIntoViewIfNeeded();
  await page.locator('.path-steps').getByRole('link', { name: 'فروشگاه آنلاین' }).click();
  await expect(page.locator('[data-continue]')).toHaveAttribute('href', /ideal-customers\/$/);
  await expectAccessible(page);
});

test('everything can be kept, read without a connection, and removed', async ({
  page,
  context,
  troubles,
}) => {
  test.setTimeout(120_000);
  await visit(page, '/offline/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect(page.locator('h1')).toHaveText('خواندن بی‌اینترنت');
  await expect(page.locator('offline-library')).toContainText('مگابایت');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'ذخیره کن' }).click();
  await expect(page.getByText('همه‌چیز روی این دستگاه است.')).toBeVisible({ timeout: 90_000 });
  await context.setOffline(true);
  await visit(page, '/trust/winning-trust/');
  await expect(page.locator('h1')).toHaveText('هفت راه برای جلب اعتماد پیش از خرید');
  await visit(page, '/calculators/churn/');
  await page.locator('.calculator [name=lost]').fill('۳۴۰٬۰۰۰');
  await expect(page.locator('[data-result=churn]').first()).toHaveAttribute('value', '0.02');
  await visit(page, '/search/#q=اعتماد');
  await expect(page.locator('.result').first()).toBeVisible();
  await context.setOffline(false);
  await visit(page, '/offline/');
  await page.getByRole('button', { name: 'پاک کن' }).click();
  await expect(page.getByText('آنچه ذخیره شده بود پاک شد.')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringMatching(/^library/));
  // Prefetching while cut off is reported by the browser itself.
  troubles.splice(0);
});

test('structured data says what a page is, with nothing that could end its script', async ({ page }) => {
  const typesOf = async (path: string) => {
    await visit(page, path);
    const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
    expect(text).not.toContain('<');
    return (JSON.parse(text)['@graph'] as { '@type': string | string[] }[]).flatMap((one) => one['@type']);
  };
  expect(await typesOf('/churn/churn-without-contract/')).toEqual([
    'Article',
    'Organization',
    'BreadcrumbList',
    'FAQPage',
  ]);
  expect(await typesOf('/glossary/churn-rate/')).toEqual(['DefinedTerm', 'BreadcrumbList']);
  expect(await typesOf('/calculators/churn/')).toContain('SoftwareApplication');
  expect(await typesOf('/')).toEqual(['WebSite', 'Organization']);
});

test.describe('to a reader of feeds, whom no policy of ours binds', () => {
  test.use({ bypassCSP: true });

  test('feeds carry whole articles with absolute links', async ({ page }) => {
    await visit(page, '/');
    const problem = await page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      if (feed.querySelector('parsererror')) return 'not well-formed';
      const entries = [...feed.querySelectorAll('entry')];
      if (entries.length < 5) return 'too few';
      for (const entry of entries) {
        for (const name of ['id', 'title', 'updated', 'content'])
          if (!entry.querySelector(name)?.textContent) return `no ${name}`;
        const html = new DOMParser().parseFromString(
          entry.querySelector('content')?.textContent ?? '',
          'text/html',
        );
        const wrong = [...html.querySelectorAll('[href], [src]')].find(
          (node) => !/^(?:https?:|#)/.test(node.getAttribute('href') ?? node.getAttribute('src') ?? ''),
        );
        if (wrong) return wrong.outerHTML;
      }
      return null;
    }, dist('feed.xml'));
    expect(problem).toBeNull();
    const json = JSON.parse(dist('churn/feed.json'));
    expect(json.items.length).toBeGreaterThan(1);
    expect(json.items[0].content_html.length).toBeGreaterThan(3000);
    expect(json.items.every((item: { url: string }) => item.url.includes('/churn/'))).toBe(true);
  });
});

test('the site can be installed, with icons and shortcuts that exist', async ({ page, request, baseURL }) => {
  await visit(page, '/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await request.get(new URL(address ?? '', baseURL).href)).json();
  expect(manifest).toMatchObject({ lang: 'fa-IR', dir: 'rtl', display: 'minimal-ui' });
  const needed = [
    ...manifest.icons.map(({ src }: { src: string }) => src),
    ...manifest.shortcuts.map(({ url }: { url: string }) => url),
  ];
  expect(needed).toHaveLength(7);
  for (const path of needed)
    expect((await request.get(new URL(path, baseURL).href)).status(), path).toBe(200);
});

for (const path of ['/print/', '/print/churn/']) {
  test(`${path} prints every article on a page of its own`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, path);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const articles = await page.locator('.printed').count();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(articles);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-header')).toBeHidden();
  });
}
