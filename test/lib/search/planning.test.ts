import { describe, expect, it } from 'vitest';
import { combine, type Hits } from '../../../src/lib/search/combine.ts';
import { Lexicon } from '../../../src/lib/search/lexicon.ts';
import { planQuery } from '../../../src/lib/search/plan.ts';
import { tightness } from '../../../src/lib/search/proximity.ts';
import { Thesaurus } from '../../../src/lib/search/thesaurus.ts';
import type { ReadingOptions } from '../../../src/lib/search/units.ts';

const SITE =
  'نرخ ریزش ریزشی مشتری مشتریان مشتری‌ها رویگردانی churn rate مدیریت ارتباط با crm تک‌به‌تک بازاریابی اعتماد اعتمادپذیری ' +
  'سهم از کیف پول وفاداری وفا خرید';
const language = {
  lexicon: new Lexicon([...new Set(SITE.split(' '))].map((written) => ({ written, spread: 2 }))),
  thesaurus: new Thesaurus([
    {
      url: '/glossary/churn-rate/',
      phrases: ['نرخ ریزش', 'churn rate', 'رویگردانی', 'نرخ ریزش مشتری'],
      aliases: ['nerkhe rizesh'],
    },
    { url: '/glossary/crm/', phrases: ['مدیریت ارتباط با مشتری', 'CRM'], aliases: ['si ar em'] },
    { url: '/glossary/one/', phrases: ['بازاریابی تک‌به‌تک', 'بازاریابی یک به یک'], aliases: [] },
  ]),
};

const plan = (query: string, options?: ReadingOptions) => planQuery(query, language, options);
const shownSlots = (query: string) => plan(query).slots.map(({ shown }) => shown);
const ways = (query: string, options?: ReadingOptions) =>
  plan(query, options).alternatives.map(
    ({ slots, stems, weight }) => `${slots.join('')}: ${stems.join(' ')} ${weight}`,
  );

describe('what a query asks for', () => {
  it('leaves out stop words, unless there is nothing else', () => {
    expect(shownSlots('نرخ ریزش چیست؟')).toEqual(['نرخ', 'ریزش']);
    expect(shownSlots('از با')).toEqual(['از', 'با']);
    expect(shownSlots('')).toEqual([]);
  });

  it('asks for own words by their stems', () => {
    expect(ways('مشتریهایمان')).toEqual(['0: مشتری 1']);
  });

  it('reads a sign within a word as the letter it is on the other layout', () => {
    // Its two halves are words too, but not what was meant.
    const lexicon = new Lexicon(
      ['درستکاری', 'درست', 'اری'].map((written) => ({ written, spread: 2 as const })),
    );
    expect(planQuery('nvsj;hvd', { ...language, lexicon }).corrected?.shown).toBe('درستکاری');
  });

  it('asks for the other names of a notion, with less weight beside own words', () => {
    expect(ways('نرخ ریزش')).toEqual(['0: نرخ 1', '1: ریزش 1', '01: churn rate 0.45', '01: رویگرد 0.45']);
  });

  it('gives them more weight when the visitor uses a name the site does not', () => {
    expect(ways('nerkhe rizesh')).toEqual([
      '01: نرخ ریزش 0.85',
      '01: churn rate 0.85',
      '01: رویگرد 0.85',
      '01: نرخ ریزش مشتری 0.85',
    ]);
    expect(plan('nerkhe rizesh').corrected).toBeUndefined();
  });

  it('finds names with and without their stop words', () => {
    expect(ways('مدیریت ارتباط مشتری')).toContain('012: crm 0.45');
    expect(ways('crm')).toContain('0: مدیریت ارتباط مشتری 0.45');
  });

  it('does not take a name for what is left of it without stop words', () => {
    expect(ways('بازاریابی')).toEqual(['0: بازاریاب 1']);
    expect(ways('بازاریابی یک به یک')).toContain('0: بازاریاب تکبهتک 0.85');
  });

  it('joins words that the site writes as one', () => {
    expect(ways('تک به تک')).toContain('01: تکبهتک 1');
  });

  it('reads each correction aloud', () => {
    expect(plan('kvo vdca').corrected).toEqual({ how: 'layout', shown: 'نرخ ریزش' });
    expect(plan('اعتماپذیری').corrected).toEqual({ how: 'typo', shown: 'اعتمادپذیری' });
    expect(plan('نرخ ریزس').corrected).toEqual({ how: 'typo', shown: 'نرخ ریزش' });
    expect(plan('خریدمشتری').corrected).toEqual({ how: 'split', shown: 'خرید مشتری' });
    expect(plan('نرخ ریزش').corrected).toBeUndefined();
  });

  it('takes words as typed when asked to', () => {
    expect(plan('kvo', { exact: true }).alternatives).toEqual([]);
    expect(ways('نرخ ریزش', { exact: true })).toEqual(['0: نرخ 1', '1: ریزش 1']);
  });

  it('completes a word that is a word already only while it is being typed', () => {
    expect(ways('وفا')).toEqual(['0: وفا 1']);
    expect(ways('وفا', { typing: true })).toEqual(['0: وفا 1', '0: وفادار 0.35']);
    expect(ways('وفا ', { typing: true })).toEqual(['0: وفا 1']);
  });

  it('keeps «…» together, stop words included', () => {
    expect(plan('«سهم از کیف پول» مشتری').phrases).toEqual([['سهم', 'از', 'کیف', 'پول']]);
  });

  it('answers nothing for what nobody could mean', () => {
    expect(plan('ضژظغ').alternatives).toEqual([]);
    expect(shownSlots('ضژظغ ریزش')).toEqual(['ضژظغ', 'ریزش']);
  });
});

