import { benchTests, field, open, result } from './support/bench.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/leaky-bucket/';

benchTests({
  path: PATH,
  texts: [
    ['start', '2400'],
    ['new', '150'],
    ['lost', '72'],
    ['horizon', '12'],
    ['effort', '20'],
  ],
  gives: { name: 'ceiling', value: '5000' },
  fragment:
    '#v=1&period=season&mode=counts&start=2400&new=150&lost=72&effort=0.2&horizon=12&acquisitionCost=&churnCost=',
  wrong: { field: 'lost', text: '۱۷٬۰۰۰٬۰۰۱', says: /ازدست‌رفته‌ها نمی‌تواند از مشتریان آغاز دوره بیشتر باشد/ },
  hostile: [
    '#v=9&start=1',
    '#v=1&period=month&mode=counts&start=1&new=1&lost=1e99&effort=0.1&horizon=12&acquisitionCost=&churnCost=',
    '#v=1&period=__proto__&mode=counts&start=1&new=1&lost=1&effort=0.1&horizon=12&acquisitionCost=&churnCost=',
    '#v=1&period=month&mode=counts&start=%3Cimg%20src%3Dx%3E&new=1&lost=1&effort=0.1&horizon=99999&acquisitionCost=&churnCost=',
  ],
  example: ['start', '۱۷٬۰۰۰٬۰۰۰'],
  charts: ['پایهٔ مشتریان به کجا می‌رود؟', 'ریزش کمتر به چقدر جذب می‌ارزد؟'],
  spoken: /پایه پس از ۱۲ فصل .* نفر است/,
});

test('a preset brings the firm that gains 14 and loses 12 percent', async ({ page }) => {
  await open(page, PATH);
  await expect(result(page, 'breakEven')).toHaveAttribute('value', '351');
  await page.getByRole('button', { name: 'شرکت ۱۴ به ۱۲' }).click();
  await expect(result(page, 'breakEven')).toHaveAttribute('value', '14');
  await expect(field(page, 'new')).toHaveValue('۱۴');
});

test('counts become shares and back', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('radio', { name: 'به درصد' }).check({ force: true });
  await expect(field(page, 'lost')).toHaveValue('۱');
  await expect(result(page, 'breakEven')).toHaveAttribute('value', '351');
  await page.getByRole('radio', { name: 'به نفر' }).check({ force: true });
  await expect(field(page, 'lost')).toHaveValue('۱۷۰٬۰۰۰');
});

test('a slider and its field are one', async ({ page }) => {
  await open(page, PATH);
  const slider = page.getByRole('slider', { name: 'افق' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(field(page, 'horizon')).toHaveValue('۱۲۰');
  await field(page, 'horizon').fill('24');
  await expect(slider).toHaveValue('24');
  await expect(slider).toHaveAttribute('aria-valuetext', '24 فصل');
});

test('costs bring the cost of each extra customer', async ({ page }) => {
  await open(page, PATH);
  await page.getByText('هزینهٔ تلاش (اختیاری)').click();
  await field(page, 'churnCost').fill('۲ میلیارد');
  await expect(result(page, 'costPerExtraChurn')).toBeVisible();
  await expect(result(page, 'costPerExtraAcquisition')).toHaveCount(0);
});

test('the small form in an article computes and hands its numbers on', async ({ page, troubles }) => {
  await open(page, '/churn/churn-reduction/');
  await expect(result(page, 'breakEven')).toHaveAttribute('value', '14');
  await field(page, 'lost').fill('۶۰');
  await expect(result(page, 'ceiling')).toContainText('۲٬۳۳۳');
  expect(new URL(page.url()).hash).toBe('');
  await page.locator('.calculator-more a').click();
  await expect(page).toHaveURL(
    /calculators\/leaky-bucket\/#v=1&period=month&mode=counts&start=1000&new=140&lost=60&/,
  );
  await expect(field(page, 'lost')).toHaveValue('۶۰');
  // Chromium calls it an exception when it skips a page transition.
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('ViewTransition'))).toEqual([]);
});

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('lines and names are drawn in the reader’s own', async ({ page }) => {
    await open(page, PATH);
    const colours = await page
      .locator('.calculator .chart-line path, .calculator .chart-name')
      .evaluateAll((list) =>
        list.map((mark) =>
          mark.tagName === 'path' ? getComputedStyle(mark).stroke : getComputedStyle(mark).fill,
        ),
      );
    expect(new Set(colours).size).toBe(1);
  });
});
