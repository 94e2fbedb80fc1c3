import type { Say, Strings } from '../shared/words.ts';

/** What the form says. */
export type RevenueWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/revenue.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type RevenueSay = Say<RevenueWords>;
