/** A purchase: who, and on which day (`dayNumber`, whole). */
export interface Purchase {
  readonly customer: string;
  readonly day: number;
}

/** The different days on which one customer bought, in order; at least one. Two purchases on a day are one visit. */
export interface PurchaseHistory {
  readonly customer: string;
  readonly days: readonly number[];
}

/**
 * Purchases by customer, in the order customers first appear.
 *
 * @example purchaseHistories([{ customer: 'a', day: 5 }, { customer: 'a', day: 2 }, { customer: 'a', day: 5 }]) // [{ customer: 'a', days: [2, 5] }]
 */
export function purchaseHistories(purchases: Iterable<Purchase>): PurchaseHistory[] {
  const days = new Map<string, number[]>();
  for (const { customer, day } of purchases) {
    const known = days.get(customer);
    if (known) known.push(day);
    else days.set(customer, [day]);
  }
  return [...days].map(([customer, bought]) => ({ customer, days: differentDays(bought) }));
}

/**
 * The different days, in order.
 *
 * @example differentDays([5, 2, 5]) // [2, 5]
 */
export const differentDays = (days: readonly number[]): number[] =>
  Float64Array.from(days)
    .sort()
    .reduce<number[]>((different, day) => {
      if (day !== different.at(-1)) different.push(day);
      return different;
    }, []);

/**
 * The first and the last day anybody bought; `undefined` without purchases.
 *
 * @example observedSpan([{ customer: 'a', days: [2, 5] }, { customer: 'b', days: [9] }]) // { first: 2, last: 9 }
 */
export function observedSpan(
  histories: readonly PurchaseHistory[],
): { first: number; last: number } | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { days } of histories) {
    first = Math.min(first, days[0] ?? first);
    last = Math.max(last, days.at(-1) ?? last);
  }
  return first <= last ? { first, last } : undefined;
}
