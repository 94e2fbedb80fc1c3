import { cohortLosses } from '../../../../src/lib/churn/cohort.ts';
import type { RiskStep } from '../../../../src/lib/churn/product-limit.ts';

/** Fader & Hardie 2007, table 1: survivors of 1000 over twelve years. */
export const HIGH_END = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
export const REGULAR = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];

/** The losses of one cohort over its first `years`. */
export function lossesOf(survivors: readonly number[], years = survivors.length - 1): RiskStep[] {
  const result = cohortLosses([{ label: '1', counts: survivors.slice(0, years + 1) }]);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

/** Survivors of `size`, of whom each share stays, in whole people. */
export function shrinking(size: number, shares: readonly number[]): number[] {
  const counts = [size];
  for (const share of shares) counts.push(Math.floor((counts.at(-1) ?? 0) * share));
  return counts;
}