describe('closeness', () => {
  it.each([
    [[[1], [2]], 1],
    [[[1], [5]], 0.25],
    [[[1, 40], [39], [41, 100]], 1],
    [[[10], [2, 9]], 1],
    [[[1], []], 0],
    [[[1]], 0],
    [[], 0],
    [[[3], [3]], 1],
  ])('%j → %d', (lists, expected) => {
    expect(tightness(lists)).toBe(expected);
  });
});

describe('the order of pages', () => {
  const hits: Record<string, Hits> = {
    نرخ: new Map([
      ['both-near', { score: 1, positions: [5] }],
      ['both-far', { score: 1, positions: [5] }],
      ['one', { score: 1.9, positions: [5] }],
    ]),
    ریزش: new Map([
      ['both-near', { score: 1, positions: [6] }],
      ['both-far', { score: 1, positions: [90] }],
      ['synonym-and-own', { score: 1, positions: [3] }],
    ]),
    رویگرد: new Map([
      ['synonym', { score: 1, positions: [2] }],
      ['synonym-and-own', { score: 9, positions: [2] }],
    ]),
  };
  const order = (query: string) =>
    combine(plan(query), (stem) => hits[stem] ?? new Map()).map(({ id }) => id);

  it('puts pages with all words first, the closer the better', () => {
    expect(order('نرخ ریزش').slice(0, 2)).toEqual(['synonym-and-own', 'both-near']);
    expect(order('نرخ ریزش').indexOf('both-near')).toBeLessThan(order('نرخ ریزش').indexOf('both-far'));
    expect(order('نرخ ریزش').indexOf('both-far')).toBeLessThan(order('نرخ ریزش').indexOf('one'));
  });

  it('counts a slot once, by its best way', () => {
    const [page] = combine(plan('ریزش'), (stem) => hits[stem] ?? new Map());
    expect(page?.score).toBe(1);
  });

  it('keeps only pages with the phrase', () => {
    expect(order('«نرخ ریزش»')).toEqual(['both-near']);
  });

  it('says which words a page has', () => {
    const pages = combine(plan('نرخ ریزش'), (stem) => hits[stem] ?? new Map());
    expect(pages.find(({ id }) => id === 'one')?.covered).toEqual([0]);
  });
});
