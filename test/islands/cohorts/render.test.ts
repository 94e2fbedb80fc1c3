import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CohortsLarge } from '../../../src/islands/cohorts/CohortsLarge.tsx';
import { cohortExample, cohortSettings } from '../../../src/islands/cohorts/settings.ts';
import { type CohortStudy, cohortTool } from '../../../src/islands/cohorts/study.ts';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { words } from './words.ts';

const page = (outcome: CohortStudy) =>
  render(
    h(CohortsLarge, {
      words,
      example: cohortExample,
      outcome,
      idPrefix: 'c',
      sampleText: cohortTool.sample(),
      sampleHref: '/samples/cohorts.csv',
    }),
  );

function study(text: string): CohortStudy {
  const read = readWhole(cohortTool, text);
  const outcome = read.ok ? cohortTool.study(read.value.data, cohortExample) : read;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe('the cohorts, as the server sends them', () => {
  const { outcome } = studySample(cohortTool, cohortExample);
  const html = page(outcome);

  test('are complete without script', () => {
    expect(html).toContain('heat-triangle');
    expect(html.match(/<svg role="img"/g)).toHaveLength(2);
    expect(html).toMatch(/<data value="4750" data-result="customers"/);
    expect(html).toContain('chart-projection');
    expect(html).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  });

  test('the sample was made with α 0.85 and β 3.4, and the model finds them', () => {
    if (!outcome.model.ok) throw new Error('no model');
    const { sbg, holdout } = outcome.model.value;
    expect(sbg.alpha).toBeCloseTo(0.85, 0);
    expect(sbg.alpha / (sbg.alpha + sbg.beta)).toBeCloseTo(0.2, 2);
    if (!holdout.ok) throw new Error('no test of the model');
    expect(holdout.value.error).toBeLessThan(holdout.value.constantError);
  });

  test.each([
    ['a single cohort', 'مهر\t100\t80\t60'],
    ['one age', 'مهر\t100\t80\nآبان\t90'],
    ['nobody lost', 'مهر\t100\t100\t100'],
    ['everybody lost', 'مهر\t100\t0\t0'],
    ['people who come back', 'مهر\t100\t40\t60\nآبان\t80\t50'],
    ['shares', 'مهر\t100\t80٪\t60٪'],
  ])('%s gets sentences where numbers are missing', (_, text) => {
    expect(page(study(text))).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
  });

  test('a cohort that grows keeps its heat table and loses curve and model', () => {
    const grown = page(study('مهر\t100\t40\t60\nآبان\t80\t50'));
    expect(grown).toContain('heat-triangle');
    expect(grown).not.toContain('<svg role="img"');
    expect(grown).toContain('بزرگ‌تر شده است');
  });
});

test.each([
  ['horizon', '۰', 'cohorts.periods'],
  ['horizon', '۲٫۵', 'cohorts.periods'],
  ['held', '۱۰۱', 'cohorts.periods'],
  ['discount', '-۱', 'churn-lab.discount'],
] as const)('%s «%s» is a problem of its field', (field, text, code) => {
  const typed = { ...cohortSettings.typedOf(cohortExample), [field]: text };
  expect(Object.entries(cohortSettings.read(typed).problems).map(([name, p]) => [name, p?.code])).toEqual([
    [field, code],
  ]);
});
