import type { Say, Strings } from '../shared/words.ts';

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
