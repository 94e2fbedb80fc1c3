import type { Say, Strings } from '../shared/words.ts';

type Lab = Strings<typeof import('../../ui/churn-lab.fa.json')>;

/** What the form says. */
export type CompareWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/compare.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')> &
  Pick<Lab, Extract<keyof Lab, `churn-lab.verdict${string}`>>;

export type CompareSay = Say<CompareWords>;
