import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { idealFragment } from '../../../src/islands/ideal-customer/address.ts';
import { IdealLarge } from '../../../src/islands/ideal-customer/IdealLarge.tsx';
import { IdealSmall } from '../../../src/islands/ideal-customer/IdealSmall.tsx';
import { sampleFile, sampleText } from '../../../src/islands/ideal-customer/sample.ts';
import { sentenceOf, stirText } from '../../../src/islands/ideal-customer/say.ts';
import {
  criteriaOf,
  type IdealSettings,
  idealExample,
  idealSettings,
  typedCriteria,
} from '../../../src/islands/ideal-customer/settings.ts';
import { readSmall, smallExample, smallTool } from '../../../src/islands/ideal-customer/small.ts';
import { type IdealStudy, idealTool } from '../../../src/islands/ideal-customer/study.ts';
import { readWhole, studySample } from '../../../src/islands/shared/data-input/desk.ts';
import { speaker } from '../../../src/islands/shared/words.ts';
import { MAX_CRITERIA } from '../../../src/lib/profile/criteria.ts';
import { MAX_WEIGHT } from '../../../src/lib/profile/weights.ts';
import { expectSound, plain, results } from '../support/html.ts';
import { small, words } from './words.ts';

const say = speaker(words);

const page = (outcome: IdealStudy, example: IdealSettings = idealExample) =>
  render(
    h(IdealLarge, {
      ...{ words, example, outcome },
      idPrefix: 'i',
      sampleText: 'x',
      sampleHref: '/samples/ideal-customer.csv',
    }),
  );

function study(text: string, settings: IdealSettings = idealExample): IdealStudy {
  const read = readWhole(idealTool, text);
  const outcome = read.ok ? idealTool.study(read.value.data, settings) : read;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

const settings = (names: readonly string[], more: Partial<IdealSettings> = {}): IdealSettings => ({
  ...idealExample,
  criteria: names.map((name) => ({ name, column: name, weight: 10 })),
  ...more,
});

describe('the page, as the server sends it', () => {
  const { outcome } = studySample(idealTool, idealExample);
  const html = page(outcome);

  test('is complete without script', () => {
    expectSound(html);
    expect(outcome.ranked.length + outcome.open.length).toBe(40);
    expect(outcome.open).toHaveLength(3);
    expect(html.match(/<svg role="img"/g)).toHaveLength(1);
    const { always, members, sometimes } = results(html);
    expect(members).toBeGreaterThanOrEqual(10);
    expect(always).toBeGreaterThan(0);
    expect(always).toBeLessThanOrEqual(members as number);
    expect(sometimes).toBeGreaterThan(0);
    expect(html).toContain('در هر حال در ده نفر اول');
  });

  test('the twin table has what the bars show', () => {
    for (const { parts, score } of outcome.ranked)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 12);
  });

  test('the file of the sample reads as the sample', () => {
    expect(study(sampleFile())).toEqual(study(sampleText()));
  });

  test.each<[string, string, IdealSettings]>([
    ['one customer', 'نام,الف\nی,3', settings(['الف'])],
    ['a table of other criteria', 'نام,الف\nی,3', settings(['ب'])],
    ['nobody with all scores', 'نام,الف,ب\nی,3,\nگ,,4', settings(['الف', 'ب'])],
    ['scores off the scale', 'نام,الف\nی,30\nگ,7', settings(['الف'])],
    ['all tied', 'نام,الف\nا,3\nب,3\nپ,3', settings(['الف'], { top: 1 })],
    [
      'ten criteria',
      `نام,${'ابپتثجچحخد'.split('').join(',')}\nی${',3'.repeat(10)}\nگ${',4'.repeat(10)}`,
      settings('ابپتثجچحخد'.split(''), { top: 1 }),
    ],
    ['a list that cannot be told apart', 'نام,الف\nA <b>,3\n"x"&,4', settings(['الف'], { top: 1 })],
  ])('%s gets sentences where numbers are missing', (_, text, some) => {
    expect(page(study(text, some), some)).not.toMatch(/undefined|NaN|Infinity|\{\w+\}|<b>,/);
  });
});

describe('the sentence', () => {
  const tell = (text: string, some: IdealSettings) => plain(sentenceOf(say, study(text, some)));

  test('names who stays whatever happens', () => {
    const some = settings(['الف', 'ب'], { top: 1 });
    expect(tell('نام,الف,ب\nیک,5,5\nدو,4,3', some)).toMatch(/^«یک» در هر حال در یک نفر اول می‌ماند/);
    expect(tell('نام,الف,ب\nیک,5,1\nدو,1,5', some)).toMatch(/^هیچ‌کس در هر حال/);
    expect(tell('نام,الف,ب\nیک,5,5\nدو,5,5\nسه,1,1', { ...some, top: 2 })).toMatch(
      /^هر دو نفر در هر حال.*یک و دو\.$/,
    );
  });

  test('a gap of another may take the certainty away, zero would not', () => {
    const some = settings(['الف', 'ب'], { top: 1 });
    expect(tell('نام,الف,ب\nیک,4,4\nدو,5,\nسه,1,1', some)).toMatch(/^هیچ‌کس/);
  });
});

