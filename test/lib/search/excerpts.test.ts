import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/lib/persian/stem.ts';
import { excerpt } from '../../../src/lib/search/excerpt.ts';
import { marksAt } from '../../../src/lib/search/marks.ts';
import { sectionHits } from '../../../src/lib/search/sections.ts';
import { words as wordsIn } from '../../../src/lib/search/words.ts';

const TEXT =
  'نرخ ریزش کسری از مشتریان است. سطل سوراخ از بالا پر می‌شود و از ته نشت می‌کند. هر چه بریزید، ریزش هم هست؛ «ریزش» نشانه است. ' +
  'کارخانه و کارت با کار فرق دارد و کارها بسیارند. پایان متن دراز است و دیگر چیزی دربارهٔ نرخ نمی‌گوید.';
const tokens = TEXT.split(/\s+/);
const everywhere = tokens.map((_, at) => at);
const marksFor = (...stems: string[]) => marksAt(tokens, new Set(stems), everywhere);
const written = (marks: ReturnType<typeof marksFor>, length: number) =>
  excerpt(tokens, marks, { from: 0, to: tokens.length, length })
    .map(({ text, mark }) => (mark ? `[${text}]` : text))
    .join('');

describe('marks', () => {
  it('stand on the word, not on the punctuation around it', () => {
    const at = tokens.indexOf('«ریزش»');
    expect(marksFor('ریزش').get(at)).toEqual({ stem: 'ریزش', from: 1, to: 5 });
  });

  it('leave words alone that only begin like the word', () => {
    const found = [...marksFor('کار').keys()].map((at) => tokens[at]);
    expect(found).toEqual(['کار', 'کارها']);
  });

  it('find the word in a part of a token', () => {
    expect(marksAt(['(نرخ)^۲'], new Set(['نرخ']), [0]).get(0)).toEqual({ stem: 'نرخ', from: 1, to: 4 });
    expect(marksAt(['e-customer'], new Set(['customer']), [0]).get(0)).toEqual({
      stem: 'customer',
      from: 2,
      to: 10,
    });
    expect(marksAt(['۱۷٬۰۰۰'], new Set(['17000']), [0]).get(0)).toEqual({ stem: '17000', from: 0, to: 6 });
  });

  it('are right wherever the index points', () => {
    const stems = fc.subarray(['ریزش', 'نرخ', 'کار', 'مشتری', 'متن']);
    fc.assert(
      fc.property(stems, fc.array(fc.nat(tokens.length + 5)), (list, places) => {
        for (const [at, { from, to }] of marksAt(tokens, new Set(list), places)) {
          const marked = (tokens[at] ?? '').slice(from, to);
          expect(list).toContain(stem(wordsIn(marked)[0] ?? ''));
        }
      }),
    );
  });
});

describe('an excerpt', () => {
  it('shows most of the query, from the beginning of a sentence', () => {
    expect(written(marksFor('ریزش'), 13)).toBe(
      '… هر چه بریزید، [ریزش] هم هست؛ «[ریزش]» نشانه است. کارخانه و کارت با …',
    );
  });

  it('prefers different words to many of one', () => {
    expect(written(marksFor('ریزش', 'نرخ'), 8)).toBe('[نرخ] [ریزش] کسری از مشتریان است. سطل سوراخ …');
  });

  it('begins at the beginning when nothing is marked', () => {
    expect(written(new Map(), 3)).toBe('نرخ ریزش کسری …');
    expect(written(new Map(), 999)).toBe(TEXT);
  });

  it('is made of the text and never longer than asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.subarray(everywhere), (length, places) => {
        const marks = marksAt(tokens, new Set(['ریزش', 'نرخ', 'کار']), places);
        const segments = excerpt(tokens, marks, { from: 0, to: tokens.length, length });
        const text = segments
          .map((segment) => segment.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(TEXT).toContain(text);
        expect(text.split(' ').length).toBeLessThanOrEqual(length);
        if (marks.size > 0) expect(segments.some(({ mark }) => mark)).toBe(true);
      }),
    );
  });
});

describe('sections', () => {
  const heading = (id: string, text: string) => ({
    element: 'h2',
    id,
    text,
    location: tokens.indexOf(text.split(' ')[0] ?? ''),
  });
  const anchors = [
    heading('work', 'کارخانه و کارت'),
    heading('bucket', 'سطل سوراخ'),
    { element: 'p', id: 'x', text: 'متن', location: 3 },
  ];
  const hits = (...stems: string[]) => sectionHits(tokens, marksFor(...stems), anchors, '/a/');

  it('are those with most of the query, in the order of the page', () => {
    expect(hits('ریزش').map(({ url }) => url)).toEqual(['/a/#bucket']);
    expect(hits('نشت', 'متن').map(({ url }) => url)).toEqual(['/a/#bucket', '/a/#work']);
  });

  it('have an excerpt of their own that does not repeat the heading', () => {
    const [hit] = hits('نشت');
    expect(hit?.title).toBe('سطل سوراخ');
    expect(hit?.excerpt.map(({ text }) => text).join('')).toMatch(/^از بالا/);
  });

  it('are none on a page without headings or matches', () => {
    expect(sectionHits(tokens, marksFor('ریزش'), [], '/a/')).toEqual([]);
    expect(hits('نیست')).toEqual([]);
  });
});
