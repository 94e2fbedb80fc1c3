import { CHECKS, type CheckId } from './checks.ts';

/** What can be said of a check, in the order of the form: «here it is», «we have it but can't show it», «no», «not our business». */
export const CHOICES = ['shown', 'claimed', 'missing', 'foreign'] as const;
export type Choice = (typeof CHOICES)[number];

/** What a check is after its evidence was looked at; `open` when nobody has answered. */
export const STATES = [...CHOICES, 'open'] as const;
export type State = (typeof STATES)[number];

/** What was said of one check, and what was written as evidence. */
export interface Answer {
  readonly choice: Choice | '';
  /** A link or a sentence, as typed. It is never judged, only whether it is there. */
  readonly evidence: string;
}

export type Answers = Readonly<Record<CheckId, Answer>>;

/**
 * Whether something is written that could be evidence: some letter or digit.
 *
 * @example isEvidence(' – ') // false
 * @example isEvidence('۴۵ دقیقه') // true
 */
export const isEvidence = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/**
 * The state of a check. «Here it is» without anything written is no more than a claim: that is the point of the audit.
 *
 * @example stateOf({ choice: 'shown', evidence: '' }) // 'claimed'
 * @example stateOf({ choice: '', evidence: 'متن' }) // 'open'
 */
export function stateOf({ choice, evidence }: Answer): State {
  if (choice === '') return 'open';
  return choice === 'shown' && !isEvidence(evidence) ? 'claimed' : choice;
}

/** Answers made check by check. */
export const answersBy = (answer: (id: CheckId) => Answer): Answers =>
  Object.fromEntries(CHECKS.map(({ id }) => [id, answer(id)])) as Record<CheckId, Answer>;

/** Nothing answered yet. */
export const NO_ANSWERS: Answers = answersBy(() => ({ choice: '', evidence: '' }));