describe('settings', () => {
  const first = idealSettings.typedOf(idealExample);
  const problems = (typed: Record<string, string>) => idealSettings.read({ ...first, ...typed }).problems;

  test('come back from their texts', () => {
    expect(idealSettings.valuesOf(first, idealSettings.read(first))).toEqual(idealExample);
  });

  test('a criterion comes and goes without touching the others', () => {
    const criteria = criteriaOf(first);
    const more = { ...first, ...typedCriteria([...criteria, { name: 'تازه', weight: '۷', column: '' }]) };
    expect(idealSettings.valuesOf(more, idealSettings.read(more))?.criteria).toHaveLength(7);
    const back = { ...more, ...typedCriteria(criteria) };
    expect(back).toEqual(first);
  });

  test.each([
    [{ weight0: '۱۰۱' }, 'weight0', 'ideal.weight'],
    [{ weight0: '۱٫۵' }, 'weight0', 'ideal.weight'],
    [{ weight1: 'خیلی' }, 'weight1', 'number.unreadable'],
    [{ name2: ' ' }, 'name2', 'ideal.nameMissing'],
    [{ name2: 'به موقع می‌پردازد', name0: 'به موقع مي‌پردازد' }, 'name2', 'ideal.nameTwice'],
    [{ top: '۰' }, 'top', 'ideal.topWrong'],
    [
      Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`weight${at}`, '۰'])),
      'weight0',
      'ideal.weightsZero',
    ],
  ])('%o is a problem of its field', (typed, field, code) => {
    expect(problems(typed as unknown as Record<string, string>)).toMatchObject({ [field]: { code } });
  });

  test('fit into an address, ten long names and all', () => {
    const criteria = Array.from({ length: MAX_CRITERIA }, (_, at) => {
      const name = `${'نیم‌رخ'.repeat(6)}${at}`;
      return { name, column: name, weight: MAX_WEIGHT };
    });
    expect(idealFragment({ ...idealExample, criteria }).length).toBeLessThan(2000);
  });

  test('an empty weight is no result and no mistake', () => {
    const typed = { ...first, weight0: '' };
    const reading = idealSettings.read(typed);
    expect(reading.problems).toEqual({});
    expect(idealSettings.valuesOf(typed, reading)).toBeUndefined();
  });
});

test('the saved ranking holds everybody, gaps as bounds and never as nothing', () => {
  const some = settings(['الف', 'ب'], { top: 1 });
  const read = readWhole(idealTool, 'نام,الف,ب\nیک,4,4\nدو,5,\nسه,1,1');
  if (!read.ok) throw new Error(read.problem.code);
  const rows = idealTool.list?.(read.value.data, some).trim().split('\r\n') ?? [];
  expect(rows).toHaveLength(4);
  expect(rows.find((row) => row.includes('دو'))).toBe(',دو,,3,5,گاهی,,,');
});

describe('the small form', () => {
  const html = render(
    h(IdealSmall, {
      words: small,
      example: smallExample,
      idPrefix: 's',
      detailsHref: '/calculators/ideal-customer/',
    }),
  );

  test('is the article’s customer: 4.35 of 5', () => {
    expectSound(html);
    // (5·30 + 5·20 + 3·15 + 4·15 + 4·20) / 100
    expect(results(html)['score']).toBeCloseTo(4.35, 12);
  });

  test('reads what an editor writes, and refuses the rest', () => {
    expect(readSmall('۵، ۵، ۳، ۴، ۴', '۳۰، ۲۰، ۱۵، ۱۵، ۲۰')).toEqual({ ok: true, value: smallExample });
    expect(readSmall('۵ ۵ ۳ ۴', '۳۰ ۲۰ ۱۵ ۱۵ ۲۰').ok).toBe(false);
    expect(readSmall('۶ ۵ ۳ ۴ ۴', '۳۰ ۲۰ ۱۵ ۱۵ ۲۰')).toMatchObject({
      problem: { code: 'ideal-small.scoreWrong' },
    });
    expect(readSmall('۵ ۵ ۳ ۴ ۴', '۰ ۰ ۰ ۰ ۰')).toMatchObject({ problem: { code: 'ideal.weightsZero' } });
  });

  test('an empty field waits', () => {
    const typed = { ...smallTool.typedOf(smallExample), 'score-pays': '' };
    expect(smallTool.outcomeOf(typed, smallTool.read(typed))).toBeUndefined();
  });
});

test('a weight that only lets somebody in does not keep the same people', () => {
  const comes = { criterion: 0, direction: 'up', entered: [3], left: [], turned: 0 } as const;
  expect(stirText(say, comes)).toBe('با ۲۰٪ بیشتر: آمدن ۱ نفر به آن.');
  expect(stirText(say, { ...comes, left: [1, 2], turned: 4 })).toContain(
    'رفتن ۲ نفر از فهرست، آمدن ۱ نفر به آن و جابه‌جایی ۴ جفت',
  );
});
