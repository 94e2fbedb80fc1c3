import { foldLoose } from '../persian/fold.ts';
import { isBlank, textOf } from '../table/cells.ts';
import type { ColumnSpec } from '../table/columns.ts';
import type { Answer } from './profile.ts';
import { CUSTOMER_QUESTIONS } from './questions.ts';

export type EngagementColumn = 'customer' | `q${number}` | 'visitsBefore' | 'postsBefore';

/** Headings of each question's column: the template's own first, then how other sheets call it. */
const HEADINGS: readonly (readonly string[])[] = [
  ['بیشتر از رقیبان می‌خرد', 'خرید بیشتر از رقیبان', 'buys more from us', 'buys more than from rivals'],
  [
    'خرید در ماه',
    'شمار خرید',
    'تعداد خرید',
    'خرید ماهانه',
    'خرید',
    'purchases',
    'purchases per month',
    'orders',
  ],
  ['سر زدن در ماه', 'بازدید در ماه', 'شمار بازدید', 'تعداد بازدید', 'بازدید', 'visits', 'visits per month'],
  ['دقیقه در هر بار', 'مدت ماندن', 'زمان بازدید', 'دقیقه', 'minutes', 'minutes per visit', 'duration'],
  ['کار اصلی سایت', 'برگزیدن و سنجیدن کالا', 'core actions', 'core interactions'],
  ['خدمت‌های کناری', 'خدمات جانبی', 'پیگیری سفارش', 'side services', 'account status'],
  [
    'انجمن یا وبلاگ را می‌خواند',
    'خواندن وبلاگ',
    'انجمن',
    'وبلاگ',
    'reads forum',
    'reads blog',
    'forum',
    'blog',
  ],
  ['نوشته در ماه', 'شمار نوشته', 'مشارکت در ماه', 'مشارکت', 'نوشته', 'posts', 'posts per month', 'comments'],
  ['نظر نوشته است', 'نظر', 'review', 'wrote a review', 'reviews'],
  ['عکس یا فیلم ساخته است', 'محتوا', 'عکس یا فیلم', 'content', 'made content'],
  ['پیوستن در شبکهٔ اجتماعی', 'شبکهٔ اجتماعی', 'دنبال‌کننده', 'social', 'follows us', 'follower'],
  ['با مهر حرف می‌زند', 'لحن', 'مهر', 'speaks well of us', 'affection'],
  ['کسی را معرفی کرده است', 'معرفی', 'معرف', 'referred', 'referral', 'refers others'],
];

/** Any question by its number alone. */
const numbered = (question: number): string[] =>
  ['پرسش', 'سؤال', 'سوال', 'question', 'q'].map((word) => `${word} ${question}`);

/** A list of customers, a row for each: the name, the thirteen answers, and where known how it was three months ago. */
export const ENGAGEMENT_COLUMNS: readonly ColumnSpec<EngagementColumn>[] = [
  {
    field: 'customer',
    names: ['مشتری', 'نام مشتری', 'نام', 'شناسهٔ مشتری', 'شناسه', 'customer', 'customer name', 'name', 'id'],
    kind: 'text',
    required: true,
  },
  ...CUSTOMER_QUESTIONS.map(
    (question): ColumnSpec<EngagementColumn> => ({
      field: `q${question}`,
      names: [...(HEADINGS[question - 1] ?? []), ...numbered(question)],
      kind: 'text',
      required: false,
    }),
  ),
  {
    field: 'visitsBefore',
    names: ['سر زدن سه ماه پیش', 'بازدید سه ماه پیش', 'بازدید پیشین', 'visits before', 'previous visits'],
    kind: 'text',
    required: false,
  },
  {
    field: 'postsBefore',
    names: ['نوشتهٔ سه ماه پیش', 'نوشتهٔ پیشین', 'مشارکت پیشین', 'posts before', 'previous posts'],
    kind: 'text',
    required: false,
  },
];

/** The customers of an empty template, to be written over. */
export const templateName = (number: string): string => `مشتری ${number}`;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => keyOf(word)));

const keyOf = (text: string): string => foldLoose(text).replaceAll(' ', '');

const YES = words(
  'بله بلی آری آره هست دارد داشته می‌کند کرده کرده‌است درست صحیح مثبت yes y true ok positive ✓ ✔ ☑ √ +',
);
const NO = words(
  'نه خیر نخیر نیست ندارد نداشته نمی‌کند نکرده نکرده‌است نادرست غلط منفی no n false negative ✗ ✘',
);
const UNKNOWN = words(
  "نمی‌دانیم نمی‌دانم ندانیم نامعلوم نامشخص معلوم‌نیست ؟ ? unknown dontknow don’tknow don'tknow dk na",
);

/**
 * The answer a cell gives in words; empty is «we don't know». `undefined`: a number or a word not known.
 *
 * @example readAnswer('بلي') // 'y'
 * @example readAnswer('ندارد') // 'n'
 * @example readAnswer('—') // 'u'
 * @example readAnswer('شاید') // undefined
 */
export function readAnswer(cell: string | undefined): Answer | undefined {
  const word = keyOf(textOf(cell));
  if (YES.has(word)) return 'y';
  if (NO.has(word)) return 'n';
  return isBlank(cell) || UNKNOWN.has(word) ? 'u' : undefined;
}
