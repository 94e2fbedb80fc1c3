import { type GroupShare, lowestGroups } from '../../lib/engagement/profile.ts';
import { joinList } from '../../lib/persian/list.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import type { GroupSay } from './words.ts';

/** Small shares with a decimal, so that few are not none; a part without answers says so. */
export const shareText = (say: GroupSay, share: number | null, alone = true): string =>
  share === null
    ? say('engagement.noShare')
    : formatPercent(share, { maxFraction: share > 0 && share < 0.1 ? 1 : 0, alone });

export const countsText = (say: GroupSay, { yes, no }: GroupShare): string =>
  say('engagement.of', { yes: formatNumber(yes), answered: formatNumber(yes + no) });

/** The four parts in a row: «حضور ۵۵٪، تعامل ۲۵٪…». */
export const sharesText = (say: GroupSay, groups: readonly GroupShare[]): string =>
  joinList(groups.map(({ group, share }) => `${say(`engagement.${group}`)} ${shareText(say, share, false)}`));

/** The result for a screen reader. */
export const spokenShares = (say: GroupSay, groups: readonly GroupShare[]): string =>
  say('engagement.spoken', { shares: sharesText(say, groups) });

/** Names of the lowest parts and their share; `undefined` when no part is lower than another. */
export function lowestOf(
  say: GroupSay,
  groups: readonly GroupShare[],
): { readonly names: string; readonly many: boolean; readonly share: number } | undefined {
  const lowest = lowestGroups(groups);
  const share = groups.find(({ group }) => group === lowest[0])?.share ?? null;
  if (share === null) return undefined;
  const names = joinList(lowest.map((group) => say(`engagement.${group}`)));
  return { names, many: lowest.length > 1, share };
}
