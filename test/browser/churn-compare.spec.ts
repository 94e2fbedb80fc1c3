import { benchTests, field, open, result } from './support/bench.ts';
import { expect, test } from './support/test.ts';

const PATH = '/calculators/churn-compare/';

benchTests({
  path: PATH,
  texts: [
    ['startFirst', '80'],
    ['lostFirst', '48'],
    ['startSecond', '70'],
    ['lostSecond', '56'],
  ],
  gives: { name: 'second', value: '0.8' },
  fragment: '#v=1&kind=periods&startFirst=80&lostFirst=48&startSecond=70&lostSecond=56',
  wrong: { field: 'lostSecond', text: '۲٬۴۷۹', says: /ازدست‌رفته‌ها نمی‌تواند از مشتریان آغاز دوره بیشتر باشد/ },
  hostile: [
    '#v=2&kind=periods',
    '#v=1&kind=periods&startFirst=-80&lostFirst=48&startSecond=70&lostSecond=56',
    '#v=1&kind=%3Cscript%3E&startFirst=80&lostFirst=48&startSecond=70&lostSecond=56',
    '#v=1&kind=periods&startFirst=80&startFirst=90&lostFirst=48&startSecond=70&lostSecond=1e999',
  ],
  example: ['startFirst', '۲٬۴۰۰'],
  charts: ['دو نرخ، هر یک با بازهٔ خودش', 'تفاوت، با بازهٔ خودش'],
  spoken: /^ریزش زیاد شده است\. تفاوت .* بین/,
});

test('the verdict speaks of groups when groups are compared', async ({ page }) => {
  await open(page, PATH);
  await page.getByRole('radio', { name: 'دو گروه' }).check({ force: true });
  await expect(page.locator('.bench-verdict')).toContainText('با این داده نمی‌شود گفت ریزش گروه ب کمتر است.');
  await field(page, 'lostSecond').fill('20');
  await expect(page.locator('.bench-verdict')).toContainText('ریزش گروه ب کمتر است.');
  await expect(result(page, 'pValue')).toContainText('کمتر از');
});

test('small numbers bring the exact test', async ({ page }) => {
  await open(page, `${PATH}#v=1&kind=groups&startFirst=3&lostFirst=0&startSecond=4&lostSecond=4`);
  await expect(page.locator('.calculator-result')).toContainText('آزمون دقیق فیشر.');
  await expect(result(page, 'pValue')).toHaveAttribute('value', /^0\.028571/);
});
