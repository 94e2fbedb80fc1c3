import { ok, type Problem, type Result } from '../result.ts';
import { type AmountProblemCode, places, type Ranked, rank, topSum } from './ranked.ts';

/** Where profit comes from and who gives it back. */
export interface ProfitConcentration extends Ranked {
  readonly profitable: number;
  readonly unprofitable: number;
  /** Neither: exactly 0. */
  readonly even: number;
  /** What the profitable bring: the height of the curve. */
  readonly peak: number;
  /** What the unprofitable take, not negative. */
  readonly loss: number;
  /** The peak as a part of the total, 1 or more; `null` unless the total is positive: no part has a meaning then. */
  readonly peakShare: number | null;
}

/**
 * The whale curve's numbers: profits added up from the most profitable customer down.
 *
 * @param values profit of each customer, one currency, any sign.
 * @returns the problems of `rank`.
 * @see Cooper and Kaplan 1991; the 140 % of Chaffey and Smith 2008 is `topProfitShare` of such a list.
 * @example profitConcentration([75, 65, 20, 10, 5, 0, -5, -10, -25, -35]).value.peakShare // 1.75
 */
export function profitConcentration(
  values: readonly number[],
): Result<ProfitConcentration, Problem<AmountProblemCode>> {
  const ranked = rank(values);
  if (!ranked.ok) return ranked;
  const { amounts, sums, total } = ranked.value;
  const profitable = amounts.filter((amount) => amount > 0).length;
  const unprofitable = amounts.filter((amount) => amount < 0).length;
  const peak = sums[profitable] ?? 0;
  return ok({
    ...ranked.value,
    profitable,
    unprofitable,
    even: amounts.length - profitable - unprofitable,
    peak,
    loss: Math.max(0, -amounts.reduce((sum, amount) => sum + Math.min(0, amount), 0)),
    peakShare: total > 0 ? Math.max(1, peak / total) : null,
  });
}

/**
 * What part of all profit the most profitable part of the customers brings; above 1 where the others lose.
 *
 * @param part of the customers, 0 to 1.
 * @returns `null` unless the total is positive.
 * @example topProfitShare(profitConcentration([75, 65, 20, 10, 5, 0, -5, -10, -25, -35]).value, 0.2) // 1.4
 */
export const topProfitShare = (profit: ProfitConcentration, part: number): number | null =>
  profit.total > 0 ? topSum(profit, part) / profit.total : null;

/**
 * The whale curve: the part of the customers, the most profitable first, and their profit so far, in the unit of the
 * amounts. The peak is always among its points.
 *
 * @example whaleCurve(profitConcentration([6, -2]).value) // [[0, 0], [0.5, 6], [1, 4]]
 */
export function whaleCurve(profit: ProfitConcentration): [customers: number, sum: number][] {
  const n = profit.amounts.length;
  return places(n, 160, [profit.profitable, profit.profitable + profit.even]).map((place) => [
    place / n,
    profit.sums[place] ?? 0,
  ]);
}
