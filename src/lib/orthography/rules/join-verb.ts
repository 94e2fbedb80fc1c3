import { ZWNJ } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Pair } from './spaced.ts';

const PREFIX = /^(?:بر|در|باز|فرو|فرا|وا|ور)?ن?می$/;

/** «می رود» → «می‌رود», only when that is a verb; after «ماه» it may be the month. */
export function joinVerb({ before, first, second }: Pair, lexicon: Lexicon): string | undefined {
  if (!PREFIX.test(first) || before === 'ماه') return undefined;
  const joined = first + ZWNJ + second;
  return lexicon.knows(joined) &&
    lexicon.lists(joined.replace(/^.*?(?=ن?می\u200C)/, '').replace(/(?:ش|شان)$/, ''))
    ? joined
    : undefined;
}
