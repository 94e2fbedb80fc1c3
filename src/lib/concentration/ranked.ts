import { fail, ok, type Problem, type Result } from '../result.ts';

export type AmountProblemCode = 'concentration.none' | 'concentration.tooLarge';

/** Beyond it an amount was pasted by mistake. */
export const MOST_AMOUNT = 1e18;

/** Below this part of what the customers moved in all, a sum is what rounding left of zero. */
const ROUNDING = 1e-12;

/** Amounts of customers, the largest first, with their running sums. */
export interface Ranked {
  readonly amounts: readonly number[];
  /** `sums[k]` is what the first k customers bring; `sums[0]` is 0. */
  readonly sums: readonly number[];
  /** What all bring; exactly 0 where only rounding would keep it from that. */
  readonly total: number;
}

/**
 * Ranks amounts of any sign, the largest first.
 *
 * @returns `concentration.none` without amounts, `concentration.tooLarge` for one beyond 10¹⁸ or not finite.
 * @example rank([5, 20, -5]).value // { amounts: [20, 5, -5], sums: [0, 20, 25, 20], total: 20 }
 */
export function rank(values: readonly number[]): Result<Ranked, Problem<AmountProblemCode>> {
  if (values.length === 0) return fail('concentration.none');
  if (!values.every((value) => Math.abs(value) <= MOST_AMOUNT)) return fail('concentration.tooLarge');
  const amounts = [...values].sort((a, b) => b - a);
  const sums = [0];
  let [sum, moved] = [0, 0];
  for (const amount of amounts) {
    sum += amount;
    moved += Math.abs(amount);
    sums.push(sum);
  }
  return ok({ amounts, sums, total: Math.abs(sum) <= ROUNDING * moved ? 0 : sum });
}

/**
 * What the largest part of the customers brings, in the unit of the amounts. Where the part ends within a customer,
 * that one counts in proportion: the straight line between two points of the curve.
 *
 * @param part of the customers, 0 to 1.
 * @example topSum(rank([6, 3, 1]).value, 0.5) // 7.5
 */
export function topSum({ amounts, sums }: Ranked, part: number): number {
  const place = Math.min(1, Math.max(0, part)) * amounts.length;
  const whole = Math.min(amounts.length, Math.floor(place + 1e-9));
  const rest = Math.max(0, place - whole);
  return (sums[whole] ?? 0) + rest * (amounts[whole] ?? 0);
}

/** Places of a curve, from 0 to `count` customers: all of them, or evenly as many as a drawing can show. */
export function places(count: number, most = 160, wanted: readonly number[] = []): number[] {
  const even =
    count <= most
      ? Array.from({ length: count + 1 }, (_, place) => place)
      : Array.from({ length: most + 1 }, (_, step) => Math.round((step * count) / most));
  return [...new Set([...even, ...wanted])].sort((a, b) => a - b);
}
