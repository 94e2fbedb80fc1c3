import { fail, ok, type Problem, type Result } from '../result.ts';
import { type AmountProblemCode, places, type Ranked, rank, topSum } from './ranked.ts';

export type SalesProblemCode = AmountProblemCode | 'concentration.negativeSales' | 'concentration.noSales';

/** How unequally sales are spread over customers. */
export interface SalesConcentration extends Ranked {
  /** The Gini coefficient as one less twice the area under the drawn curve; 0 to (n − 1)/n. */
  readonly gini: number;
  /** The same times n/(n − 1), 0 to 1: an estimate for the many whom these customers stand for; `null` for one customer. */
  readonly giniCorrected: number | null;
  /** Customers without sales; they count among all. */
  readonly zeros: number;
}

/**
 * The concentration of sales.
 *
 * The Gini coefficient is Σ(2i − n − 1)xᵢ / (nΣxᵢ) with the amounts in rising order, i from 1: half the mean absolute
 * difference of all pairs, themselves included, over the mean. The correction is Dixon's.
 *
 * @param values sales of each customer, one currency, none negative.
 * @returns the problems of `rank`; `concentration.negativeSales` with the amount; `concentration.noSales` when all are 0.
 * @see Gini 1914; Dixon et al. 1987, Ecology 68, 1548–1551.
 * @example salesConcentration([1, 3, 2, 1, 1, 1, 4]).value.gini // 0.3076…
 * @example salesConcentration([5, 5]).value.giniCorrected // 0
 */
export function salesConcentration(
  values: readonly number[],
): Result<SalesConcentration, Problem<SalesProblemCode>> {
  const ranked = rank(values);
  if (!ranked.ok) return ranked;
  const { amounts, total } = ranked.value;
  const least = amounts.at(-1) ?? 0;
  if (least < 0) return fail('concentration.negativeSales', { amount: least });
  if (total === 0) return fail('concentration.noSales');
  const n = amounts.length;
  // Largest first: the weights run the other way round. Shares first, so that the product of two large sums never arises.
  const gini = amounts.reduce((sum, amount, index) => sum + ((n - 1 - 2 * index) / n) * (amount / total), 0);
  const bounded = Math.max(0, gini);
  const zeros = amounts.filter((amount) => amount === 0).length;
  return ok({ ...ranked.value, gini: bounded, giniCorrected: n > 1 ? (bounded * n) / (n - 1) : null, zeros });
}

/**
 * What part of all sales the largest part of the customers brings.
 *
 * @param part of the customers, 0 to 1.
 * @example topShare(salesConcentration([6, 3, 1]).value, 1 / 3) // 0.6
 */
export const topShare = (sales: SalesConcentration, part: number): number =>
  Math.min(1, topSum(sales, part) / sales.total);

/**
 * The fewest customers who bring this part of all sales.
 *
 * @param share of the sales, 0 to 1.
 * @example customersFor(salesConcentration([6, 3, 1]).value, 0.8) // 2
 */
export function customersFor({ sums, total }: SalesConcentration, share: number): number {
  // A customer less must not be missed by what rounding took.
  const wanted = Math.min(1, share) * total * (1 - 1e-12);
  return Math.max(
    0,
    sums.findIndex((sum) => sum >= wanted),
  );
}

/**
 * The Lorenz curve: the part of the customers, the smallest first, and the part of the sales they bring.
 *
 * @see Lorenz 1905.
 * @example lorenzCurve(salesConcentration([6, 4]).value) // [[0, 0], [0.5, 0.4], [1, 1]]
 */
export function lorenzCurve(sales: SalesConcentration): [customers: number, sales: number][] {
  const { sums, total, amounts } = sales;
  const n = amounts.length;
  return places(n).map((place) => {
    const below = place === 0 ? 0 : (total - (sums[n - place] ?? 0)) / total;
    return [place / n, Math.min(1, Math.max(0, below))];
  });
}
