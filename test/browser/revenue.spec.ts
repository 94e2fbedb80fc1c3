import { benchTests, field, open, result } from './support/bench.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/revenue/';

benchTests({
  path: PATH,
  texts: [
    ['start', '100'],
    ['new', '20'],
    ['expansion', '10'],
    ['reactivation', '2'],
    ['contraction', '3'],
    ['churned', '5'],
  ],
  gives: { name: 'netRetention', value: '1.02' },
  fragment:
    '#v=1&unit=millionToman&start=100&new=20&expansion=10&reactivation=2&contraction=3&churned=5&startCustomers=1200&lostCustomers=48',
  wrong: { field: 'churned', text: '۴۸۰', says: /از درآمد آغاز دوره بیشتر شده است/ },
  hostile: [
    '#v=3&unit=rial',
    '#v=1&unit=dollar&start=100&new=20&expansion=10&reactivation=2&contraction=3&churned=5&startCustomers=&lostCustomers=',
    '#v=1&unit=rial&start=1e300&new=20&expansion=10&reactivation=2&contraction=3&churned=5&startCustomers=&lostCustomers=',
    '#v=1&unit=rial&start=NaN&new=20&expansion=10&reactivation=2&contraction=3&churned=5&startCustomers=1.5&lostCustomers=',
  ],
  example: ['start', '۴۸۰'],
  charts: ['درآمد از کجا به کجا رسید؟'],
  spoken: /^نگه‌داشت خالص درآمد .* و ناخالص .* است\.$/,
});

test('the unit is said once and goes with the sentence', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('radio', { name: 'ریال' }).check({ force: true });
  await expect(page.locator('.calculator-sentence')).toContainText('۱۰۰ ریال');
  await expect(page.locator('.field-unit', { hasText: 'ریال' })).toHaveCount(1);
});

test('without customers the income is still told', async ({ page }) => {
  await open(page, PATH);
  await expect(result(page, 'customerChurn')).toBeVisible();
  await field(page, 'lostCustomers').fill('');
  await expect(result(page, 'customerChurn')).toHaveCount(0);
  await expect(result(page, 'revenueChurn')).toBeVisible();
});
