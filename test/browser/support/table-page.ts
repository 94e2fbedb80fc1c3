import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNoSidewaysScroll } from './layout.ts';
import { visit } from './pages.ts';
import { table } from './tables.ts';
import { expect, test } from './test.ts';

interface Screen {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Everything that folds is opened first. */
  readonly open?: boolean;
}

/** The page of a tool that reads tables fits these screens and can be used by everyone. */
export function fitsScreens(path: string, screens: readonly Screen[]): void {
  for (const { width, colorScheme, open = false } of screens) {
    test(`accessible and within ${width} px, ${colorScheme}${open ? ', with everything open' : ''}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await table(page).open(path);
      if (open) for (const summary of await page.locator('.calculator summary').all()) await summary.click();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  }
}

/** Without script its worked example is whole, as `seen` tells, and no control is there. */
export function completeWithoutScript(path: string, seen: (page: Page) => Promise<void>): void {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the worked example is whole and no control is dead', async ({ page }) => {
      await visit(page, path);
      await expect(page.locator('.calculator-example')).toBeVisible();
      await seen(page);
      await expect(page.locator('.calculator :is(input, button, textarea, select):visible')).toHaveCount(0);
    });
  });
}
