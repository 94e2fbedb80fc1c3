import type { Say, Strings } from '../shared/words.ts';

/** What both forms say. */
export type ConvertWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/convert.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the large form says besides. */
export type ConvertDetailWords = ConvertWords &
  Strings<typeof import('../../ui/convert-details.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type ConvertSay = Say<ConvertWords>;
export type ConvertDetailSay = Say<ConvertDetailWords>;
