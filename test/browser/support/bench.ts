import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNoSidewaysScroll } from './layout.ts';
import { visit } from './pages.ts';
import { expect, test } from './test.ts';

export const field = (page: Page, name: string): Locator => page.locator(`.calculator [name=${name}]`);
export const result = (page: Page, name: string): Locator =>
  page.locator(`.calculator [data-result=${name}]`);

/** Opens a calculator and waits until its script has taken over. */
export async function open(page: Page, path: string): Promise<void> {
  await visit(page, path);
  await page.locator('.calculator').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.calculator [data-awake]')).toHaveCount(1);
}

/** What a laboratory's tool is tried with. */
export interface BenchCase {
  readonly path: string;
  /** Texts in Latin digits, in the order of the Tab key. */
  readonly texts: readonly (readonly [field: string, text: string])[];
  /** What they give. */
  readonly gives: { readonly name: string; readonly value: string };
  /** The address they make. */
  readonly fragment: string;
  readonly wrong: { readonly field: string; readonly text: string; readonly says: RegExp };
  /** Fragments nobody here wrote. */
  readonly hostile: readonly string[];
  /** A field of the page's example. */
  readonly example: readonly [field: string, text: string];
  readonly charts: readonly string[];
  /** Said once the reader pauses. */
  readonly spoken: RegExp;
}

const scripts = {
  Persian: (text: string) => text.replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] as string),
  Arabic: (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] as string),
  Latin: (text: string) => text,
};

/** What every tool must do, whatever it computes. */
export function benchTests(bench: BenchCase): void {
  const { path, texts, gives } = bench;
  const fillAll = async (page: Page) => {
    for (const [name, text] of texts) await field(page, name).fill(text);
  };

  for (const [name, write] of Object.entries(scripts)) {
    test(`by keyboard alone, in ${name} digits`, async ({ page }) => {
      await open(page, path);
      const [first] = texts[0] as readonly [string, string];
      await field(page, first).focus();
      for (const [wanted, text] of texts) {
        // Sliders stand between the fields.
        for (let tabs = 0; tabs < 4; tabs += 1) {
          if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === wanted) break;
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press('Control+A');
        await page.keyboard.type(write(text));
      }
      await expect(result(page, gives.name).first()).toHaveAttribute('value', gives.value);
    });
  }

  test('the state goes into the fragment and comes back', async ({ page }) => {
    await open(page, path);
    await fillAll(page);
    await expect.poll(() => new URL(page.url()).hash).toBe(bench.fragment);
    await page.reload();
    await expect(result(page, gives.name).first()).toHaveAttribute('value', gives.value);
    await expect(page.locator('.calculator-notice')).toHaveCount(0);
  });

  for (const fragment of bench.hostile) {
    test(`a foreign fragment falls back to the example: ${fragment.slice(0, 80)}`, async ({ page }) => {
      await open(page, path + fragment);
      await expect(page.locator('.calculator-notice')).toBeVisible();
      await expect(field(page, bench.example[0])).toHaveValue(bench.example[1]);
    });
  }

  test('a mistake is said at its field, and mended at once', async ({ page }) => {
    await open(page, path);
    const { field: name, text, says } = bench.wrong;
    const before = await field(page, name).inputValue();
    await field(page, name).fill(text);
    await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page, name)).toHaveAccessibleDescription(says);
    await expect(page.locator('.calculator [aria-invalid]')).toHaveCount(1);
    await expect(page.locator('.calculator-waiting')).toBeVisible();
    await expectAccessible(page);
    await field(page, name).fill(before);
    await expect(page.locator('.calculator [aria-invalid]')).toHaveCount(0);
    await expect(result(page, gives.name).first()).toBeVisible();
  });

  test('emptying can be undone', async ({ page }) => {
    await open(page, path);
    await page.getByRole('button', { name: 'خالی‌کردن خانه‌ها' }).click();
    await expect(field(page, bench.example[0])).toHaveValue('');
    await expect(page.locator('.calculator [aria-invalid]')).toHaveCount(0);
    await page.getByRole('button', { name: 'بازگرداندن عددهای پیشین' }).click();
    await expect(field(page, bench.example[0])).toHaveValue(bench.example[1]);
  });

  test('what is computed stays in the browser', async ({ page }) => {
    await open(page, path);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await fillAll(page);
    await field(page, bench.example[0]).press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe(bench.fragment);
    // The browser itself may look for the icon again when the address changes.
    expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });

  test('the result is announced when the reader pauses', async ({ page }) => {
    await open(page, path);
    const status = page.locator('.calculator [role=status]');
    await expect(status).toHaveText('');
    await fillAll(page);
    await expect(status).toHaveText(bench.spoken);
  });

  test('each chart is named, described and taken away as picture, drawing and table', async ({ page }) => {
    await open(page, path);
    for (const title of bench.charts) {
      const chart = page.getByRole('img', { name: title, exact: false }).first();
      await expect(chart).toBeVisible();
      const figure = page.locator('figure.chart', { has: chart });
      const save = async (format: string) => {
        const download = page.waitForEvent('download');
        await figure.getByRole('button', { name: format }).click();
        expect((await download).suggestedFilename()).toMatch(new RegExp(`^[a-z-]+\\.${format}$`, 'i'));
        return readFile(await (await download).path());
      };
      const svg = String(await save('SVG'));
      expect(svg).toContain('@font-face{font-family:Vazirmatn');
      expect(svg).toContain(title);
      expect(svg).not.toMatch(/var\(|oklch|class=/);
      const picture = await save('PNG');
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.readUInt32BE(16)).toBe(1600);
      const table = String(await save('CSV'));
      expect(table.startsWith('\ufeff')).toBe(true);
      expect(table.split('\r\n').length).toBeGreaterThan(2);
    }
  });

  test.describe('on a laptop', () => {
    test.use({ viewport: { width: 1280, height: 800 } });

    test('inputs and main result are in sight together', async ({ page }) => {
      await open(page, path);
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const [name] of texts) await expect(field(page, name)).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.calculator-rate dd').first()).toBeInViewport({ ratio: 1 });
    });
  });

  for (const width of [320, 390]) {
    test.describe(`${width} px wide`, () => {
      test.use({ viewport: { width, height: 780 } });

      test('nothing sticks out', async ({ page }) => {
        await open(page, path);
        for (const summary of await page.locator('.calculator summary:visible').all()) await summary.click();
        await expectNoSidewaysScroll(page);
      });
    });
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(colorScheme, () => {
      test.use({ colorScheme });

      test('is accessible, with everything open', async ({ page }) => {
        await open(page, path);
        for (const summary of await page.locator('.calculator summary:visible').all()) await summary.click();
        await expectAccessible(page);
      });
    });
  }

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the worked example is complete and no control is dead', async ({ page }) => {
      await visit(page, path);
      await expect(page.locator('.calculator-example')).toBeVisible();
      await expect(result(page, gives.name).first()).toBeVisible();
      await expect(page.locator('.calculator svg[role=img]')).toHaveCount(bench.charts.length);
      await expect(page.locator('.calculator :is(input, button):visible')).toHaveCount(0);
    });
  });

  test('on paper there are inputs, numbers and a date, and no buttons', async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.calculator button:visible')).toHaveCount(0);
    await expect(field(page, bench.example[0])).toBeVisible();
    await expect(page.locator('.bench-printed')).toContainText(/[۰-۹]{4}/);
    await expect(page.locator('.calculator table').first()).toBeVisible();
  });
}
