import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { examples } from '../../src/islands/kano-questionnaire/examples.ts';
import { createAnswerReader } from '../../src/lib/kano/answers.ts';
import { createAccumulator } from '../../src/lib/kano/import/accumulate.ts';
import { planColumns } from '../../src/lib/kano/import/columns.ts';
import { allRows, openText } from '../../src/lib/table/open.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectNoSidewaysScroll } from './support/layout.ts';
import { visit } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/kano/#questionnaire';

const builder = (page: Page): Locator => page.locator('.kano-questionnaire');
const field = (page: Page, name: string): Locator => builder(page).locator(`[name=${name}]`);
const sentence = (page: Page, label: string): Locator => page.getByRole('textbox', { name: label });
const output = (page: Page, name: string): Locator => builder(page).locator(`[data-output=${name}]`);

async function open(page: Page): Promise<void> {
  await visit(page, PATH);
  await builder(page).scrollIntoViewIfNeeded();
  await expect(builder(page).locator('[data-awake]')).toHaveCount(1);
}

/** Saves what a button makes and gives back where. */
async function saved(page: Page, act: () => Promise<void>, file: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = test.info().outputPath(file);
  await download.saveAs(path);
  return path;
}

/** Downloads the page for respondents and opens it from the disk. */
async function openRespondentPage(page: Page): Promise<void> {
  const path = await saved(page, () => output(page, 'page').click(), 'respondent.html');
  await page.goto(`file://${path}`);
}

/** Reads answers as the answers step does. */
function imported(text: string) {
  const table = openText(text.replace(/^\ufeff/, ''));
  if (!table.ok) throw new Error(table.problem.code);
  const [heading, ...rows] = allRows(table.value).map(({ cells }) => cells);
  const plan = planColumns(heading ?? []);
  if (!plan.ok) throw new Error(plan.problem.code);
  const accumulator = createAccumulator(plan.value, createAnswerReader());
  accumulator.add(rows);
  const found = accumulator.finish();
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

/** Ticks the given answers, by the name of the question. */
async function answer(page: Page, answers: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, value] of Object.entries(answers))
    await page.locator(`[name=${name}][value="${value}"]`).check();
}

