import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { ShopLarge } from '../../../src/islands/shop/ShopLarge.tsx';
import { windowResult } from '../../../src/islands/shop/say.ts';
import { MODELS, shopExample, shopSettings } from '../../../src/islands/shop/settings.ts';
import { type ShopStudy, shopTool } from '../../../src/islands/shop/study.ts';
import { falseAlarms, silencesAt } from '../../../src/lib/churn/inactivity.ts';
import { observedSpan } from '../../../src/lib/churn/purchase-history.ts';
import { words } from './words.ts';

const { outcome } = studySample(shopTool, shopExample);
const page = (study: ShopStudy) =>
  render(
    h(ShopLarge, {
      words,
      example: shopExample,
      outcome: study,
      idPrefix: 's',
      sampleHref: '/samples/shop.csv',
    }),
  );

const results = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<data value="([^"]*)" data-result="([^"]*)"/g)].map(([, value, name]) => [
      name,
      Number(value),
    ]),
  );

describe('the shop, as the server sends it', () => {
  const html = page(outcome);

  test('is complete without script', () => {
    expect(results(html)).toMatchObject({ customers: 320, medianGap: 24, falseAlarm: 21 / 99 });
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
    expect(html).toContain('class="heat"');
    expect(html).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  });

  test('its sentences stand there for data that allow hardly anything', () => {
    for (const text of ['مشتری,تاریخ\nالف,1405/01/01', 'مشتری,تاریخ\nالف,1405/01/01\nب,1405/03/01']) {
      const read = readWhole(shopTool, text);
      const study = read.ok ? shopTool.study(read.value.data, shopExample) : read;
      if (!study.ok) throw new Error(study.problem.code);
      expect(page(study.value)).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
    }
  });
});

describe('studyShop', () => {
  test('the tallies say of each window what the model says of it', () => {
    const read = readWhole(shopTool, shopTool.sample());
    if (!read.ok || !outcome.alarms.ok) throw new Error('no sample');
    const { data } = read.value;
    const last = observedSpan(data)?.last ?? 0;
    const silences = silencesAt(data, last - outcome.alarms.value.afterDays, last);
    if (!silences.ok) throw new Error('no silences');
    for (const days of [1, 30, 90, 91, 200, 730]) {
      const truth = falseAlarms(silences.value, days);
      expect(windowResult(outcome.alarms.value, days)).toMatchObject({
        alarms: truth.alarms,
        wrong: truth.falseAlarms,
        missed: truth.missed,
        share: truth.falseAlarmShare,
      });
    }
  });

  test('every customer stands in one cell', () => {
    if (!outcome.chances.ok) throw new Error('no model');
    const inCells = outcome.chances.value.cells.flat().reduce((sum, { customers }) => sum + customers, 0);
    expect(inCells).toBe(outcome.customers);
  });

  test.each(MODELS)('%s gives no chance beyond 0 and 1', (model) => {
    const study = studySample(shopTool, { ...shopExample, model }).outcome;
    if (!study.chances.ok) throw new Error('no model');
    for (const { chance } of study.chances.value.cells.flat()) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  test('on the sample, where people leave after their first purchase too, MBG/NBD foretells better than BG/NBD', () => {
    const [mbg = 1, bg = 0] = MODELS.map((model) => {
      const { calibration } = studySample(shopTool, { ...shopExample, model }).outcome;
      if (!calibration.ok) throw new Error('no model');
      const { expected, actual, customers } = calibration.value;
      return Math.abs(expected - actual) / customers;
    });
    expect(mbg).toBeLessThan(0.03);
    expect(bg).toBeGreaterThan(mbg);
  });

  test('the list names every customer once, likeliest first', () => {
    const read = readWhole(shopTool, shopTool.sample());
    if (!read.ok) throw new Error('no sample');
    const [, ...rows] = (shopTool.list?.(read.value.data, shopExample) ?? '').trim().split('\r\n');
    expect(rows).toHaveLength(320);
    const chances = rows.map((row) => Number(row.split(',')[4]));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });
});

test.each([
  ['۰', 'shop.days'],
  ['۹۰٫۵', 'shop.days'],
  ['۷۳۱', 'shop.days'],
  ['خیلی', 'number.unreadable'],
])('a window of «%s» is a problem of its field', (window, code) => {
  const reading = shopSettings.read({ window, horizon: '۶۰', model: 'mbg' });
  expect(reading.problems.window?.code).toBe(code);
});
