import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import type { SearchData } from '../../../src/lib/search/search-data.ts';
import { Searcher } from '../../../src/lib/search/searcher.ts';
import { joinTiers, splitTiers } from '../../../src/lib/search/tiers.ts';
import type { SearchAnswer } from '../../../src/lib/search/types.ts';
import { MemoryEngine } from './support/memory-engine.ts';

const PAGES = [
  { url: '/trust/', title: 'اعتماد', content: 'اعتماد مشتری به فروشگاه' },
  { url: '/loyal/', title: 'وفاداری', content: 'وفاداری مشتریان فروشگاه و زعفران', keywords: 'loyalty' },
];
const CONCEPTS = [
  {
    url: '/glossary/trust/',
    phrases: ['اعتماد', 'trust', 'اطمینان', 'اعتماد مشتری'],
    aliases: ['etemad'],
  },
  { url: '/glossary/bg-nbd/', phrases: ['مدل BG/NBD', 'BG/NBD'], aliases: [] },
];
const urls = ({ results }: SearchAnswer) => results.map(({ url }) => url);
const written = ({ words }: SearchData) => new Set(words.map((word) => word.written));

let engine: MemoryEngine;
let data: SearchData;
let loaded: number;
let searcher: Searcher;
let isMissing: boolean;
beforeEach(() => {
  engine = new MemoryEngine(PAGES);
  data = { ...engine.data, concepts: CONCEPTS };
  loaded = 0;
  isMissing = false;
  const { common, rare } = splitTiers(data);
  searcher = new Searcher(engine, common, '/', async () => {
    loaded++;
    if (isMissing) throw new Error('404');
    return rare;
  });
});

describe('splitTiers', () => {
  it('keeps what is read on several pages or in several forms, and the Persian names', () => {
    const { common, rare } = splitTiers(data);
    expect(written(common)).toEqual(new Set(['مشتری', 'مشتریان', 'فروشگاه']));
    expect(written(rare)).toEqual(new Set(['اعتماد', 'به', 'و', 'وفاداری', 'زعفران', 'loyalty']));
    expect(common.concepts[0]).toEqual({
      url: '/glossary/trust/',
      phrases: ['اعتماد', 'اطمینان', 'اعتماد مشتری'],
      aliases: [],
    });
    expect(rare.concepts[0]).toEqual({ url: '', phrases: ['trust'], aliases: ['etemad'] });
  });

  it('leaves a concept its first name, which is shown', () => {
    expect(splitTiers(data).common.concepts[1]?.phrases).toEqual(['مدل BG/NBD']);
  });

  const word = fc.constantFrom(
    'نرخ',
    'نرخ‌ها',
    'ریزش',
    'ریزش‌ها',
    'سطل',
    'سوراخ',
    'churn',
    'churns',
    'nps',
    '۱۴',
  );
  const spread = fc.constantFrom(1 as const, 2 as const, 3 as const);
  it('divides no family of forms, loses no word and doubles none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, spread), { selector: ([one]) => one }), (list) => {
        const all = { ...data, words: list.map(([one, pages]) => ({ written: one, spread: pages })) };
        const { common, rare } = splitTiers(all);
        const [some, others] = [new Lexicon(common.words), new Lexicon(rare.words)];
        expect(some.spellings.filter(({ stem }) => others.has(stem))).toEqual([]);
        const back = joinTiers(common, rare).words.map((one) => one.written);
        expect([...back].sort()).toEqual(list.map(([one]) => one).sort());
      }),
    );
  });

  it('can be undone', () => {
    const { common, rare } = splitTiers(data);
    const back = joinTiers(common, rare);
    expect(written(back)).toEqual(written(data));
    expect(back.topics).toEqual(data.topics);
    expect(back.concepts.map(({ phrases }) => new Set(phrases))).toEqual(
      CONCEPTS.map(({ phrases }) => new Set(phrases)),
    );
  });

  it('is not joined with the part of another release', () => {
    const { common, rare } = splitTiers(data);
    expect(() => joinTiers(common, { ...rare, indexVersion: 'other' })).toThrow('two releases');
  });
});

describe('rare words', () => {
  it('are not asked for by a query of common words', async () => {
    expect(urls(await searcher.search('مشتری فروشگاه'))).toHaveLength(2);
    expect(loaded).toBe(0);
  });

  it('are asked for once a word is unknown, and only once', async () => {
    expect(urls(await searcher.search('زعفران'))).toEqual(['/loyal/']);
    expect(urls(await searcher.search('loyalty'))).toEqual(['/loyal/']);
    expect((await searcher.search('hujlhn')).notices).toMatchObject([{ how: 'layout', shown: 'اعتماد' }]);
    expect((await searcher.search('etemad')).outcome).toBe('results');
    expect(loaded).toBe(1);
  });

  it('are not asked for while a common word is being typed', async () => {
    expect(urls(await searcher.search('فروشگا', { typing: true }))).toHaveLength(2);
    expect(loaded).toBe(0);
    await searcher.search('فروشگا ', { typing: true });
    expect(loaded).toBe(1);
  });

  it('change no answer that needs none of them', async () => {
    const before = await searcher.search('مشت', { typing: true });
    await searcher.search('زعفران');
    expect(await searcher.search('مشت', { typing: true })).toEqual(before);
  });

  it('that fail to load are «unavailable», and may come the next time', async () => {
    isMissing = true;
    expect((await searcher.search('زعفران')).outcome).toBe('unavailable');
    isMissing = false;
    expect((await searcher.search('زعفران')).outcome).toBe('results');
  });
});
