import { FUNCTION_WORDS } from '../data/function-words.ts';
import { wordSet } from '../data/pairs.ts';
import { joinsNext, ZWNJ } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Pair } from './spaced.ts';

const PLURAL = /^ها(?:ی(?:ی|م|ت|ش|مان|تان|شان)?|ست|یند)?$/;
const COMPARATIVE = /^تر(?:ین)?(?:ی|ها|هایی|های)?$/;
const PERSONAL = /^(?:ای|ام|ات|اش|ایم|اید|اند|مان|تان|شان)$/;

/** Words after which «ای» is a call or the start of «ای میل»: «گفت ای دوست». */
const AFTER_CALL = wordSet('میل میلی کاش بابا وای خدا خدای دوست دل جان مردم برادر خواهر عزیز پسر دختر');

/** «کتاب ها» → «کتاب‌ها», «بزرگ تر» → «بزرگ‌تر», «خسته ام» → «خسته‌ام». */
export function joinEnding(pair: Pair, lexicon: Lexicon): string | undefined {
  if (FUNCTION_WORDS.has(pair.first) && !(pair.first === 'آن' || pair.first === 'این')) return undefined;
  if (PLURAL.test(pair.second)) return joinPlural(pair, lexicon);
  if (FUNCTION_WORDS.has(pair.first)) return undefined;
  if (COMPARATIVE.test(pair.second)) return joinComparative(pair, lexicon);
  if (PERSONAL.test(pair.second)) return joinPersonal(pair, lexicon);
  return undefined;
}

const attach = ({ first, second }: Pair): string => first + (joinsNext(first) ? ZWNJ : '') + second;

/** Nothing but an ending is written «ها», save the call «ها!» and «های و هوی». */
function joinPlural(pair: Pair, lexicon: Lexicon): string | undefined {
  if (pair.after === 'وهوی' || /^ن?می\u200C/.test(pair.first)) return undefined;
  return lexicon.knows(pair.first) || pair.first.length > 2 ? attach(pair) : undefined;
}

function joinComparative(pair: Pair, lexicon: Lexicon): string | undefined {
  const joined = attach(pair);
  if (lexicon.knows(joined)) return joined;
  return pair.second.startsWith('ترین') && lexicon.lists(pair.first) ? joined : undefined;
}

function joinPersonal(pair: Pair, lexicon: Lexicon): string | undefined {
  if (pair.second === 'اند' && joinsNext(pair.first) && lexicon.knows(pair.first)) return attach(pair);
  if (!/[هی]$/.test(pair.first) || (pair.second === 'ای' && AFTER_CALL.has(pair.after))) return undefined;
  const joined = pair.first + ZWNJ + pair.second;
  return lexicon.knows(joined) ? joined : undefined;
}
