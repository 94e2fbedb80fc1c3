import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchIndexSummary } from '../../../src/build/search/build-index.ts';
import { openSearcher, search } from '../../../src/build/search/node-search.ts';
import { openPagefind } from '../../../src/build/search/pagefind.ts';
import { readSearchData } from '../../../src/lib/search/search-data.ts';
import { indexKey } from '../../../src/lib/search/words.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const dist = join(folder, 'dist');
const glossary = join(folder, 'glossary');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const page = (title: string, kind: string, topic: string, body: string, keywords = '') => `<!doctype html>
<html lang="fa-IR"><head><title>${title}</title></head><body><nav>خانه ناوبری</nav><main data-pagefind-body>
<span hidden data-pagefind-filter="kind:${kind}" data-pagefind-meta="kind:${kind}"></span>
<span hidden data-pagefind-filter="topic:${topic}" data-pagefind-meta="topic:${topic}"></span>
<span hidden data-pagefind-meta="keywords:${keywords}"></span>
<h1 data-pagefind-meta="title">${title}</h1>${body}</main><footer>پانوشت</footer></body></html>`;

const ARTICLE = `<p>مشتریان می‌روند؛اما چرا<sup><a href="#n1">۱</a></sup> مي‌روند؟ مسئلهٔ كتاب و خانۀ ما، ۱۷٬۰۰۰ نفر و e-customer.</p>
<h2 id="bucket">سطل سوراخ<a data-pagefind-ignore href="#bucket">پیوند</a></h2><p>سطل نشت می‌کند.</p>
<table><tr><th>نوع</th><th>رضایت</th></tr><tr><td>الف</td><td>بسیار</td></tr></table>
<p data-pagefind-ignore>نهفته</p><form><label>برچسب</label></form>`;

let summary: SearchIndexSummary;
beforeAll(async () => {
  write('dist/churn/churn-rate/index.html', page('نرخ ریزش', 'article', 'ریزش مشتری', ARTICLE, 'churn rate'));
  write(
    'dist/glossary/trust/index.html',
    page('اعتماد', 'term', 'اعتماد', '<p>اعتماد آمادگی برای آسیب‌پذیر شدن است.</p>'),
  );
  write('dist/trust/index.html', page('اعتماد', 'topic', 'اعتماد', '<p>موضوع</p>'));
  write('dist/404.html', '<!doctype html><html lang="fa-IR"><body><main>گمشده</main></body></html>');
  write(
    'glossary/trust.md',
    '---\nterm: اعتماد\nenglish: trust (TR)\nsynonyms: [اطمینان]\nfinglish: [etemaad]\n---\n',
  );
  summary = await buildSearchIndex({ dist, glossary });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const titles = async (query: string) => (await search(query, { dist })).results.map(({ title }) => title);

describe('the index of a built site', () => {
  it('has the pages that ask for it', async () => {
    expect(summary).toMatchObject({ pages: 3, concepts: 1 });
    expect(await titles('گمشده')).toEqual([]);
  });

  it('leaves out navigation, ignored parts, forms and citation marks', async () => {
    for (const word of ['ناوبری', 'پانوشت', 'نهفته', 'برچسب', 'پیوند'])
      expect(await titles(word), word).toEqual([]);
    const [result] = (await search('سطل', { dist })).results;
    expect(result?.sections.map(({ title, url }) => [title, url])).toEqual([
      ['سطل سوراخ', '/churn/churn-rate/#bucket'],
    ]);
  });

  it('parts the words of neighbouring cells and around Persian punctuation', async () => {
    expect(await titles('رضایت')).toEqual(['نرخ ریزش']);
    expect(await titles('اما چرا می‌روند')).toEqual(['نرخ ریزش']);
    const [result] = (await search('رضایت', { dist })).results;
    expect(result?.excerpt.find(({ mark }) => mark)?.text).toBe('رضایت');
  });

  it.each([
    'مي‌روند',
    'رفتن',
    'مساله',
    'مسئله',
    'کتاب',
    'كتاب‌ها',
    'خانه',
    '17000',
    '۱۷۰۰۰',
    'customer',
    'ecustomer',
    'churn',
  ])('finds %s however the page writes it', async (word) => {
    expect(await titles(word)).toEqual(['نرخ ریزش']);
  });

  it('does not find a page by the words of its kind or topic', async () => {
    expect(await titles('article')).toEqual([]);
    expect((await search('مشتری', { dist })).results.map(({ url }) => url)).toEqual(['/churn/churn-rate/']);
  });

  it('filters by kind and topic, and counts them', async () => {
    const { results, facets } = await search('اعتماد', { dist, filters: { kind: 'term' } });
    expect(results.map(({ url, kind, topic }) => [url, kind, topic])).toEqual([
      ['/glossary/trust/', 'term', 'اعتماد'],
    ]);
    expect(facets).toEqual({ kind: { term: 1, topic: 1 }, topic: { اعتماد: 1 } });
  });

  it('knows the names of the glossary', async () => {
    expect((await titles('اطمینان'))[0]).toBe('اعتماد');
    expect((await titles('etemaad'))[0]).toBe('اعتماد');
    expect((await search('اعتبار', { dist })).suggestions).toEqual([
      { kind: 'term', text: 'اعتماد', url: '/glossary/trust/' },
      { kind: 'topic', text: 'اعتماد', url: '/trust/' },
    ]);
  });

  it('puts the base path before addresses', async () => {
    const { results } = await search('سطل', { dist, base: '/knowledge/' });
    expect(results[0]?.url).toBe('/knowledge/churn/churn-rate/');
    expect(results[0]?.sections[0]?.url).toBe('/knowledge/churn/churn-rate/#bucket');
  });

  it('has every listed word under its key, alone', async () => {
    const lists = ['words.txt', 'rare-words.txt'].map((file) =>
      readSearchData(readFileSync(join(dist, 'pagefind', file), 'utf8')),
    );
    const words = lists.flatMap((data) => data?.words ?? []);
    const engine = await openPagefind(dist, {});
    expect(words.length).toBe(summary.words);
    for (const { written } of words) {
      const { results } = await engine.search(`"${indexKey(written)}"`);
      expect(results.length, written).toBeGreaterThan(0);
    }
  });

  it('brings none of the ready-made interfaces', () => {
    const files = globSync('pagefind/*', { cwd: dist });
    expect(files.filter((file) => /ui|highlight|worker|playground/.test(file))).toEqual([]);
    expect(existsSync(join(dist, 'pagefind/pagefind.js'))).toBe(true);
  });

  it('is the same when built again', async () => {
    const before = readFileSync(join(dist, 'pagefind/words.txt'), 'utf8');
    await buildSearchIndex({ dist, glossary });
    expect(readFileSync(join(dist, 'pagefind/words.txt'), 'utf8')).toBe(before);
  });
});

describe('a site with a missing file', () => {
  it.each(['index', 'fragment', 'filter'])('says so when %s is gone', async (directory) => {
    const copy = mkdtempSync(join(tmpdir(), 'search-broken-'));
    for (const file of globSync('pagefind/**/*.*', { cwd: dist })) {
      if (file.includes(`/${directory}/`)) continue;
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), readFileSync(join(dist, file)));
    }
    const searcher = await openSearcher(copy);
    expect((await searcher.search('سطل', { filters: { kind: 'article' } })).outcome).toBe('unavailable');
    rmSync(copy, { recursive: true });
  });

  it('refuses a site without words', async () => {
    await expect(openSearcher(folder)).rejects.toThrow();
  });
});
