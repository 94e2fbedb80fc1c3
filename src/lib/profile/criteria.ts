import { foldLoose } from '../persian/fold.ts';
import type { Problem } from '../result.ts';
import { tidyText } from './tidy.ts';

/** What customers are judged by, and how much it matters to whoever judges. */
export interface Criterion {
  readonly name: string;
  /** A whole number from 0 to {@link MAX_WEIGHT}; only its share of all weights counts. */
  readonly weight: number;
}

/** More than that nobody weighs against each other. */
export const MAX_CRITERIA = 10;
export const MAX_CRITERION_NAME = 40;
export const MAX_WEIGHT = 100;

/** A criterion's name as it is kept: tidy and short. */
export const tidyCriterion = (text: string): string => tidyText(text, MAX_CRITERION_NAME);

/** Two names are the same criterion, or a criterion and its column, when their keys are. */
export const criterionKey = (name: string): string => foldLoose(name);

export type WeightProblemCode = 'ideal.weight' | 'ideal.weightsZero';

/**
 * What is wrong with weights, by their place; several may be.
 *
 * @example checkWeights([3, 1]) // []
 * @example checkWeights([0, 0]) // [{ index: 0, problem: { code: 'ideal.weightsZero' } }]
 * @example checkWeights([1.5])[0]?.problem.code // 'ideal.weight'
 */
export function checkWeights(
  weights: readonly number[],
): readonly { readonly index: number; readonly problem: Problem<WeightProblemCode> }[] {
  const wrong = weights.flatMap((weight, index) =>
    Number.isInteger(weight) && weight >= 0 && weight <= MAX_WEIGHT
      ? []
      : [{ index, problem: { code: 'ideal.weight', args: { most: MAX_WEIGHT } } as const }],
  );
  if (wrong.length > 0 || weights.some((weight) => weight > 0)) return wrong;
  return [{ index: 0, problem: { code: 'ideal.weightsZero' } }];
}
