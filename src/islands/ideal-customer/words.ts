import type { DataWords } from '../shared/data-input/words.ts';
import type { Say, Strings } from '../shared/words.ts';

export type IdealWords = DataWords &
  Strings<typeof import('../../ui/ideal.fa.json')> &
  Strings<typeof import('../../ui/ideal-list.fa.json')>;
export type IdealSay = Say<IdealWords>;

/** The small form's few words. */
export type SmallWords = Strings<typeof import('../../ui/ideal-small.fa.json')> &
  Pick<IdealWords, 'ideal.weight' | 'ideal.weightsZero'> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Pick<IdealWords, 'bench.empty' | 'bench.optional' | 'bench.result' | 'bench.waiting' | 'bench.blocked'>;
export type SmallSay = Say<SmallWords>;
