import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

/** What the form says. */
export type RevenueWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/revenue.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type RevenueSay = Say<RevenueWords>;
