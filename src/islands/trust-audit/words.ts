import type { CheckId } from '../../lib/trust-audit/checks.ts';
import type { Say, Strings } from '../shared/words.ts';

/** What both forms say. */
type SharedWords = Strings<typeof import('../../ui/trust-audit.fa.json')> &
  Strings<typeof import('../../ui/bench.fa.json')>;

/** The small form carries the words of its own checks only. */
export type TrustSmallWords = SharedWords & Readonly<Record<`trust.${'check' | 'do'}.${CheckId}`, string>>;

export type TrustWords = SharedWords &
  Strings<typeof import('../../ui/trust-checks.fa.json')> &
  Strings<typeof import('../../ui/calculator.fa.json')> &
  Strings<typeof import('../../ui/share.fa.json')>;

export type TrustSmallSay = Say<TrustSmallWords>;
export type TrustSay = Say<TrustWords>;
