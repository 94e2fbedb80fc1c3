/** The four parts of engagement, in the order they are asked: the «four I's» of Haven, B. (2007), Forrester. */
export const GROUPS = ['involvement', 'interaction', 'intimacy', 'influence'] as const;
export type Group = (typeof GROUPS)[number];

/** The questions of each part, by their number in the checklist. */
export const QUESTIONS_OF: Readonly<Record<Group, readonly number[]>> = {
  involvement: [1, 2, 3, 4],
  interaction: [5, 6, 7, 8, 9, 10, 11],
  intimacy: [12],
  influence: [13],
};

/** The questions about a customer, 1 to 13. */
export const CUSTOMER_QUESTIONS: readonly number[] = GROUPS.flatMap((group) => QUESTIONS_OF[group]);

/** The one about the firm itself; it is never counted with a customer's. */
export const FIRM_QUESTION = 14;

/** What the questions with an «X» measure: purchases, visits and contributions a month, minutes a visit. */
export const MEASURES = ['buys', 'visits', 'minutes', 'posts'] as const;
export type Measure = (typeof MEASURES)[number];

export const QUESTION_OF_MEASURE: Readonly<Record<Measure, number>> = {
  buys: 2,
  visits: 3,
  minutes: 4,
  posts: 8,
};

/**
 * What a question measures, if it has an «X».
 *
 * @example measureOf(8) // 'posts'
 * @example measureOf(1) // undefined
 */
export const measureOf = (question: number): Measure | undefined =>
  MEASURES.find((measure) => QUESTION_OF_MEASURE[measure] === question);

/** A firm's own X of each measure: «yes» is what is more than it. `null`: not set, and nothing can be compared with it. */
export type Thresholds = Readonly<Record<Measure, number | null>>;
