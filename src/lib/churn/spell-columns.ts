import { foldLoose } from '../persian/fold.ts';
import { textOf } from '../table/cells.ts';
import type { ColumnSpec } from '../table/columns.ts';

export type SpellColumn = 'start' | 'end' | 'duration' | 'status' | 'group';

/**
 * The columns of a list of customers, a row for each: either start and end (empty: still there), or a duration and a
 * status. None is required by itself.
 */
export const SPELL_COLUMNS: readonly ColumnSpec<SpellColumn>[] = [
  {
    field: 'start',
    names: [
      'تاریخ شروع',
      'شروع',
      'تاریخ آغاز',
      'آغاز',
      'تاریخ عضویت',
      'عضویت',
      'تاریخ ثبت نام',
      'از تاریخ',
      'start date',
      'start',
      'signup date',
      'joined',
      'from',
    ],
    kind: 'date',
    required: false,
  },
  {
    field: 'end',
    names: [
      'تاریخ پایان',
      'پایان',
      'تاریخ لغو',
      'تاریخ ریزش',
      'تاریخ خروج',
      'تا تاریخ',
      'end date',
      'end',
      'cancel date',
      'churn date',
      'left',
      'to',
    ],
    kind: 'date',
    required: false,
  },
  {
    field: 'duration',
    names: [
      'مدت',
      'مدت ماندگاری',
      'طول عمر',
      'ماه ماندگاری',
      'سابقه',
      'duration',
      'tenure',
      'lifetime',
      'time',
      'months',
      'days',
    ],
    kind: 'number',
    required: false,
  },
  {
    field: 'status',
    names: ['وضعیت', 'ریزش', 'رفته', 'حالت', 'status', 'churn', 'churned', 'event', 'state'],
    kind: 'text',
    required: false,
  },
  {
    field: 'group',
    names: [
      'گروه',
      'بخش',
      'دسته',
      'کانال',
      'طرح',
      'نوع مشتری',
      'group',
      'segment',
      'plan',
      'channel',
      'cohort',
    ],
    kind: 'text',
    required: false,
  },
];

const LOST = words(
  'رفته ریزش ریزش‌کرده لغو لغوشده لغو‌کرده ترک ترک‌کرده غیرفعال قطع خروج پایان‌یافته بله بلی آری 1 true yes y churned churn lost cancelled canceled inactive closed left event dead',
);
const THERE = words(
  'فعال مانده ماندگار هست جاری مشترک باقی خیر نه 0 false no n active retained open current alive censored stayed',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => foldLoose(word)));
}

/**
 * Whether a status means that the customer left; `undefined` when we do not know the word.
 *
 * @example readStatus('لغو شده') // true
 * @example readStatus('۰') // false
 */
export function readStatus(cell: string): boolean | undefined {
  const word = foldLoose(textOf(cell)).replaceAll(' ', '');
  return LOST.has(word) ? true : THERE.has(word) ? false : undefined;
}
