import type { Say } from '../shared/words.ts';

type Strings<Module> = Module extends { default: infer Words } ? Words : Module;

/** What every form of one feature says. */
export type KanoWords = Strings<typeof import('../../ui/kano.fa.json')> &
  Strings<typeof import('../../ui/kano-form.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')>;

/** What the small form says besides. */
export type KanoSmallWords = KanoWords &
  Record<`bench.${'empty' | 'optional' | 'result' | 'waiting' | 'blocked'}`, string>;

/** What the workshop says besides. */
export type KanoLargeWords = KanoWords &
  Strings<typeof import('../../ui/kano-results.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')> &
  Record<'bench.printed', string>;

export type KanoSay = Say<KanoWords>;
export type KanoLargeSay = Say<KanoLargeWords>;
