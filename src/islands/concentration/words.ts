import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What both forms say. */
export type ConcentrationWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/concentration.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the large form says besides. */
export type ConcentrationDetailWords = ConcentrationWords &
  DataWords &
  Strings<typeof import('../../ui/concentration-details.fa.json')>;

export type ConcentrationSay = Say<ConcentrationWords>;
export type ConcentrationDetailSay = Say<ConcentrationDetailWords>;
