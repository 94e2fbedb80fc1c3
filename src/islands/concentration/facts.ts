import { type ProfitConcentration, topProfitShare } from '../../lib/concentration/profit.ts';
import { customersFor, type SalesConcentration, topShare } from '../../lib/concentration/sales.ts';
import type { ConcentrationSettings } from './settings.ts';

/** What both forms say of sales. */
export interface SalesFacts {
  readonly customers: number;
  readonly total: number;
  readonly topShare: number;
  /** The fewest customers who bring the target. */
  readonly needed: number;
  readonly gini: number;
  readonly giniCorrected: number | null;
  readonly zeros: number;
}

/** What both forms say of profit. */
export interface ProfitFacts
  extends Pick<ProfitConcentration, 'total' | 'peak' | 'loss' | 'peakShare' | 'profitable' | 'unprofitable'> {
  readonly customers: number;
  /** `null` unless the total is positive. */
  readonly topShare: number | null;
}

export const salesFacts = (sales: SalesConcentration, settings: ConcentrationSettings): SalesFacts => ({
  customers: sales.amounts.length,
  total: sales.total,
  topShare: topShare(sales, settings.top),
  needed: customersFor(sales, settings.target),
  gini: sales.gini,
  giniCorrected: sales.giniCorrected,
  zeros: sales.zeros,
});

export function profitFacts(profit: ProfitConcentration, { top }: ConcentrationSettings): ProfitFacts {
  const { total, peak, loss, peakShare, profitable, unprofitable } = profit;
  const known = { total, peak, loss, peakShare, profitable, unprofitable };
  return { ...known, customers: profit.amounts.length, topShare: topProfitShare(profit, top) };
}
