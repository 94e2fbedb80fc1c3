import type { Choice } from './answers.ts';
import { type CheckId, checksOf, type List } from './checks.ts';
import { LETTERS } from './letters.ts';

const CHOICE_OF = new Map(Object.entries(LETTERS).map(([choice, letter]) => [letter, choice as Choice | '']));

/**
 * The choices of one list as letters, one a check in the order of the list, for an address. Evidence has no place in it.
 *
 * @example writeChoices('losing', () => '') // '-------------------'
 */
export const writeChoices = (list: List, choiceOf: (id: CheckId) => Choice | ''): string =>
  checksOf(list)
    .map(({ id }) => LETTERS[choiceOf(id)])
    .join('');

/**
 * Whether a text is such letters, as many as the list has checks.
 *
 * @example isChoices('losing', 'sc') // false
 */
export const isChoices = (list: List, text: string): boolean =>
  text.length === checksOf(list).length && [...text].every((letter) => CHOICE_OF.has(letter));

/**
 * The choices again, by check.
 *
 * @param text letters that {@link isChoices} accepts.
 * @example readChoices('losing', 's------------------').reviews // 'shown'
 */
export const readChoices = (list: List, text: string): Readonly<Partial<Record<CheckId, Choice | ''>>> =>
  Object.fromEntries(checksOf(list).map(({ id }, index) => [id, CHOICE_OF.get(text[index] ?? '-') ?? '']));
