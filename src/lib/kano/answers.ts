import { fold } from '../persian/fold.ts';
import { answerKey, findPatched } from './answer-key.ts';
import { ANSWER_WORDS, MISSING_WORDS } from './answer-words.ts';
import { ANSWERS, type Answer } from './evaluation.ts';

/**
 * How a cell was read. `patched` is an answer whose text had lost letters («برا?م فرق? ندارد»): right as far as we can see, but
 * the reader has to be told. `unknown` waits for somebody to say what it means.
 */
export type AnswerReading =
  | { readonly kind: 'answer' | 'patched'; readonly answer: Answer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

export type ReadAnswer = (text: string) => AnswerReading;

/** The five answers in the words of one survey, from «like» to «dislike». */
export type Wording = readonly [string, string, string, string, string];

const MISSING: AnswerReading = { kind: 'missing' };
const UNKNOWN: AnswerReading = { kind: 'unknown' };
const KNOWN = byAnswer('answer');
const PATCHED = byAnswer('patched');

/** A survey repeats its few texts; beyond this many different ones a column holds something else. */
const MAX_REMEMBERED = 2000;

/**
 * A reader of answer cells. It knows codes 1–5 in any digits («۳», «3.0»), the words of every published set in Persian and
 * English, and numbered words («۲) باید همین‌طور باشد»: the words count). Letters, half-spaces and punctuation may vary.
 *
 * @param own the survey's own wording, which wins over everything else.
 * @see {@link ANSWER_WORDS}
 * @example createAnswerReader()('دوست ندارم') // { kind: 'answer', answer: 5 }
 * @example createAnswerReader()('برا?م فرق? ندارد') // { kind: 'patched', answer: 3 }
 */
export function createAnswerReader(own?: Wording): ReadAnswer {
  const words = wordsOf(own);
  const remembered = new Map<string, AnswerReading>();
  return (text) => {
    const before = remembered.get(text);
    if (before) return before;
    const reading = read(text, words);
    if (remembered.size < MAX_REMEMBERED) remembered.set(text, reading);
    return reading;
  };
}

type Words = ReadonlyMap<string, Answer | null>;

function wordsOf(own: Wording | undefined): Words {
  const words = new Map<string, Answer | null>(MISSING_WORDS.map((word) => [answerKey(word), null]));
  for (const answer of ANSWERS) for (const word of ANSWER_WORDS[answer]) words.set(answerKey(word), answer);
  for (const answer of ANSWERS) {
    const key = answerKey(own?.[answer - 1] ?? '');
    if (key !== '') words.set(key, answer);
  }
  return words;
}

function read(text: string, words: Words): AnswerReading {
  const key = answerKey(text);
  if (key === '') return MISSING;
  const answer = words.get(key) ?? words.get(answerKey(withoutNumber(text))) ?? codeIn(text);
  if (answer) return KNOWN[answer];
  if (words.has(key)) return MISSING;
  const patched = findPatched(key, words);
  return patched ? PATCHED[patched] : UNKNOWN;
}

/** A bare code, also as spreadsheets write it («3.0»); «-1» and «12» are none. */
const codeIn = (text: string): Answer | undefined =>
  ANSWERS[Number(fold(text).match(/^\s*([1-5])(?:[.٫,]0+)?\s*$/)?.[1]) - 1];

/** «1. I like it», «۲) باید …», «5 - I dislike it»: without the number in front. */
const withoutNumber = (text: string): string =>
  text.match(/^\s*[([]?\p{Nd}[\s.)\]:=\-–—]+(\p{L}.*)$/su)?.[1] ?? '';

function byAnswer(kind: 'answer' | 'patched'): Readonly<Record<Answer, AnswerReading>> {
  const of = (answer: Answer): AnswerReading => ({ kind, answer });
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4), 5: of(5) };
}