test.describe('the builder', () => {
  test('makes a questionnaire by keyboard alone, and keeps it on this device', async ({ page }) => {
    await open(page);
    await field(page, 'product').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('کتاب‌فروشی');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('۱. جلد سخت\n۲. امضای نویسنده');
    await expect(builder(page).locator('.sheet-pair')).toHaveCount(2);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(field(page, 'wording').and(page.locator('[value=B]'))).toBeChecked();
    await expect(builder(page).locator('.sheet-options li').first()).toHaveText('خیلی به کارم می‌آید');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(builder(page).locator('.sheet-scale')).toHaveCount(2);
    await expect(builder(page).getByRole('status')).toHaveText(/۲ ویژگی و ۶ پرسش/);

    const edited = sentence(page, 'پرسش بودنِ «⁨جلد سخت⁩»');
    await expect(edited).toHaveValue('اگر کتاب‌فروشی «جلد سخت» داشته باشد، چه احساسی دارید؟');
    await edited.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('اگر کتاب جلد سخت داشته باشد چطور؟');
    await page.reload();
    await expect(sentence(page, 'پرسش بودنِ «⁨جلد سخت⁩»')).toHaveValue('اگر کتاب جلد سخت داشته باشد چطور؟');
    await expect(field(page, 'product')).toHaveValue('کتاب‌فروشی');

    await page.getByRole('button', { name: /بازگشت به جملهٔ اول/ }).click();
    await expect(sentence(page, 'پرسش بودنِ «⁨جلد سخت⁩»')).toHaveValue(/کتاب‌فروشی «جلد سخت»/);
  });

  test('forgets what was typed when told, and takes that back', async ({ page }) => {
    await open(page);
    await field(page, 'product').fill('کتاب‌فروشی');
    await page.getByRole('button', { name: 'پاک‌کردن نوشته‌هایم' }).click();
    await expect(field(page, 'product')).toHaveValue(examples.shop.product);
    expect(await page.evaluate(() => localStorage.getItem('kano-questionnaire'))).toBeNull();
    await page.getByRole('button', { name: 'بازگرداندن نوشته‌هایم' }).click();
    await expect(field(page, 'product')).toHaveValue('کتاب‌فروشی');
  });

  test('says at the field what is wrong, and offers nothing until it is right', async ({ page }) => {
    await open(page);
    await field(page, 'features').fill('اقساط\nاقساط');
    await expect(field(page, 'features')).toHaveAccessibleDescription(/«⁨اقساط⁩» دو بار آمده است/);
    await expect(output(page, 'page')).toHaveCount(0);
    await expectAccessible(page);
    await field(page, 'features').fill('');
    await expect(field(page, 'features')).not.toHaveAttribute('aria-invalid');
    await field(page, 'features').fill('اقساط');
    await expect(output(page, 'page')).toBeVisible();
  });

  test('one’s own answers begin with the words of the set before', async ({ page }) => {
    await open(page);
    await field(page, 'wording').and(page.locator('[value=C]')).check();
    await field(page, 'wording').and(page.locator('[value=own]')).check();
    await expect(field(page, 'own1')).toHaveValue('از آن لذت می‌برم');
    await field(page, 'own1').fill('نظری ندارم');
    await expect(field(page, 'own3')).toHaveAttribute('aria-invalid', 'true');
    await field(page, 'own1').fill('کیف می‌کنم');
    await expect(builder(page).locator('.sheet-options li').first()).toHaveText('کیف می‌کنم');
  });

  test('another order has another number, and the number brings the order back', async ({ page }) => {
    await open(page);
    const order = () => builder(page).locator('.sheet-pair > .sentence:first-child').allTextContents();
    const first = await order();
    await page.getByRole('button', { name: 'ترتیبی دیگر' }).click();
    await expect(field(page, 'seed')).not.toHaveValue('۱۴۰۵');
    await field(page, 'seed').fill('1405');
    await expect.poll(order).toEqual(first);
  });

  test('copies text for web forms and saves a template', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await output(page, 'copy').click();
    await expect(builder(page).locator('.kano-told')).toHaveText(/رونوشت شد/);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/\n\n۱\. اگر فروشگاه ما «.+» داشته باشد، چه احساسی دارید؟\nخوشحال می‌شوم\n/);
    const path = await saved(page, () => output(page, 'template').click(), 'template.csv');
    const heads = await readFile(path, 'utf8');
    const row = ['x', ...Array.from({ length: 10 }, (_, index) => (index % 5) + 1)].join(',');
    expect(imported(heads + row)).toMatchObject({ respondents: 1, unknown: [], features: { length: 5 } });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280])
      test(`fits and is accessible: ${width} px, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await open(page);
        await field(page, 'importance').check();
        await field(page, 'groups').fill('تازه‌وارد\nقدیمی');
        await field(page, 'wording').and(page.locator('[value=own]')).check();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });

  test('sends nothing anywhere', async ({ page }) => {
    await open(page);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await field(page, 'product').fill('محرمانه');
    await field(page, 'product').press('Enter');
    await saved(page, () => output(page, 'page').click(), 'page.html');
    // The part that makes the page comes from this site when it is first asked for.
    expect(asked.filter((url) => !/^blob:|\/_astro\/[\w.-]+\.js$|favicon/.test(url))).toEqual([]);
    expect(page.url()).not.toContain('محرمانه');
  });
});

test.describe('on paper', () => {
  test('only the sheet is printed, black on white, and no pair breaks between pages', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page);
    await page.evaluate(() => {
      window.print = () => {};
    });
    const features = Array.from({ length: 12 }, (_, index) => `ویژگی شمارهٔ ${index + 1}`);
    await field(page, 'features').fill(features.join('\n'));
    await output(page, 'print').click();
    await page.setViewportSize({ width: 658, height: 971 });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toBeVisible();
    for (const part of ['.site-header', '.site-footer', 'h1', '.kano-questionnaire form', '.kano-outputs'])
      await expect(page.locator(`${part}:visible`)).toHaveCount(0);
    await expect(page.locator('.sheet textarea:visible')).toHaveCount(0);
    await expect(page.locator('.sentence-text').first()).toBeVisible();
    expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).color)).toBe(
      'rgb(0, 0, 0)',
    );
    await expectNoSidewaysScroll(page);
    const breaks = await page
      .locator('.sheet-pair')
      .evaluateAll((pairs) => pairs.map((pair) => getComputedStyle(pair).breakInside));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(4);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('h1').first()).toBeVisible();
  });
});

test.describe('the page for respondents, opened from a file', () => {
  test('gives back answers that are read without a question', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await field(page, 'features').fill('تحویل سریع\nهدیه');
    await field(page, 'importance').check();
    await field(page, 'groups').fill('تازه‌وارد\nقدیمی');
    await field(page, 'seed').fill('');
    await openRespondentPage(page);
    await expect(page.getByRole('heading')).toHaveText('چند پرسش دربارهٔ فروشگاه ما');
    await expect(page.locator('#done')).toHaveText('۰ از ۷ پرسش');
    await expectAccessible(page);
    await answer(page, { a0: 1, b0: 5, c0: 9, a1: 2 });
    await expect(page.locator('#done')).toHaveText('۴ از ۷ پرسش');

    // What is answered stays when the page is closed.
    await page.reload();
    await expect(page.locator('#done')).toHaveText('۴ از ۷ پرسش');
    await page.locator('#finish').click();
    await expect(page.getByRole('alert')).toHaveText(/۳ پرسش بی‌پاسخ مانده است/);
    await expect(page.locator('[name=b1]').first()).toBeFocused();
    await expect(page.locator('.missing:visible')).toHaveCount(3);
    await expectAccessible(page);
    await answer(page, { b1: 3, c1: 4, group: 1 });
    await expect(page.locator('.missing:visible')).toHaveCount(0);
    await page.locator('#finish').click();
    await expect(page.locator('#ready')).toBeFocused();
    await expectAccessible(page);

    const text = await page.locator('#text').inputValue();
    await page.locator('#copy').click();
    await expect(page.locator('#told')).toHaveText(/رونوشت شد/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const file = await saved(page, () => page.locator('#save').click(), 'answers.csv');
    const bytes = await readFile(file, 'utf8');
    expect(bytes).toBe(`\ufeff${text}`);

    const second = text.replace(/;r\w+;/g, ';r2;');
    for (const data of [imported(text + second), imported(bytes + second)]) {
      expect(data).toMatchObject({ respondents: 2, unknown: [], notes: { repeated: 0, unplacedRows: 0 } });
      expect(data.groups?.names).toEqual(['قدیمی']);
      expect(
        data.features.map(({ name, functional, dysfunctional, importance }) => [
          name,
          functional[0],
          dysfunctional[0],
          importance?.[0],
        ]),
      ).toEqual([
        ['تحویل سریع', 1, 5, 9],
        ['هدیه', 2, 3, 4],
      ]);
    }

    await page.locator('#change').click();
    await expect(page.locator('[name=a0][value="1"]')).toBeChecked();
    await page.locator('#finish').click();
    await page.locator('#sent').click();
    await expect(page.locator('#thanks')).toBeVisible();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await expect(page.locator('#done')).toHaveText('۰ از ۷ پرسش');
  });

  test('may be left incomplete', async ({ page }) => {
    await open(page);
    await openRespondentPage(page);
    await answer(page, { a0: 4 });
    await page.locator('#finish').click();
    await page.locator('#anyway').click();
    const data = imported(await page.locator('#text').inputValue());
    expect(data).toMatchObject({ respondents: 1, unknown: [] });
    expect(data.features.map(({ functional }) => functional[0])).toEqual([4, 0, 0, 0, 0]);
  });

  test('names that would break a page or a table stay names', async ({ page }) => {
    await open(page);
    const { product, features, groups } = examples.hostile;
    await field(page, 'product').fill(product);
    await field(page, 'features').fill(features);
    await field(page, 'groups').fill(groups);
    await openRespondentPage(page);
    const count = features.split('\n').length;
    await expect(page.locator('fieldset')).toHaveCount(2 * count + 1);
    await expect(page.locator('img, main script')).toHaveCount(0);
    for (let place = 0; place < count; place++) await answer(page, { [`a${place}`]: 1, [`b${place}`]: 5 });
    await answer(page, { group: 1 });
    await page.locator('#finish').click();
    const data = imported(await page.locator('#text').inputValue());
    expect(data).toMatchObject({ respondents: 1, unknown: [] });
    expect(data.features.map(({ functional, dysfunctional }) => [functional[0], dysfunctional[0]])).toEqual(
      Array.from({ length: count }, () => [1, 5]),
    );
    expect(data.features.map(({ name }) => name)).toContain('</script><img src=x onerror=alert(1)>');
    expect(data.groups?.names).toEqual(['</textarea>']);
  });

  test('works without clipboard, storage and a good width, in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      if (location.protocol === 'file:')
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused');
          },
        });
    });
    await open(page);
    await field(page, 'importance').check();
    await openRespondentPage(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await answer(page, { a0: 1 });
    await page.locator('#finish').click();
    await page.locator('#anyway').click();
    await page.locator('#copy').click();
    await expect(page.locator('#told')).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('its policy refuses any script but its own', async ({ page, troubles }) => {
    await open(page);
    const path = await saved(page, () => output(page, 'page').click(), 'respondent.html');
    const changed = (await readFile(path, 'utf8')).replace(
      '<main>',
      '<script>window.foreign = 1</script><main>',
    );
    await writeFile(path, changed);
    await page.goto(`file://${path}`);
    await expect(page.locator('#done')).toHaveText('۰ از ۱۰ پرسش');
    expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
    expect(troubles.splice(0).join()).toMatch(/Content Security Policy/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the worked example stands in full, and nothing dead beside it', async ({ page }) => {
    await visit(page, PATH);
    await expect(builder(page).locator('.sheet-pair')).toHaveCount(5);
    await expect(builder(page).locator('.sentence-text').first()).toBeVisible();
    await expect(builder(page).locator('.calculator-example')).toBeVisible();
    for (const dead of ['button', 'textarea', 'input', 'form'])
      await expect(builder(page).locator(`${dead}:visible`)).toHaveCount(0);
  });
});
