import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWER_WORDS } from '../../../src/lib/kano/answer-words.ts';
import { createAnswerReader } from '../../../src/lib/kano/answers.ts';
import { ANSWERS, type Answer } from '../../../src/lib/kano/evaluation.ts';

const read = createAnswerReader();
const answered = (answer: Answer) => ({ kind: 'answer', answer });

describe('words', () => {
  test.each([
    ['خوشحال می‌شوم', 1],
    ['خوشحال مي شوم', 1],
    ['خوشـــحال میشوم.', 1],
    ['«دوستش دارم»', 1],
    ['دوست دارم', 1],
    ['باید همین‌طور باشد', 2],
    ['بايد همينطور باشد', 2],
    ['انتظارش را دارم', 2],
    ['برایم فرقی ندارد', 3],
    ['بی‌تفاوتم', 3],
    ['بي تفاوتم', 3],
    ['تاثیری برایم ندارد', 3],
    ['می‌توانم تحمل کنم', 4],
    ['مي‌توانم با آن كنار بيايم', 4],
    ['دوست ندارم', 5],
    ['ناراحت می شوم', 5],
    ['خوشم نمی‌آید', 5],
    ['خوشم نمی‌آید، ولی تحمل می‌کنم', 4],
    ['I like it that way', 1],
    ['I must be that way', 2],
    ["I'm neutral", 3],
    ['I’m neutral', 3],
    ['I DISLIKE IT, BUT I CAN LIVE WITH IT THAT WAY', 4],
    ["I dislike it, and I can't accept it", 5],
    ['This would be a major problem for me', 5],
  ] as const)('%s', (text, answer) => {
    expect(read(text)).toEqual(answered(answer));
  });

  test.each([
    ['1. I like it', 1],
    ['۲) باید همین‌طور باشد', 2],
    ['(۳) برایم فرقی ندارد', 3],
    ['1 - I dislike it', 5],
  ] as const)('with a number in front the words count: %s', (text, answer) => {
    expect(read(text)).toEqual(answered(answer));
  });

  test('no word stands for two answers', () => {
    const of = (answer: Answer) => ANSWER_WORDS[answer].map((word) => [word, read(word)] as const);
    for (const answer of ANSWERS)
      for (const [, reading] of of(answer)) expect(reading).toEqual(answered(answer));
  });
});

describe('codes', () => {
  test.each(['3', '۳', '٣', ' 3 ', '3.0', '۳٫۰', '\u200f۳', '3,00'])('«%s» is 3', (text) => {
    expect(read(text)).toEqual(answered(3));
  });

  test.each(['0', '6', '-1', '1.5', '12', '1/2', '3%', '۳۳', '1 2'])('«%s» is no code', (text) => {
    expect(read(text)).toEqual({ kind: 'unknown' });
  });
});

test.each(['', '  ', '-', '—', '\u200c', 'N/A', 'بی‌پاسخ', '.'])('«%s» is no answer', (text) => {
  expect(read(text)).toEqual({ kind: 'missing' });
});

describe('letters lost to windows-1256', () => {
  test('every Persian word of the dictionary is still read, with a notice', () => {
    for (const answer of ANSWERS) {
      for (const word of ANSWER_WORDS[answer].filter((text) => text.includes('ی'))) {
        for (const sign of ['?', '_', '\ufffd'])
          expect(read(word.replaceAll('ی', sign)), word).toEqual({ kind: 'patched', answer });
      }
    }
  });

  test.each(['????????', '?', '_', '?????? ?? ???', 'دوست ?????ارم'])('«%s» says too little', (text) => {
    expect(read(text)).toEqual({ kind: 'unknown' });
  });

  test('a sign stands only for a letter that can get lost: «دوست ?دارم» is not «دوست ندارم»', () => {
    expect(read('دوست ?دارم')).toEqual({ kind: 'patched', answer: 1 });
    expect(read('?وست دارم')).toEqual({ kind: 'unknown' });
  });

  test('a very long run of signs is refused at once', () => {
    expect(read(`خوشحال${'?'.repeat(100_000)}`)).toEqual({ kind: 'unknown' });
  });
});

describe('own wording', () => {
  const own = createAnswerReader(['عالی', 'لازم', 'بی‌اثر', 'بد نیست', 'دوست دارم']);

  test('is read, in any spelling', () => {
    expect(own('عالي')).toEqual(answered(1));
    expect(own('بی اثر')).toEqual(answered(3));
  });

  test('wins over the dictionary, which stays', () => {
    expect(own('دوست دارم')).toEqual(answered(5));
    expect(own('ناراحت می‌شوم')).toEqual(answered(5));
  });
});

test('any text is read without an exception, and twice in the same way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const first = read(text);
      expect(['answer', 'patched', 'missing', 'unknown']).toContain(first.kind);
      expect(createAnswerReader()(text)).toEqual(first);
    }),
  );
});
