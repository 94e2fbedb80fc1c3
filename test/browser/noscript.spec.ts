import { expectNoSidewaysScroll } from './support/layout.ts';
import { pageKinds, visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

for (const { name, path } of pageKinds) {
  test(`${name} is whole without script`, async ({ page }) => {
    await visit(page, path);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).not.toBeEmpty();
    // Nothing offers what it cannot do.
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  });
}

// The worked example of the calculator: 170,000 of 17,000,000 is one percent, 680,000 came: 3 % net growth.
test('the calculator shows its worked example', async ({ page }) => {
  await visit(page, '/calculators/churn/');
  const result = page.locator('.calculator');
  await expect(result.locator('data[value="0.01"]').first()).toContainText('۱٪');
  await expect(result.locator('data[value="0.03"]').first()).toContainText('۳٪');
  await expect(result.locator('data[value="17510000"]').first()).toContainText('۱۷٬۵۱۰٬۰۰۰');
});

test('an article shows the result of its own calculator', async ({ page }) => {
  await visit(page, '/churn/churn-rate/');
  await expect(page.locator('.calculator data').first()).toBeVisible();
});

test('every topic, the glossary and the calculators can be reached from home', async ({ page }) => {
  await visit(page, '/');
  for (const path of ['churn/', 'kano/', 'trust/', 'glossary/', 'calculators/']) {
    await expect(page.locator(`a[href$="/${path}"]:visible`).first()).toBeVisible();
  }
});
