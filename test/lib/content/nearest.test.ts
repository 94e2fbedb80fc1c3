import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentMessage, contentReportLine } from '../../../src/lib/content/message.ts';
import { editDistance, nearest } from '../../../src/lib/content/nearest.ts';
import { problemAt } from '../../../src/lib/content/problem.ts';

describe('editDistance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ریزش', 'ریزشش', 1],
    ['flaw', 'lawn', 2],
  ])('%s, %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is a metric', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('nearest', () => {
  test.each([
    ['titel', 'title'],
    ['tagss', 'tags'],
    ['published', undefined],
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, ['title', 'tags', 'draft'])).toBe(expected);
  });
});

describe('a report line', () => {
  const place = { file: 'content/x.mdx', line: 8, column: 3 };

  test('says place, sentence and advice, limits in Persian digits and names as they were written', () => {
    expect(contentReportLine(problemAt(place, 'content.tooLong', { key: 'title', max: 60 }))).toBe(
      'content/x.mdx:8:3 — «title» بلندتر از ۶۰ نویسه است — کوتاهش کنید.',
    );
    expect(contentMessage(problemAt(place, 'content.unknownSource', { source: 'kano-1948' }))).toContain(
      '«kano-1948»',
    );
  });

  test('of a code without a sentence is a bug', () => {
    expect(() => contentMessage(problemAt(place, 'content.no'))).toThrow(RangeError);
  });
});
