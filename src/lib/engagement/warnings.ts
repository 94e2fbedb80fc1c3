import type { Answer } from './profile.ts';
import { QUESTION_OF_MEASURE, QUESTIONS_OF } from './questions.ts';
import type { Customer } from './table.ts';

/**
 * Why a customer should be looked at, the weightiest first: `fell` – visits or posts are below half of the customer's own of three months
 * ago; `absent` – has written, made or brought something and shows none of the monthly signs now; `silent` – buys
 * and shows no sign of interaction, so that a fall would be seen late.
 */
export const WARNINGS = ['fell', 'absent', 'silent'] as const;
export type WarningKind = (typeof WARNINGS)[number];

export interface Warning {
  readonly kind: WarningKind;
  /** What fell, from how many a month to how many; only with `fell`. */
  readonly fall?: { readonly measure: 'visits' | 'posts'; readonly before: number; readonly now: number };
}

/** Below this share of one's own past. */
const HALF = 0.5;
/** What was done once and stays: a review, a picture or film, a recommendation. */
const DONE = [9, 10, 13];
/** What is done each month. */
const MONTHLY = Object.values(QUESTION_OF_MEASURE);

/**
 * The weightiest warning of a customer, if any. Answers not known warn of nothing.
 *
 * @param answers of question 1 first, numbers already compared with the thresholds.
 * @example warningOf({ name: '', entries: [], before: { visits: 8, posts: null } }, []) // undefined
 */
export function warningOf(customer: Customer, answers: readonly Answer[]): Warning | undefined {
  const fall = fallOf(customer);
  if (fall) return { kind: 'fell', fall };
  const given = (questions: readonly number[]) => questions.map((question) => answers[question - 1]);
  const none = (questions: readonly number[]) => {
    const seen = given(questions);
    return seen.includes('n') && !seen.includes('y');
  };
  if (given(DONE).includes('y') && none(MONTHLY)) return { kind: 'absent' };
  const buys = answers[QUESTION_OF_MEASURE.buys - 1] === 'y';
  return buys && none(QUESTIONS_OF.interaction) ? { kind: 'silent' } : undefined;
}

/** The larger fall of the two, by its share. */
function fallOf({ entries, before }: Customer): Warning['fall'] {
  const falls = (['visits', 'posts'] as const).flatMap((measure) => {
    const [now, was] = [entries[QUESTION_OF_MEASURE[measure] - 1], before[measure]];
    return typeof now === 'number' && was !== null && now < HALF * was ? [{ measure, before: was, now }] : [];
  });
  return falls.sort((a, b) => a.now / a.before - b.now / b.before)[0];
}
