import { type StackedBar, stackedBars } from '../../lib/chart/stacked-bars.ts';
import type { GroupShare } from '../../lib/engagement/profile.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { countsText, shareText } from './say.ts';
import type { GroupSay } from './words.ts';

const SIZE = { widthPx: 340, barPx: 16, namesPx: 0, roomyPx: 0 };
/** Baselines of the words above and below a bar. */
const ABOVE_PX = 6;
const BELOW_PX = 15;

/** A row is taller where something unknown stands below its bar. */
const rowPx = (groups: readonly GroupShare[]): number =>
  groups.some(({ unknown }) => unknown > 0) ? 64 : 54;

export const barsSize = (groups: readonly GroupShare[]) => ({
  widthPx: SIZE.widthPx,
  heightPx: groups.length * rowPx(groups),
});

interface Props {
  readonly say: GroupSay;
  readonly groups: readonly GroupShare[];
}

/** Four bars from the right, each the whole of a part's answers: full for «yes», hollow for «no», dashed without any. */
export function GroupBars({ say, groups }: Props) {
  const { bars } = stackedBars(
    groups.map(({ group, yes, no }) => ({
      key: group,
      parts: [
        { key: 'yes', count: yes },
        { key: 'no', count: no },
      ],
    })),
    { ...SIZE, rowPx: rowPx(groups) },
  );
  return (
    <>
      {bars.map((bar, index) => (
        <Bar key={bar.key} say={say} bar={bar} of={groups[index] as GroupShare} />
      ))}
    </>
  );
}

function Bar({
  say,
  bar,
  of,
}: {
  readonly say: GroupSay;
  readonly bar: StackedBar;
  readonly of: GroupShare;
}) {
  const [abovePx, belowPx] = [bar.yPx - ABOVE_PX, bar.yPx + bar.heightPx + BELOW_PX];
  const counts = of.share === null ? '' : ` · ${countsText(say, of)}`;
  return (
    <g>
      <text class="chart-value" x={SIZE.widthPx} y={abovePx} direction="rtl" text-anchor="start">
        {say(`engagement.${of.group}`)}
      </text>
      <text class="chart-tick" x={0} y={abovePx} direction="rtl" text-anchor="end">
        {shareText(say, of.share)}
        {counts}
      </text>
      <rect
        class={of.share === null ? 'share-none' : 'share-whole'}
        x={0.75}
        y={bar.yPx}
        width={SIZE.widthPx - 1.5}
        height={bar.heightPx}
      />
      {bar.parts
        .filter(({ key }) => key === 'yes')
        .map(({ xPx, widthPx }) => (
          <rect key="yes" class="share-yes" x={xPx} y={bar.yPx} width={widthPx} height={bar.heightPx} />
        ))}
      {of.unknown > 0 && (
        <text class="chart-tick" x={SIZE.widthPx} y={belowPx} direction="rtl" text-anchor="start">
          {say('engagement.unknown', { count: formatNumber(of.unknown) })}
        </text>
      )}
    </g>
  );
}
