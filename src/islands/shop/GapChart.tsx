import type { Frame } from '../../lib/chart/frame.ts';
import { histogram } from '../../lib/chart/histogram.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { XAxis, YAxis } from '../shared/ChartAxes.tsx';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureTable } from '../shared/FigureTable.tsx';
import { shareText } from './say.ts';
import type { ShopStudy } from './study.ts';
import type { ShopSay } from './words.ts';

/** Drawn for a phone's width and scaled up: the texts stay readable at both ends. */
const FRAME: Frame = { widthPx: 380, heightPx: 240, topPx: 40, rightPx: 6, bottomPx: 38, leftPx: 34 };

interface Props {
  readonly say: ShopSay;
  readonly idPrefix: string;
  readonly gaps: NonNullable<ShopStudy['gaps']>;
  readonly window: number;
}

/** How long customers stay away between two purchases, with the window across: what lies beyond is called lost. */
export function GapChart({ say, idPrefix, gaps, window }: Props) {
  const drawn = histogram(gaps.bins, FRAME);
  const floorPx = FRAME.heightPx - FRAME.bottomPx;
  const rest = gaps.bins.at(-1) as (typeof gaps.bins)[number];
  const restBar = drawn.bars.at(-1) as (typeof drawn.bars)[number];
  const markPx = window > rest.from ? restBar.xPx - 2 : drawn.x(window);
  const share = shareText((gaps.tail[window] ?? 0) / gaps.count, undefined, false);
  const told = { share, window: formatNumber(window) };
  const whole = (value: number) => formatNumber(value, { maxFraction: 0 });
  const beyond = (from: number) => from >= window;
  const atLeft = markPx > FRAME.widthPx * 0.68;
  return (
    <ChartFigure
      id={`${idPrefix}-gaps`}
      file="shop-gaps"
      say={say}
      title={say('shop.gapChart')}
      note={say('shop.gapNote', told)}
      text={say('shop.gapText', {
        ...told,
        count: formatNumber(gaps.count),
        median: whole(gaps.median),
        ninety: whole(gaps.ninety),
      })}
      widthPx={FRAME.widthPx}
      heightPx={FRAME.heightPx}
      table={
        <FigureTable
          heads={[say('shop.gap'), say('shop.gapCount')]}
          rows={gaps.bins.map(({ from, to, count }) => ({
            label:
              to === null
                ? say('shop.gapRest', { from: formatNumber(from) })
                : say('shop.gapDays', { from: formatNumber(from + 1), to: formatNumber(to) }),
            value: count,
            text: formatNumber(count),
          }))}
        />
      }
    >
      <YAxis frame={FRAME} ticks={drawn.yTicks} name={say('shop.gapCount')} mark={formatNumber} />
      {drawn.bars.map((bar, index) => {
        const bin = gaps.bins[index] as (typeof gaps.bins)[number];
        return (
          <g key={bin.from} class={beyond(bin.from) ? 'chart-fall' : 'chart-rise'}>
            <rect x={bar.xPx} y={bar.yPx} width={bar.widthPx} height={bar.heightPx} />
          </g>
        );
      })}
      <XAxis frame={FRAME} ticks={drawn.xTicks} mark={formatNumber} dropPx={16} />
      <text
        class="chart-tick"
        x={restBar.xPx + restBar.widthPx / 2}
        y={floorPx + 16}
        direction="rtl"
        text-anchor="middle"
      >
        {say('shop.rest')}
      </text>
      <text
        class="chart-axis"
        x={(FRAME.leftPx + FRAME.widthPx) / 2}
        y={floorPx + 33}
        direction="rtl"
        text-anchor="middle"
      >
        {say('shop.axisDays')}
      </text>
      <line class="chart-mark" x1={markPx} x2={markPx} y1={22} y2={floorPx} />
      <text
        class="chart-value"
        x={atLeft ? markPx - 6 : markPx + 6}
        y={32}
        direction="rtl"
        text-anchor={atLeft ? 'start' : 'end'}
      >
        {say('shop.windowMark', { window: told.window })}
      </text>
    </ChartFigure>
  );
}
