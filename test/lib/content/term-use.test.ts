import { describe, expect, test } from 'vitest';
import { synonymUses } from '../../../src/lib/content/term-use.ts';

const terms = [
  { term: 'نرخ ریزش', synonyms: ['نرخ رویگردانی', 'رویگردانی', 'ریزش'] },
  { term: 'مدل کانو', synonyms: ['کانو', 'C.S. (model)'] },
  { term: 'دُم دراز', synonyms: ['دنبالهٔ دراز'] },
  { term: 'رویگردانی خواسته', synonyms: [] },
];
const uses = (text: string) => synonymUses(text, terms).map(({ synonym, count }) => `${synonym} ${count}`);

describe('synonyms', () => {
  test('are counted, the most used first, with their house term', () => {
    expect(synonymUses('رویگردانی و نرخ رویگردانی و رویگردانی‌ها', terms)).toEqual([
      { synonym: 'رویگردانی', term: 'نرخ ریزش', count: 2 },
      { synonym: 'نرخ رویگردانی', term: 'نرخ ریزش', count: 1 },
    ]);
  });

  test('are found however letters and half-spaces are written', () => {
    expect(uses('دنباله‌ی دراز، دنبالۀ دراز و دنباله‌دراز')).toEqual(['دنبالهٔ دراز 3']);
  });

  test('are not the house term, its short forms, or parts of other words and terms', () => {
    expect(uses('نرخ ریزش، ریزش و مدل کانو از کانو.')).toEqual([]);
    expect(uses('رویگردانی خواسته')).toEqual([]);
    expect(uses('نارویگردانی رویگردانیم')).toEqual([]);
  });

  test('may hold signs that patterns read otherwise', () => {
    expect(uses('C.S. (model) و CxS. (model)')).toEqual(['C.S. (model) 1']);
    expect(uses('یک c.s. (model است')).toEqual([]);
    expect(synonymUses('متن', [])).toEqual([]);
  });
});
