import { formatNumber } from '../persian/number-format.ts';
import type { Problem } from '../result.ts';
import { answerKey } from './answer-key.ts';
import type { Wording } from './answers.ts';
import { ANSWERS } from './evaluation.ts';

/** The sentences a questionnaire is made of: `src/ui/kano-questionnaire.fa.json`. */
export type QuestionnaireWords = Readonly<
  Record<keyof typeof import('../../ui/kano-questionnaire.fa.json'), string>
>;

/** Published answer sets, in Persian: A like … dislike, B helpful … major problem (Blauth), C enjoy … cannot accept. */
export type WordingSet = 'A' | 'B' | 'C';

export const WORDING_SETS: readonly WordingSet[] = ['A', 'B', 'C'];

/**
 * The five answers of a set. Wording changes results: one set throughout a survey.
 *
 * @see Berger, C. et al. (1993). CQM Journal 2(4), pp. 25–27.
 */
export const wordingOf = (set: WordingSet, words: QuestionnaireWords): Wording =>
  ANSWERS.map((answer) => words[`kanoQuestionnaire.${set}${answer}`]) as unknown as Wording;

/**
 * What is wrong with somebody's own five answers: an empty one (`number`), or two that could not be told apart (`one`, `other`).
 *
 * @example checkWording(['خوب', 'لازم', '', 'بد نیست', 'بد']) // { code: 'kano.wording.empty', args: { number: '۳' } }
 */
export function checkWording(
  wording: readonly string[],
): Problem<'kano.wording.empty' | 'kano.wording.twice'> | undefined {
  const keys = ANSWERS.map((answer) => answerKey(wording[answer - 1] ?? ''));
  for (const [index, key] of keys.entries()) {
    if (key === '') return { code: 'kano.wording.empty', args: { number: formatNumber(index + 1) } };
    const before = keys.indexOf(key);
    if (before < index)
      return {
        code: 'kano.wording.twice',
        args: { one: formatNumber(before + 1), other: formatNumber(index + 1) },
      };
  }
  return undefined;
}
