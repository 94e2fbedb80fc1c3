import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll, expectStill, watchLayout } from './support/layout.ts';
import { pageKinds, readThrough, visit, widths } from './support/pages.ts';
import { expect, test } from './support/test.ts';

for (const { name: device, width, height } of widths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });

      for (const { name, path } of pageKinds) {
        test(`${name} is still, fits and can be used by everyone`, async ({ page }) => {
          await watchLayout(page);
          await visit(page, path);
          await readThrough(page);
          await expectNoSidewaysScroll(page);
          await expectStill(page);
          await expectAccessible(page);
          await expect(page.locator('h1')).toHaveCount(1);
        });
      }
    });
  }
}

for (const { name: device, width, height } of widths) {
  test.describe(`${device}, with no font but the reader’s own`, () => {
    test.use({ viewport: { width, height } });

    for (const { name, path } of pageKinds) {
      test(`nothing on ${name} moves by itself`, async ({ page, troubles }) => {
        await page.route('**/*.woff2', (route) => route.abort());
        await watchLayout(page);
        await visit(page, path);
        await readThrough(page);
        await expectStill(page, 0);
        expect(troubles.splice(0).filter((trouble) => !trouble.includes('ERR_FAILED'))).toEqual([]);
      });
    }
  });
}

test.describe('with a font that comes late', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const { name, path } of pageKinds.slice(0, 3)) {
    test(`${name} hardly moves`, async ({ page }) => {
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await watchLayout(page);
      await visit(page, path);
      await page.evaluate(() => document.fonts.ready);
      await expectStill(page);
    });
  }
});

test('an unknown address answers 404 with a page that helps on', async ({ page, troubles }) => {
  const response = await visit(page, '/nowhere/at-all/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link').first()).toBeVisible();
  // The browser itself reports the status.
  expect(troubles.splice(0)).toEqual([expect.stringContaining('404')]);
});
