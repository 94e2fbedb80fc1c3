import { formatNumber } from '../persian/number-format.ts';
import type { Problem } from '../result.ts';

export const MAX_WEIGHT = 100;

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
      : [{ index, problem: { code: 'ideal.weight', args: { most: formatNumber(MAX_WEIGHT) } } as const }],
  );
  if (wrong.length > 0 || weights.some((weight) => weight > 0)) return wrong;
  return [{ index: 0, problem: { code: 'ideal.weightsZero' } }];
}
