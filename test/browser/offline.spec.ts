import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('what was read, and search once used, stay there without a connection', async ({
  page,
  context,
  troubles,
}) => {
  await visit(page, '/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await visit(page, '/kano/kano-model/');
  await visit(page, '/search/#q=اعتماد');
  await expect(page.locator('.result').first()).toBeVisible();

  await context.setOffline(true);
  await visit(page, '/kano/kano-model/');
  await expect(page.locator('h1')).toHaveText('مدل کانو: کدام ویژگی مشتری را خوشحال می‌کند؟');
  await visit(page, '/search/#q=اعتماد');
  await expect(page.locator('.result').first()).toBeVisible();

  await visit(page, '/trust/winning-trust/');
  await expect(page.locator('h1')).toHaveText('اتصال اینترنت برقرار نیست');
  await expect(page.locator('offline-pages li a').first()).toBeVisible();
  // The browser itself reports what it could not fetch; that is the point of this test.
  troubles.splice(0);
});
