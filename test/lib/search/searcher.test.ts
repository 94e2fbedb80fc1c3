import { beforeEach, describe, expect, it } from 'vitest';
import { readSearchData, writeSearchData } from '../../../src/lib/search/search-data.ts';
import { Searcher } from '../../../src/lib/search/searcher.ts';
import type { SearchAnswer } from '../../../src/lib/search/types.ts';
import { MemoryEngine, type MemoryPage } from './support/memory-engine.ts';

const PAGES: readonly MemoryPage[] = [
  { url: '/job/', title: 'کار', content: 'کار. کار و کارها در کارگاه', kind: 'term', topic: 'اعتماد' },
  { url: '/factory/', title: 'کارخانه', content: 'کارخانه. کارخانه‌ها و کارت', topic: 'اعتماد' },
  {
    url: '/trust/',
    title: 'اعتماد',
    content: 'اعتماد. اعتماد مشتری به کارخانه',
    kind: 'topic',
    keywords: 'trust',
  },
  {
    url: '/long/',
    title: 'مشتری چرا می‌رود',
    content: 'مشتری چرا می‌رود. سطل سوراخ سطل نشت می‌کند و مشتریان می‌روند. وعده وعده‌ها را نگه دارید',
    anchors: [
      { element: 'h2', id: 'bucket', text: 'سطل سوراخ', location: 3 },
      { element: 'h2', id: 'promise', text: 'وعده', location: 11 },
    ],
  },
];

const CONCEPTS = [{ url: '/glossary/trust/', phrases: ['اعتماد', 'trust', 'اطمینان'], aliases: ['etemaad'] }];
const urls = ({ results }: SearchAnswer) => results.map(({ url }) => url);

let engine: MemoryEngine;
let searcher: Searcher;
beforeEach(() => {
  engine = new MemoryEngine(PAGES);
  searcher = new Searcher(engine, { ...engine.data, concepts: CONCEPTS }, '/knowledge/');
});

describe('results', () => {
  it('carry title, kind, topic, excerpt, sections and an address under the base path', async () => {
    const { results, total, outcome } = await searcher.search('سطل');
    expect({ outcome, total }).toEqual({ outcome: 'results', total: 1 });
    expect(results[0]).toMatchObject({
      url: '/knowledge/long/',
      title: 'مشتری چرا می‌رود',
      kind: 'article',
      topic: '',
    });
    expect(results[0]?.excerpt.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['سطل', 'سطل']);
    expect(results[0]?.sections.map(({ url, title }) => [url, title])).toEqual([
      ['/knowledge/long/#bucket', 'سطل سوراخ'],
    ]);
  });

  it('are never there only because a prefix matched', async () => {
    expect(urls(await searcher.search('کار'))).toEqual(['/knowledge/job/']);
    expect(engine.asked).toContain('"کار"');
  });

  it('meet every form of a word', async () => {
    for (const query of ['رفتن', 'می روند', 'نمی‌رفت', 'مشتري‌هايشان']) {
      expect(urls(await searcher.search(query)), query).toContain('/knowledge/long/');
    }
  });

  it('are as many as asked, and all are counted', async () => {
    const { results, total } = await searcher.search('مشتری', { limit: 1 });
    expect([results.length, total]).toEqual([1, 2]);
  });
});

describe('what the answer says it did', () => {
  it('nothing, when it did as told', async () => {
    expect((await searcher.search('اعتماد')).notices).toEqual([]);
  });

  it('corrected', async () => {
    expect((await searcher.search(' hujlhn ')).notices).toEqual([
      { kind: 'corrected', how: 'layout', typed: 'hujlhn', shown: 'اعتماد' },
    ]);
    expect((await searcher.search('hujlhn', { exact: true })).outcome).toBe('none');
  });

  it('found only a part', async () => {
    const { notices } = await searcher.search('سطل زعفران');
    expect(notices).toEqual([{ kind: 'only', found: ['سطل'], missing: ['زعفران'] }]);
  });

  it('found the words only on different pages', async () => {
    const { notices } = await searcher.search('سطل کارگاه');
    expect(notices).toMatchObject([{ kind: 'only' }]);
  });

  it('found nothing, and offers terms and topics', async () => {
    const answer = await searcher.search('اعتبار');
    expect(answer).toMatchObject({ outcome: 'none', results: [], total: 0 });
    expect(answer.suggestions.map(({ kind, url }) => [kind, url])).toEqual([
      ['term', '/glossary/trust/'],
      ['topic', '/trust/'],
    ]);
  });
});

describe('filters', () => {
  it('keep pages with one of the wanted values', async () => {
    const filters = { kind: 'term' };
    expect(urls(await searcher.search('کار', { filters }))).toEqual(['/knowledge/job/']);
    expect(urls(await searcher.search('کارخانه', { filters: { kind: ['article', 'term'] } }))).toEqual([
      '/knowledge/factory/',
    ]);
    expect((await searcher.search('سطل', { filters })).outcome).toBe('none');
  });

  it('are counted as if each were chosen instead', async () => {
    const { facets } = await searcher.search('کارخانه', { filters: { kind: 'topic' } });
    expect(facets).toEqual({ kind: { article: 1, topic: 1 }, topic: {} });
  });
});

describe('a missing file is not «nothing found»', () => {
  it('when the index does not know a word it is said to have', async () => {
    engine.isMissing = (term) => term.includes('سطل');
    expect((await searcher.search('سطل')).outcome).toBe('unavailable');
    engine.isMissing = () => false;
    expect((await searcher.search('سطل')).outcome).toBe('results');
  });

  it('when a filter is gone', async () => {
    engine.filters = async () => ({});
    expect((await searcher.search('سطل', { filters: { kind: 'term' } })).outcome).toBe('unavailable');
  });

  it('when the engine throws', async () => {
    engine.search = () => Promise.reject(new Error('404'));
    expect((await searcher.search('سطل')).outcome).toBe('unavailable');
    expect((await searcher.search('')).outcome).toBe('unavailable');
  });
});

describe('the file of words', () => {
  it('comes back as it was written', () => {
    const data = { ...engine.data, concepts: CONCEPTS };
    expect(data.words.length).toBeGreaterThan(15);
    const back = readSearchData(writeSearchData(data));
    expect({ ...back, words: new Set(back?.words) }).toEqual({ ...data, words: new Set(data.words) });
  });

  it('may be empty', () => {
    const data = { indexVersion: 'x', words: [], concepts: [], topics: [] };
    expect(readSearchData(writeSearchData(data))).toEqual(data);
  });

  it.each(['', '<!doctype html>', 'search-words 0 x\n'])(
    'is not read when it is something else: %j',
    (text) => {
      expect(readSearchData(text)).toBeUndefined();
    },
  );
});
