import { CATEGORIES, type Category, type CategoryCounts } from '../../lib/kano/categories.ts';

/** One feature as it was counted. */
export interface CountedFeature {
  readonly name: string;
  readonly counts: CategoryCounts;
}

const of = (
  name: string,
  ...[M, O, A, I, R, Q]: readonly [number, number, number, number, number, number]
) => ({
  name,
  counts: { M, O, A, I, R, Q },
});

/** The worked examples: pages, tests and accessibility runs use the same ones. */
export const examples = {
  /** 120 customers of an invented grocery shop; the first four features stand in the article too. */
  grocery: [
    of('تحویل سر وعده', 58, 34, 6, 18, 0, 4),
    of('تحویل سریع‌تر', 27, 55, 20, 14, 1, 3),
    of('دستور پخت', 5, 15, 52, 41, 5, 2),
    of('پشتیبانی شبانه‌روزی', 19, 17, 38, 43, 1, 2),
    of('رنگ تازهٔ برنامه', 3, 4, 12, 96, 2, 3),
    of('پیامک هرروزه', 1, 2, 7, 36, 71, 3),
  ],
  one: [of('تحویل سر وعده', 58, 34, 6, 18, 0, 4)],
  /** Two classes alike. */
  tie: [of('پرداخت در محل', 30, 10, 30, 20, 0, 0)],
  allQuestionable: [of('الف', 0, 0, 0, 0, 0, 12)],
  allReverse: [of('الف', 0, 0, 0, 0, 12, 0), of('ب', 0, 0, 0, 0, 0, 1)],
  few: [of('الف', 1, 0, 0, 0, 0, 0)],
  vast: [of('الف', 1e6, 1e6, 1e6, 1e6, 1e6, 1e6)],
  many: Array.from({ length: 30 }, (_, index) =>
    of(
      `ویژگی شمارهٔ ${index + 1}`,
      1 + ((index * 7) % 41),
      (index * 11) % 37,
      (index * 5) % 31,
      (index * 3) % 29,
      index % 3,
      index % 2,
    ),
  ),
} as const satisfies Readonly<Record<string, readonly CountedFeature[]>>;

/** What a reader may type, with the class that must be refused and the code it must show. */
export const wrongInputs = {
  negative: { typed: typed('-۵'), category: 'M', code: 'kano.count.negative' },
  fraction: { typed: typed('۲٫۵'), category: 'M', code: 'kano.count.notWhole' },
  percent: { typed: typed('۴۰٪'), category: 'M', code: 'kano.count.notWhole' },
  absurd: { typed: typed('۲۰۰۰۰۰۰'), category: 'M', code: 'kano.count.tooLarge' },
  words: { typed: typed('خیلی'), category: 'M', code: 'number.unreadable' },
  ambiguous: { typed: typed('۱٫۰۰۰'), category: 'M', code: 'number.ambiguous' },
} as const;

function typed(M: string): Readonly<Record<Category, string>> {
  return {
    ...(Object.fromEntries(CATEGORIES.map((category) => [category, '۳'])) as Record<Category, string>),
    M,
  };
}
