import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { hues } from '../../src/lib/content/schema/topic.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Opens a page of somebody else that holds this; another name of this machine, or the browser would refuse the frames. */
async function lay(page: Page, body: string): Promise<void> {
  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><link rel="icon" href="data:,"><title>x</title>${body}`);
  });
  host.listen(0);
  await once(host, 'listening');
  page.on('close', () => host.close());
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
}

test('the code of a page, laid into another site, gives a working tool there', async ({
  page,
  troubles,
  baseURL,
}) => {
  await visit(page, '/calculators/churn/');
  await page.getByText('این ابزار در سایت شما').click();
  const code = page.getByLabel('کد قاب');
  await page.getByLabel('رنگ قاب').selectOption('dark');
  await page.locator('.calculator [name=lost]').fill('340000');
  await page.getByLabel('با عددهای کنونی من').check();
  await expect(code).toHaveValue(/\?theme=dark#v=1&amp;start=17000000&amp;.*lost=340000.* height="\d+"/);
  const snippet = (await code.inputValue()).replace(
    /src="https?:\/\/[^/]+\//,
    `src="${new URL(baseURL ?? '').origin}/`,
  );
  expect(snippet).not.toContain('<script');

  await lay(page, snippet);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('[data-result=churn]').first()).toHaveAttribute('value', '0.02');
  await frame.locator('[name=lost]').fill('۱۷۰۰۰۰');
  await expect(frame.locator('[data-result=churn]').first()).toHaveAttribute('value', '0.01');
  expect(
    troubles.splice(0).filter((trouble) => !/^leaves the site: http:\/\/localhost:/.test(trouble)),
  ).toEqual([]);
});

test('every other page refuses to be framed', async ({ page, troubles, baseURL }) => {
  const framed = (path: string) => `<iframe src="${new URL(`.${path}`, baseURL)}"></iframe>`;
  await lay(
    page,
    ['/embed/kano/', '/', '/churn/churn-rate/', '/calculators/churn/', '/search/', '/404.html']
      .map(framed)
      .join(''),
  );
  // A refused frame holds the browser's own error page.
  await expect
    .poll(() => page.frames().filter((frame) => frame.url().startsWith('chrome-error:')).length)
    .toBe(5);
  await expect(page.frameLocator('iframe >> nth=0').locator('h1')).toBeVisible();
  troubles.splice(0);
});

test('the code is taken with one press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/calculators/kano/');
  await page.getByText('این ابزار در سایت شما').click();
  await page.getByLabel('رنگ تأکید').selectOption('lapis');
  await page.getByRole('button', { name: 'رونوشت کد' }).click();
  await expect(page.getByRole('button', { name: 'رونوشت برداشته شد' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<iframe src="[^"]+\/embed\/kano\/\?hue=lapis"/,
  );
  await expectAccessible(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test('a frame fits a phone and can be used by everyone, in every hue', async ({ page }) => {
      for (const hue of hues) {
        await visit(page, `/embed/leaky-bucket/?hue=${hue}`);
        await expect(page.locator('[data-awake]')).toHaveCount(1);
        await expectAccessible(page);
      }
      await expectNoSidewaysScroll(page);
    });
  });
}

test('a foreign theme or hue changes nothing', async ({ page }) => {
  await visit(page, '/embed/churn/?theme=%22%3E%3Cscript%3E&hue=a%20b&size=huge');
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the code is there whole, and no control is dead', async ({ page }) => {
    await visit(page, '/calculators/shop/');
    await page.getByText('این ابزار در سایت شما').click();
    await expect(page.getByLabel('کد قاب')).toHaveValue(/^<iframe src="[^"]+\/embed\/shop\/" title="[^"]+"/);
    await expect(page.locator('embed-snippet :is(select, button, [type=checkbox]):visible')).toHaveCount(0);
    await visit(page, '/embed/shop/');
    await expect(page.locator('.calculator-example')).toBeVisible();
  });
});
