import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, mapCounts } from '../../../src/lib/kano/categories.ts';
import { RULES } from '../../../src/lib/kano/classify.ts';
import { EVALUATION_TABLES } from '../../../src/lib/kano/evaluation.ts';
import { nameKey, tidyName } from '../../../src/lib/kano/name.ts';
import { type KanoState, readKanoState, writeKanoState } from '../../../src/lib/kano/state.ts';
import { fail, ok } from '../../../src/lib/result.ts';
import { STP25KANO } from './published.ts';

const name = fc
  .string({ unit: 'binary', maxLength: 80 })
  .map(tidyName)
  .filter((text) => text !== '');

const states: fc.Arbitrary<KanoState> = fc.record({
  product: fc.oneof(fc.constant(''), name),
  rule: fc.constantFrom(...RULES),
  table: fc.constantFrom(...EVALUATION_TABLES),
  features: fc.uniqueArray(
    fc.record({
      name,
      counts: fc
        .array(fc.nat(1_000_000), { minLength: 6, maxLength: 6 })
        .map((six) => mapCounts((category) => six[CATEGORIES.indexOf(category)] ?? 0)),
    }),
    { maxLength: 40, selector: (feature) => nameKey(feature.name) },
  ),
});

test('what is written is read', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readKanoState(writeKanoState(state))).toEqual(ok(state));
    }),
  );
});

test('a survey is short: names, six counts, never a person', () => {
  const features = Object.entries(STP25KANO).map(([key, { counts }]) => ({ name: key, counts }));
  const text = writeKanoState({ product: 'شرکت', rule: 'near-tie', table: 'pouliot', features });
  expect(text).toBe(
    '[1,"شرکت",1,1,[["Service app",95,123,45,33,0,0],["Excellent service",101,54,54,81,3,3],["Hotline",15,24,121,124,6,6],["Loan machine",65,87,93,51,0,0],["Ready-to-use return",9,18,83,177,6,3]]]',
  );
});

describe('strangers write addresses', () => {
  const feature = '["الف",1,2,3,4,5,6]';

  test.each([
    '',
    'null',
    '{}',
    '[]',
    '[1]',
    '[1,"",0,0]',
    `[1,"",0,0,[${feature}],0]`,
    '[1,"",4,0,[]]',
    '[1,"",-1,0,[]]',
    '[1,"","0",0,[]]',
    '[1,"",0,2,[]]',
    '[1,5,0,0,[]]',
    '[1,"",0,0,{}]',
    '[1,"",0,0,[["الف",1,2,3,4,5]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,6,7]]]',
    '[1,"",0,0,[["",1,2,3,4,5,6]]]',
    '[1,"",0,0,[[" الف",1,2,3,4,5,6]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,-6]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,-0]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,0.5]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,1000001]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,1e99]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,"6"]]]',
    '[1,"",0,0,[["الف",1,2,3,4,5,null]]]',
    `[1,"",0,0,[${feature},${feature}]]`,
    `[1,"",0,0,[["${'م'.repeat(201)}",1,2,3,4,5,6]]]`,
    `[1,"",0,0,[${Array.from({ length: 201 }, (_, i) => `["م${i}",0,0,0,0,0,0]`).join(',')}]]`,
    `[1,"",0,0,[]]${' '.repeat(200_000)}`,
    '["1","",0,0,[]]',
    '[1,"",0,0,[]',
    '[["__proto__"]]',
  ])('refused: %s', (text) => {
    expect(readKanoState(text)).toEqual(fail('share.unreadable'));
  });

  test.each(['[2,"",0,0,[]]', '[0]'])('another version: %s', (text) => {
    expect(readKanoState(text)).toEqual(fail('share.version'));
  });

  test('any text is refused or read, never an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const found = readKanoState(text);
        if (found.ok) expect(readKanoState(writeKanoState(found.value))).toEqual(found);
      }),
    );
  });
});
