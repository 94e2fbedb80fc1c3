import { formatNumber } from '../persian/number-format.ts';
import { fail, ok, type Problem, type Result } from '../result.ts';
import { MAX_NAME, nameKey, tidyName } from './name.ts';

export type FeatureProblemCode =
  | 'kano.features.empty'
  | 'kano.features.tooMany'
  | 'kano.features.tooLong'
  | 'kano.features.twice';

/** Two questions each: beyond this nobody reads to the end. */
export const MAX_ASKED = 60;

/** «- », «۱. », «2) » and the like, but not the number of «۲۴ ساعته» or «1.5 برابر». */
const BULLET = /^\s*(?:[-–—•*▪●○]\s*|[([]?\p{Nd}{1,2}(?:[.)\]](?=\s|\p{L})|[-–:]\s))\s*/u;

/**
 * The features somebody typed or pasted: one a line, with or without bullets and numbers; a single line is split at «؛» or «،».
 *
 * @returns tidy names in the order of entry; else the first problem, with the `feature` it concerns.
 * @example featuresFromText('۱. تحویل سریع\n- بسته‌بندی هدیه') // ok(['تحویل سریع', 'بسته‌بندی هدیه'])
 */
export function featuresFromText(text: string): Result<string[], Problem<FeatureProblemCode>> {
  const lines = text.split(/[\r\n\t]+/).filter((line) => line.trim() !== '');
  const parts = lines.length === 1 ? splitLine(lines[0] ?? '') : lines;
  const names = parts.map((part) => part.replace(BULLET, ''));
  return checkFeatures(names.filter((name) => /[\p{L}\p{N}]/u.test(name)));
}

const splitLine = (line: string): string[] => line.split(/[؛;]/.test(line) ? /[؛;]/ : /،/);

/**
 * Tidies the names and says what is wrong with the list, if anything.
 *
 * @example checkFeatures(['اقساط', 'اقساط ']) // fail('kano.features.twice', { feature: 'اقساط' })
 */
export function checkFeatures(names: readonly string[]): Result<string[], Problem<FeatureProblemCode>> {
  const long = names.find((name) => [...name.trim()].length > MAX_NAME);
  const tidy = names.map(tidyName).filter((name) => name !== '');
  const keys = tidy.map(nameKey);
  const twice = tidy.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (tidy.length === 0) return fail('kano.features.empty');
  if (tidy.length > MAX_ASKED) return fail('kano.features.tooMany', { most: formatNumber(MAX_ASKED) });
  if (long !== undefined)
    return fail('kano.features.tooLong', { feature: `${[...long].slice(0, 40).join('')}…` });
  return twice === undefined ? ok(tidy) : fail('kano.features.twice', { feature: twice });
}
