import { type Interval, wilsonInterval } from '../stats/wilson.ts';
import { buyAgainChance, expectedPurchases, type ShopModel, type ShopState } from './bgnbd.ts';

/** A customer before the hold-out and whether, and how often, they bought in it. */
export interface HeldOut extends ShopState {
  readonly later: number;
}

/** Customers whom the model gave a chance in [from, to). */
export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  /** Mean chance the model gave them. */
  readonly predicted: number;
  /** The share that did buy again, with its 95 % Wilson interval. */
  readonly actual: number;
  readonly interval: Interval;
}

/**
 * Sets the chance of buying again against what happened: if the model is right, of those given 30 % about 30 % buy. Empty bands
 * are left out.
 *
 * @param customers in the model's unit of time, as they stood when the hold-out began.
 * @param time length of the hold-out.
 * @param bands how many equal bands of chance.
 * @example calibrate({ kind: 'mbg', r: 1, alpha: 1, a: 1, b: 1 }, [{ repeats: 0, recency: 0, age: 1, later: 1 }], 1, 10)[0].actual // 1
 */
export function calibrate(
  model: ShopModel,
  customers: readonly HeldOut[],
  time: number,
  bands = 10,
): CalibrationBand[] {
  const sums = Array.from({ length: bands }, () => ({ customers: 0, chance: 0, bought: 0 }));
  for (const customer of customers) {
    const chance = buyAgainChance(model, customer, time);
    const sum = sums[Math.min(bands - 1, Math.floor(chance * bands))];
    if (!sum) continue;
    sum.customers += 1;
    sum.chance += chance;
    sum.bought += customer.later > 0 ? 1 : 0;
  }
  return sums.flatMap(({ customers: count, chance, bought }, index) => {
    if (count === 0) return [];
    const band = { from: index / bands, to: (index + 1) / bands, customers: count };
    return [
      { ...band, predicted: chance / count, actual: bought / count, interval: wilsonInterval(bought, count) },
    ];
  });
}

/** Customers with the same number of repeat purchases before the hold-out. */
export interface FrequencyRow {
  readonly repeats: number;
  /** True in the last row, which takes all with more, too. */
  readonly orMore: boolean;
  readonly customers: number;
  /** Mean purchases in the hold-out: by the model and in fact. */
  readonly expected: number;
  readonly actual: number;
}

/**
 * Expected and actual purchases in the hold-out by how often customers had come back before.
 *
 * @param most repeats of the last row.
 * @see Fader, Hardie & Lee (2005), figure 5: conditional expectations.
 * @example calibrateCounts({ kind: 'bg', r: 1, alpha: 1, a: 1, b: 1 }, [{ repeats: 0, recency: 0, age: 1, later: 3 }], 1, 7)[0].actual // 3
 */
export function calibrateCounts(
  model: ShopModel,
  customers: readonly HeldOut[],
  time: number,
  most = 7,
): FrequencyRow[] {
  const rows = Array.from({ length: most + 1 }, () => ({ customers: 0, expected: 0, actual: 0 }));
  const known = new Map<string, number>();
  for (const customer of customers) {
    const key = `${customer.repeats} ${customer.recency} ${customer.age}`;
    const expected = known.get(key) ?? expectedPurchases(model, customer, time);
    known.set(key, expected);
    const row = rows[Math.min(most, customer.repeats)];
    if (!row) continue;
    row.customers += 1;
    row.expected += expected;
    row.actual += customer.later;
  }
  return rows.flatMap(({ customers: count, expected, actual }, repeats) =>
    count === 0
      ? []
      : [
          {
            repeats,
            orMore: repeats === most,
            customers: count,
            expected: expected / count,
            actual: actual / count,
          },
        ],
  );
}
