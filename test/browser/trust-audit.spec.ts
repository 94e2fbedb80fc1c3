import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { open, result } from './support/bench.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/trust-audit/';
const EMPTY = `winning=${'-'.repeat(22)}&losing=${'-'.repeat(19)}`;

const choose = (page: Page, check: string, choice: string) =>
  page.locator(`[name=${check}][value=${choice}]`).check({ force: true });
const evidence = (page: Page, check: string) => page.locator(`[name=${check}Evidence]`);
const hash = (page: Page) => new URL(page.url()).hash;
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('trust-audit'));
const begin = async (page: Page) => {
  await open(page, PATH);
  await page.getByRole('button', { name: 'آغاز ممیزی خودم' }).click();
  await expect(page.locator('.calculator-sentence')).toContainText('هنوز پاسخی نداده‌اید');
};

test('by keyboard: nothing is shown until something is written', async ({ page }) => {
  await begin(page);
  await page.locator('[name=tls][value=shown]').focus();
  await page.keyboard.press('Space');
  await expect(result(page, 'mustGaps')).toHaveAttribute('value', '1');
  await expect(page.locator('.trust-all [data-state=claimed]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://a.example/login');
  await expect(result(page, 'shown')).toHaveAttribute('value', '1');
  await expect(result(page, 'mustGaps')).toHaveAttribute('value', '0');
  await expect(page.locator('.trust-evidence').first()).toHaveText('https://a.example/login');
});

test('gaps stand in the order of the rule, and the week begins with the first', async ({ page }) => {
  await begin(page);
  for (const summary of await page.locator('.trust-way > summary').all())
    if (!(await summary.evaluate((element) => element.parentElement?.hasAttribute('open'))))
      await summary.click();
  await choose(page, 'faces', 'missing');
  await choose(page, 'checkout', 'missing');
  await choose(page, 'shared', 'claimed');
  await choose(page, 'genuine', 'missing');
  await choose(page, 'seal', 'foreign');
  const order = page.locator('.trust-gaps tbody tr');
  await expect(order).toHaveCount(4);
  const ids = await order.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-check')));
  expect(ids).toEqual(['genuine', 'shared', 'checkout', 'faces']);
  await expect(page.locator('.trust-week li').first()).toHaveAttribute('data-check', 'genuine');
  await expect(page.locator('.calculator-status')).toHaveText(
    /^۴ شکاف پیدا شد؛ ۱ تای آن الزامی است\. نخستین کار/,
  );
});

test('choices go into the address, evidence stays here and comes back', async ({ page }) => {
  await begin(page);
  const asked: string[] = [];
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => asked.push(request.url()));
  await choose(page, 'tls', 'shown');
  await evidence(page, 'tls').fill('رازِ من');
  await evidence(page, 'tls').press('Enter');
  await choose(page, 'gateway', 'missing');
  await expect.poll(() => hash(page)).toBe(`#v=1&${EMPTY.replace('winning=--', 'winning=sm')}`);
  // The browser itself may look for the icon again when the address changes.
  expect(asked.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(page.url()).not.toContain(encodeURIComponent('راز'));

  await page.reload();
  await expect(evidence(page, 'tls')).toHaveValue('رازِ من');
  await expect(page.locator('.calculator-notice')).toHaveCount(0);
  await visit(page, '/calculators/');
  await open(page, PATH);
  await expect(evidence(page, 'tls')).toHaveValue('رازِ من');
  await expect.poll(() => hash(page)).toContain('winning=sm');

  await page.getByRole('button', { name: 'پاک‌کردن نوشته‌هایم از این دستگاه' }).click();
  await expect.poll(() => kept(page)).toBeNull();
  await expect.poll(() => hash(page)).toBe('');
  await page.getByRole('button', { name: 'بازگرداندن نوشته‌های پیشین' }).click();
  await expect(evidence(page, 'tls')).toHaveValue('رازِ من');
});

test('a link brings choices without evidence, and leaves the audit of this device alone', async ({
  page,
}) => {
  const link = `#v=1&${EMPTY.replace('winning=-', 'winning=s')}`;
  await open(page, PATH + link);
  await expect(page.locator('.calculator-notice')).toContainText('نه متن نشانه‌ها');
  await expect(result(page, 'mustGaps')).toHaveAttribute('value', '1');
  expect(await kept(page)).toBeNull();

  await evidence(page, 'tls').fill('عکس');
  await expect.poll(() => kept(page)).toContain('عکس');
  await page.goto('about:blank');
  await open(page, `${PATH}#v=1&${EMPTY.replace('winning=--', 'winning=sm')}`);
  await expect(page.locator('.calculator-notice')).toContainText('ممیزیِ نگه‌داشتهٔ این دستگاه فرق دارد');
  await expect(evidence(page, 'tls')).toHaveValue('عکس');
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(page.locator('.calculator-notice')).toHaveCount(0);
  await expect(result(page, 'mustGaps')).toHaveAttribute('value', '0');
});

for (const foreign of ['#v=2&winning=s', `#v=1&${EMPTY.replace('winning=-', 'winning=%3C')}`]) {
  test(`a foreign fragment falls back to the example: ${foreign.slice(0, 30)}`, async ({ page }) => {
    await open(page, PATH + foreign);
    await expect(page.locator('.calculator-notice')).toBeVisible();
    await expect(result(page, 'shown')).toHaveAttribute('value', '16');
  });
}

test('the whole audit and its figure are taken away as files', async ({ page }) => {
  await open(page, PATH);
  const save = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return String(await readFile(await (await download).path()));
  };
  const table = (await save('ذخیرهٔ همهٔ ممیزی')).replace(/^\ufeff/, '').split('\r\n');
  expect(table[0]).toBe('راه,مورد,نوع,وضع,نشانه');
  expect(table).toHaveLength(43);
  expect(table[1]).toMatch(/^امنیت دیدنی,.*,الزامی,نشان داده شد,.*۲ آذر$/);
  const svg = await save('SVG');
  expect(svg).toContain('وضع هر راه');
  expect(svg).not.toMatch(/var\(|oklch|class=/);
});

test('on paper: the sheet with a date, and no form', async ({ page }) => {
  await open(page, PATH);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.calculator :is(button, input):visible')).toHaveCount(0);
  await expect(page.locator('.trust-all tbody tr')).toHaveCount(41);
  await expect(page.locator('.trust-all table')).toBeVisible();
  await expect(page.locator('.bench-printed')).toContainText(/[۰-۹]{4}/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 780 } });

    test('is accessible and nothing sticks out, with everything open', async ({ page }) => {
      await open(page, PATH);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  });
}

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('inputs and result are in sight together, and the result never lies over what comes below', async ({
    page,
  }) => {
    await open(page, PATH);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(page.locator('[name=tls]').first()).toBeInViewport();
    await expect(page.locator('.trust-week li').first()).toBeInViewport({ ratio: 1 });
    await page.locator('.trust-all').evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    const [bottom, top] = await page.evaluate(() => [
      document.querySelector('.trust-result')?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.calculator-actions')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(bottom).toBeLessThanOrEqual(top as number);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the invented shop is complete and no control is dead', async ({ page }) => {
    await visit(page, PATH);
    await expect(page.locator('.calculator-example')).toContainText('ساختگی');
    await expect(page.locator('.calculator svg[role=img]')).toBeVisible();
    await expect(page.locator('.trust-all tbody tr')).toHaveCount(41);
    await expect(page.locator('.calculator :is(input, button):visible')).toHaveCount(0);
  });
});

for (const { article, musts } of [
  { article: '/trust/winning-trust/', musts: 9 },
  { article: '/trust/regaining-trust/', musts: 7 },
]) {
  test(`the small form of ${article} counts, says what is first and leads on`, async ({ page }) => {
    await open(page, article);
    for (const radio of await page.locator('.trust-musts [value=yes]').all())
      await radio.check({ force: true });
    await expect(page.locator('.calculator-sentence')).toContainText('همهٔ');
    await page.locator('.trust-musts [value=no]').last().check({ force: true });
    await expect(result(page, 'mustGaps')).toHaveAttribute('value', '1');
    await expect(page.locator('.trust-musts fieldset')).toHaveCount(musts);
    await page.locator('.calculator-more a').click();
    await expect(result(page, 'mustGaps')).toHaveAttribute('value', String(musts));
    await expect(result(page, 'answered')).toHaveAttribute('value', String(musts));
  });
}
