import { describe, expect, test } from 'vitest';
import { readability } from '../../../src/lib/content/readability.ts';

describe('readability', () => {
  test.each([
    ['یک دو سه.', 1, 3],
    ['یک دو. سه چهار؟ پنج شش!', 3, 2],
    ['«یک دو.» سه چهار.', 2, 2],
    ['نرخ ۳٫۵٪ در ۱٬۲۰۰ نفر است.', 1, 6],
    ['می‌رود و نمی‌آید', 1, 3],
    ['یک… دو… سه…', 3, 1],
    ['نشانی churn.example نه.', 1, 3],
  ])('«%s» has %d sentences of %d words', (text, sentences, meanWords) => {
    expect(readability([text])).toEqual({ sentences, meanWords, longShare: 0 });
  });

  test('ends a sentence with its paragraph', () => {
    expect(readability(['یک دو', 'سه'])).toEqual({ sentences: 2, meanWords: 1.5, longShare: 0 });
  });

  test('counts a sentence as long from the thirty-first word on', () => {
    const sentence = (words: number) => `${Array.from({ length: words }, () => 'واژه').join(' ')}.`;
    expect(readability([sentence(30)]).longShare).toBe(0);
    expect(readability([sentence(31), 'کوتاه.', 'کوتاه.', 'کوتاه.']).longShare).toBe(0.25);
  });

  test('is zero for what has no words', () => {
    expect(readability([])).toEqual({ sentences: 0, meanWords: 0, longShare: 0 });
    expect(readability(['…', '— — .'])).toEqual({ sentences: 0, meanWords: 0, longShare: 0 });
  });
});
