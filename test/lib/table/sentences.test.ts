import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import labStrings from '../../../src/ui/churn-lab.fa.json' with { type: 'json' };
import tableStrings from '../../../src/ui/table.fa.json' with { type: 'json' };

const source = globSync('src/lib/{churn,table}/**/*.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Codes as they stand in the code, in quotes. */
const codesOf = (namespace: string): string[] => [
  ...new Set(
    [...source.matchAll(new RegExp(`'(${namespace}\\.[A-Za-z0-9]+)'`, 'g'))].map(
      ([, code]) => code as string,
    ),
  ),
];

test.each([
  ['churn-lab', labStrings],
  ['table', tableStrings],
])('every problem of %s has its sentence, and every sentence its problem', (namespace, strings) => {
  const said = Object.keys(strings).filter((key) => !key.startsWith('churn-lab.verdict'));
  expect(codesOf(namespace).sort()).toEqual(said.sort());
});

test('every verdict has its sentence', () => {
  const verdicts = [
    'Fell',
    'Rose',
    'MayHaveFallen',
    'MayHaveRisen',
    'CannotTellFell',
    'CannotTellRose',
    'Same',
  ];
  expect(
    Object.keys(labStrings)
      .filter((key) => key.startsWith('churn-lab.verdict'))
      .sort(),
  ).toEqual(verdicts.map((verdict) => `churn-lab.verdict${verdict}`).sort());
});
