import { fold } from '../persian/fold.ts';
import { type MeanEstimate, meanOfCounts } from '../stats/mean.ts';

/** The scale of self-stated importance: 1 «not at all» to 9 «extremely». */
export const IMPORTANCE_SCALE: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * One answer to «how important is it to you?»: a number from 1 to 9 in any digits, words after it allowed.
 *
 * @returns the number; 0 for an empty cell; `undefined` for anything else.
 * @see Berger, C. et al. (1993). CQM Journal 2(4), p. 12 (self-stated importance questionnaire).
 * @example readImportance('۳ - کمی مهم') // 3
 * @example readImportance('12') // undefined
 */
export function readImportance(text: string): number | undefined {
  const folded = fold(text).trim();
  if (folded === '') return 0;
  const digit = folded.match(/^([1-9])(?:[.٫]0+)?(?!\s*[\d.٫,/])/)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/**
 * Mean self-stated importance of a feature, 1 to 9, with its standard error.
 *
 * @param answers one byte a person, 0 where there is none.
 * @param keep which people count; everybody unless told.
 * @returns `null` when nobody answered.
 * @example importanceOf([9, 0, 7]) // { mean: 8, standardError: 1, n: 2 }
 */
export function importanceOf(
  answers: ArrayLike<number>,
  keep: (person: number) => boolean = () => true,
): MeanEstimate | null {
  const counts = new Array<number>(IMPORTANCE_SCALE.length + 1).fill(0);
  for (let person = 0; person < answers.length; person++) {
    const answer = answers[person] ?? 0;
    if (answer < counts.length && keep(person)) counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return meanOfCounts(IMPORTANCE_SCALE, counts.slice(1));
}
