import { benchTests, field, open, result } from './support/bench.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/churn-convert/';

benchTests({
  path: PATH,
  texts: [
    ['rate', '20'],
    ['margin', '100'],
    ['discount', '0'],
    ['horizon', '12'],
  ],
  gives: { name: 'lifetime', value: '5' },
  fragment: '#v=1&kind=churn&period=month&rate=0.2&margin=100&discount=0&horizon=12',
  wrong: { field: 'rate', text: '۱۲۰', says: /نرخ باید از ۰ تا ۱۰۰٪ باشد/ },
  hostile: [
    '#v=7&rate=0.1',
    '#v=1&kind=churn&period=month&rate=2&margin=&discount=&horizon=',
    '#v=1&kind=churn&period=month&rate=0.1e0&margin=&discount=&horizon=',
    '#v=1&kind=constructor&period=month&rate=0.1&margin=%00&discount=&horizon=',
  ],
  example: ['rate', '۵'],
  charts: ['از ۱۰۰ مشتری چند نفر می‌مانند؟'],
  spoken: /^ریزش سالانه .* و ریزش ماهانه .* است\.$/,
});

test('a yearly rate is told for a month, retention as churn', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('radio', { name: 'سال' }).check({ force: true });
  await page.getByRole('radio', { name: 'ماندگاری' }).check({ force: true });
  await field(page, 'rate').fill('۸۰');
  const month = Number(await result(page, 'monthChurn').getAttribute('value'));
  expect(month).toBeCloseTo(1 - 0.8 ** (1 / 12), 12);
  await expect(result(page, 'retention-year')).toHaveAttribute('value', '0.8');
});

test('no margin, no value; no churn and no discount, a sentence', async ({ page }) => {
  await open(page, PATH);
  await expect(result(page, 'paidNow')).toBeVisible();
  await field(page, 'margin').fill('');
  await expect(result(page, 'paidNow')).toHaveCount(0);
  await field(page, 'margin').fill('۱۰۰');
  await field(page, 'rate').fill('۰');
  await field(page, 'discount').fill('۰');
  await expect(page.locator('.bench-none')).toContainText('ارزش مشتری کران ندارد');
});
