import type { PurchaseHistory } from './purchase-history.ts';

/** All that the BG/NBD models need to know of customers, `customers` of whom have it in common. Times in one unit. */
export interface ShopGroup {
  /** Repeat purchases x: days with a purchase after the first, whole, 0 or more. */
  readonly repeats: number;
  /** Recency t_x: from the first purchase to the last; 0 without repeats. */
  readonly recency: number;
  /** Age T: from the first purchase to the day of the summary; at least `recency`. */
  readonly age: number;
  readonly customers: number;
}

export interface ShopCustomer extends Omit<ShopGroup, 'customers'> {
  readonly customer: string;
  /** Purchase days after the summary, up to the end of the data. */
  readonly later: number;
}

/**
 * Each customer known by `cutOffDay` as they stood that day, and what they did afterwards. In days.
 *
 * @see Fader, P. S., Hardie, B. G. S. & Lee, K. L. (2005). Marketing Science 24(2), 275–284, for (x, t_x, T).
 * @example summarise([{ customer: 'a', days: [2, 5, 15, 18] }], 10) // [{ customer: 'a', repeats: 1, recency: 3, age: 8, later: 2 }]
 */
export function summarise(histories: readonly PurchaseHistory[], cutOffDay: number): ShopCustomer[] {
  return histories.flatMap(({ customer, days }) => {
    const first = days[0];
    if (first === undefined || first > cutOffDay) return [];
    const seen = days.filter((day) => day <= cutOffDay);
    const recency = (seen.at(-1) ?? first) - first;
    return [
      {
        customer,
        repeats: seen.length - 1,
        recency,
        age: cutOffDay - first,
        later: days.length - seen.length,
      },
    ];
  });
}

/**
 * Puts customers with equal numbers together, times rounded to multiples of `unitDays`: a fit costs by the group, not by the
 * customer.
 *
 * @param unitDays 1 keeps days as they are; 7 rounds to weeks.
 * @example groupCustomers([{ repeats: 1, recency: 7, age: 14 }, { repeats: 1, recency: 8, age: 15 }], 7) // [{ repeats: 1, recency: 7, age: 14, customers: 2 }]
 */
export function groupCustomers(
  customers: readonly Omit<ShopGroup, 'customers'>[],
  unitDays = 1,
): ShopGroup[] {
  const groups = new Map<string, ShopGroup>();
  const rounded = (days: number) => Math.round(days / unitDays) * unitDays;
  for (const { repeats, recency, age } of customers) {
    const group = { repeats, recency: rounded(recency), age: rounded(age) };
    const key = `${repeats} ${group.recency} ${group.age}`;
    groups.set(key, { ...group, customers: (groups.get(key)?.customers ?? 0) + 1 });
  }
  return [...groups.values()];
}

const UNITS = [1, 7, 14, 28] as const;

/**
 * {@link groupCustomers} by the finest of 1, 7, 14, 28 days that gives at most `most` groups, or by 28 days.
 *
 * @example groupWithin([{ repeats: 0, recency: 0, age: 1 }, { repeats: 0, recency: 0, age: 2 }], 1).unitDays // 7
 */
export function groupWithin(
  customers: readonly Omit<ShopGroup, 'customers'>[],
  most: number,
): { groups: ShopGroup[]; unitDays: number } {
  for (const unitDays of UNITS) {
    const groups = groupCustomers(customers, unitDays);
    if (groups.length <= most || unitDays === UNITS.at(-1)) return { groups, unitDays };
  }
  return { groups: [], unitDays: 1 };
}
