import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

/** What the small form says. */
export type ChurnWords = Strings<typeof import('../../ui/churn.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the large form says besides. */
export type ChurnDetailWords = ChurnWords &
  Strings<typeof import('../../ui/churn-details.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type ChurnSay = Say<ChurnWords>;
export type ChurnDetailSay = Say<ChurnDetailWords>;
