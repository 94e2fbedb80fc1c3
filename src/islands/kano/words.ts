import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What every form of one feature says. */
export type KanoWords = Strings<typeof import('../../ui/kano.fa.json')> &
  Strings<typeof import('../../ui/kano-form.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the small form says besides. */
export type KanoSmallWords = KanoWords &
  Record<`bench.${'empty' | 'optional' | 'result' | 'waiting' | 'blocked'}`, string>;

/** What the workshop says besides. */
export type KanoLargeWords = KanoWords &
  DataWords &
  Strings<typeof import('../../ui/kano-results.fa.json')> &
  Strings<typeof import('../../ui/kano-import.fa.json')> &
  Strings<typeof import('../../ui/kano-groups.fa.json')>;

export type KanoSay = Say<KanoWords>;
export type KanoLargeSay = Say<KanoLargeWords>;
