import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blocksFor } from '../../../src/lib/cms/blocks.ts';
import { readEntry } from '../../../src/lib/cms/entry-file.ts';
import { keepingSource, losesSpelling } from '../../../src/lib/cms/lossy.ts';

describe('a spelling the visual editor changes', () => {
  test.each([
    ['*کج*'],
    ['**پررنگ** و ***هردو***'],
    ['__پررنگ__'],
    ['`کد`'],
    ['```\nکد\n```'],
    ['۲ * ۳'],
    ['\\_'],
    ['~~خط~~'],
    ['* ستاره'],
    ['+ بعلاوه'],
    ['- یک\n  - تو'],
    ['- یک\n\n  بند دوم'],
    ['- یک\n\n- دو'],
    ['- یک\n\n1. دو'],
    ['متن\n\n---\n\nمتن'],
    ['**[[نرخ ریزش]]:** متن'],
    ['الف **ب** پ **ت [@key] ث**'],
    ['_کج [[واژه]] کج_'],
    ['**دو\nسطر**'],
    ['الف\n\n\nب'],
    ['| تنها |\n\nمتن'],
    ['| تنها |'],
  ])('%j is known', (text) => {
    expect(losesSpelling(text)).toBe(true);
    expect(losesSpelling(`آغاز\n\n${text}\n\nپایان`)).toBe(true);
  });

  test.each([
    ['متن **پررنگ** و [[واژه]] و **دیگر** [@key].'],
    ['_کج_ و متن [[واژه]] و _کج_'],
    ['- یک\n- **دو** [[سه]]\n\nمتن\n\n1. یک\n2. دو'],
    ['| الف | ب |\n| --- | ---: |\n| ۱ | ۲ |\n\nمتن'],
    ['## سرتیتر [#id]\n\n> نقل\n> ادامه\n>\n> بند'],
    ['[متن](/a/b_c/) و «نقل» و ۱۲:۳۰ و {x}'],
  ])('and %j is none', (text) => {
    expect(losesSpelling(text)).toBe(false);
  });

  test('is rare in our own content', () => {
    const bodies = globSync('content/**/*.{md,mdx}').map((file) =>
      String(readEntry(readFileSync(file, 'utf8'))['body']),
    );
    expect(bodies.length).toBeGreaterThan(40);
    expect(bodies.filter(losesSpelling).length / bodies.length).toBeLessThan(0.1);
  });
});

describe('the block that keeps the source', () => {
  const callouts = blocksFor({})
    .filter(({ id }) => id === 'callout')
    .map(keepingSource);

  test('fails at the head of a text that would lose something', () => {
    for (const { pattern, fromBlock } of callouts) {
      const match = 'سطر یکم\n\nسپس *کج*'.match(pattern);
      expect(match?.index).toBe(0);
      expect(match?.[0].match(pattern)?.[0]).toBe(match?.[0]);
      expect(() => fromBlock(match as RegExpMatchArray)).toThrow(RangeError);
    }
  });

  test('is the block it was elsewhere', () => {
    const text = ':::نکته\n\nمتن\n\n:::';
    for (const { pattern, fromBlock, toBlock } of callouts) {
      expect('سطر یکم\n\nسطر دوم'.match(pattern)).toBeNull();
      expect(toBlock(fromBlock(text.match(pattern) as RegExpMatchArray))).toBe(text);
    }
    expect(callouts).toHaveLength(1);
  });
});
