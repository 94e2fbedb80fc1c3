import { foldLoose } from '../persian/fold.ts';
import { textOf } from '../table/cells.ts';
import type { ColumnSpec } from '../table/columns.ts';

export type ScoreColumn = 'score' | 'wave';

/** The columns of a list of answers, a row for each. */
export const SCORE_COLUMNS: readonly ColumnSpec<ScoreColumn>[] = [
  {
    field: 'score',
    names: [
      'امتیاز',
      'نمره',
      'پاسخ',
      'نمره رضایت',
      'میزان رضایت',
      'رضایت',
      'احتمال معرفی',
      'احتمال توصیه',
      'معرفی به دیگران',
      'nps score',
      'nps',
      'csat',
      'score',
      'rating',
      'likelihood to recommend',
      'satisfaction',
      'answer',
      'response',
    ],
    kind: 'number',
    required: true,
  },
  {
    field: 'wave',
    names: [
      'موج',
      'نوبت',
      'دوره',
      'فصل',
      'دور',
      'ماه',
      'سال',
      'گروه',
      'wave',
      'round',
      'period',
      'quarter',
      'season',
      'month',
      'year',
      'group',
    ],
    kind: 'text',
    required: false,
  },
];

/** Answers in words on a scale of five, the lowest first. */
const WORDS = [
  ['بسیار ناراضی', 'خیلی ناراضی', 'کاملاً ناراضی', 'به‌شدت ناراضی', 'very dissatisfied'],
  ['ناراضی', 'نسبتاً ناراضی', 'dissatisfied'],
  ['نه راضی نه ناراضی', 'میانه', 'متوسط', 'معمولی', 'بی‌نظر', 'نظری ندارم', 'neutral'],
  ['راضی', 'نسبتاً راضی', 'satisfied'],
  ['بسیار راضی', 'خیلی راضی', 'کاملاً راضی', 'very satisfied'],
];

const fold = (text: string) => foldLoose(text).replace(/[^\p{L}\p{N}]/gu, '');

const scoreOfWord = new Map(
  WORDS.flatMap((words, index) => words.map((word) => [fold(word), index + 1] as const)),
);

/**
 * The score, 1 to 5, that a word of satisfaction stands for; `undefined` when we do not know it.
 *
 * @example wordScore('خيلي راضي') // 5
 */
export const wordScore = (cell: string): number | undefined => scoreOfWord.get(fold(textOf(cell)));
