import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { SurvivalLarge } from '../../../src/islands/survival/SurvivalLarge.tsx';
import { riskAt, standing } from '../../../src/islands/survival/say.ts';
import { survivalExample, survivalSettings } from '../../../src/islands/survival/settings.ts';
import { type SurvivalStudy, survivalTool } from '../../../src/islands/survival/study.ts';
import { words } from './words.ts';

const page = (outcome: SurvivalStudy) =>
  render(
    h(SurvivalLarge, {
      words,
      example: survivalExample,
      outcome,
      idPrefix: 'v',
      sampleHref: '/samples/survival.csv',
    }),
  );

function study(text: string): SurvivalStudy {
  const read = readWhole(survivalTool, text);
  const outcome = read.ok ? survivalTool.study(read.value.data, survivalExample) : read;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

/** Acute myelogenous leukaemia, as R's survival package has it (Miller 1997): maintained and not. */
const aml = [
  'مدت,وضعیت,گروه',
  ...[9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161].map((time) => row(time, 'الف')),
  ...[5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45].map((time) => row(time, 'ب')),
].join('\n');

/** Negative: still there when last seen. */
function row(time: number, group: string): string {
  return `${Math.abs(time)},${time > 0 ? 1 : 0},${group}`;
}

describe('the survival page, as the server sends it', () => {
  const { outcome } = studySample(survivalTool, survivalExample);
  const html = page(outcome);

  test('is complete without script', () => {
    expect(html).toMatch(/<data value="180" data-result="customers"/);
    expect(html.match(/<svg role="img"/g)).toHaveLength(1);
    expect(html.match(/class="chart-band"/g)).toHaveLength(2);
    expect(html).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  });

  test.each([
    ['one customer', 'مدت,وضعیت\n5,1'],
    ['nobody lost', 'مدت,وضعیت\n5,0\n9,0'],
    ['a group alone in its time', 'مدت,وضعیت,گروه\n5,1,الف\n0,0,ب'],
    [
      'many groups',
      `مدت,وضعیت,گروه\n${'الف ب پ ت ث ج'
        .split(' ')
        .map((name, at) => `${at + 3},1,${name}`)
        .join('\n')}`,
    ],
  ])('%s gets sentences where numbers are missing', (_, text) => {
    expect(page(study(text))).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  });
});

describe('studySurvival', () => {
  test('finds what R finds in the aml data', () => {
    const { groups, test: logRank } = study(aml);
    expect(groups.map(({ median }) => median?.median)).toEqual([31, 23]);
    expect(standing(groups[0] as (typeof groups)[number], 20)?.share).toBeCloseTo(0.716, 3);
    if (!logRank?.ok) throw new Error('no test');
    expect(logRank.value.chiSquare).toBeCloseTo(3.4, 1);
    expect(logRank.value.pValue).toBeCloseTo(0.0653, 4);
  });

  test('counts those under observation just before each time', () => {
    const [first] = study(aml).groups;
    if (!first) throw new Error('no group');
    expect(riskAt(first)([0, 13, 14, 48, 162])).toEqual([11, 10, 8, 2, 0]);
  });

  test('nothing is told beyond the longest time seen', () => {
    expect(standing(study(aml).all, 162)).toBeUndefined();
    expect(standing(study(aml).all, 161)?.share).toBeGreaterThan(0);
  });
});

test.each(['۰', '۱٫۵', '-۳', '۳۶۵۰۱'])('a time of «%s» is a problem of its field', (at) => {
  expect(survivalSettings.read({ at }).problems.at?.code).toBe('survival.time');
});
