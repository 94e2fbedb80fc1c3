import { expectNoSidewaysScroll } from './support/layout.ts';
import { readThrough, visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

// The width of the type area of A4 with its margins, in CSS pixels: a dark screen, so that ink must turn black.
test.use({ viewport: { width: 658, height: 971 }, colorScheme: 'dark' });

const printed = ['/churn/churn-rate/', '/kano/kano-model/', '/calculators/churn/', '/glossary/churn-rate/'];

for (const path of printed) {
  test(`${path} prints as black text on white paper, without what only a screen can do`, async ({ page }) => {
    await visit(page, path);
    await readThrough(page);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.site-header', '.site-footer', '.skip', '.needs-script', 'dialog']) {
      await expect(page.locator(`${part}:visible`)).toHaveCount(0);
    }
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).color)).toBe('rgb(0, 0, 0)');
    await expectNoSidewaysScroll(page);
  });
}

test('an article becomes a document of several pages with its sources', async ({ page }) => {
  await visit(page, '/churn/churn-rate/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThan(20);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.references li').first()).toBeVisible();
});
