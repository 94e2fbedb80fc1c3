import { joinList } from '../../lib/persian/list.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { numberInWords } from '../../lib/persian/number-words.ts';
import type { Stir } from '../../lib/profile/swaps.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

/** Names in a sentence; the rest is counted. */
const MOST_NAMES = 4;
const MOST_WEIGHTS = 3;

/** Two decimals: customers who differ should look different. */
export const scoreText = (score: number): string => formatNumber(score, { maxFraction: 2 });

export const shareText = (share: number, alone = true): string =>
  formatPercent(share, { maxFraction: share < 0.1 ? 1 : 0, alone });

/** «ده»: so many stand in «… نفر اول». */
export const topText = ({ of }: IdealStudy): string => numberInWords(of.top);

/** A few names, isolated so that Latin ones disturb nothing. */
export function namesText(say: IdealSay, names: readonly string[], most = MOST_NAMES): string {
  const shown = names.length > most ? names.slice(0, most - 1) : names;
  const more = names.length - shown.length;
  return joinList([
    ...shown.map((name) => `\u2068${name}\u2069`),
    ...(more > 0 ? [say('ideal.more', { count: formatNumber(more) })] : []),
  ]);
}

/** Today's first, and those of them who are so whatever happens. */
export function firstOf({ ranked, of: { top } }: IdealStudy) {
  const members = ranked.filter(({ place }) => place <= top);
  return { members, always: members.filter(({ stand }) => stand === 'always') };
}

/** Everybody who is in with some weights and out with others. */
export const waverers = ({ ranked, open }: IdealStudy): readonly string[] =>
  [...ranked, ...open].filter(({ stand }) => stand === 'sometimes').map(({ name }) => name);

/** The answer in a sentence. */
export function sentenceOf(say: IdealSay, study: IdealStudy): string {
  const { counted, ranked, open } = study;
  const top = topText(study);
  if (counted.length === 0) return say('ideal.noColumns');
  if (ranked.length + open.length === 0) return say('ideal.noneKept');
  if (ranked.length === 0) return say('ideal.onlyOpen');
  const all = ranked.length + open.length;
  if (all <= study.of.top) return say('ideal.fewer', { count: formatNumber(all), top });
  const { members, always } = firstOf(study);
  const names = namesText(
    say,
    always.map(({ name }) => name),
  );
  if (always.length === 0) return say('ideal.noneAlways', { top });
  if (always.length === members.length && always.length > 1)
    return say('ideal.allAlways', { count: numberInWords(always.length), top, names });
  return say(always.length === 1 ? 'ideal.oneAlways' : 'ideal.someAlways', { top, names });
}

export const copiedSentence = (say: IdealSay, study: IdealStudy): string =>
  say('ideal.copyMethod', {
    sentence: sentenceOf(say, study),
    count: formatNumber(study.counted.length),
  });

/** What the weight that stirs most does. */
export function stirText(say: IdealSay, { direction, left, entered, turned }: Stir): string {
  const parts = [
    left.length > 0 && say('ideal.changeLeft', { count: formatNumber(left.length) }),
    entered.length > 0 && say('ideal.changeEntered', { count: formatNumber(entered.length) }),
    turned > 0 && say('ideal.changeTurned', { count: formatNumber(turned) }),
  ].filter((part) => part !== false);
  return say('ideal.strongestNote', { direction: say(`ideal.${direction}`), change: joinList(parts) });
}

/** The weights that stir most, each once. */
export function strongestText(say: IdealSay, { strongest, counted }: IdealStudy): string {
  const names = [...new Set(strongest.map(({ criterion }) => counted[criterion]?.name ?? ''))];
  const more = names.length - MOST_WEIGHTS;
  return joinList([
    ...names.slice(0, MOST_WEIGHTS).map((name) => `\u2068${name}\u2069`),
    ...(more > 0 ? [say('ideal.moreWeights', { count: formatNumber(more) })] : []),
  ]);
}
