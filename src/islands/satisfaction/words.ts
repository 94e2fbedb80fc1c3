import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What the form in an article says. */
export type PromoterWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Strings<typeof import('../../ui/satisfaction.fa.json')>;

/** What the calculator's own page says besides. */
export type SatisfactionWords = PromoterWords &
  DataWords &
  Strings<typeof import('../../ui/satisfaction-details.fa.json')>;

export type PromoterSay = Say<PromoterWords>;
export type SatisfactionSay = Say<SatisfactionWords>;
