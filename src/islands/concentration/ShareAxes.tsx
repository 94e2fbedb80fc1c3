import type { Frame } from '../../lib/chart/frame.ts';
import type { LineChart } from '../../lib/chart/line.ts';
import { formatPercent } from '../../lib/persian/number-format.ts';

/** Drawn for a phone's width and scaled up: the texts stay readable at both ends. */
export const FRAME: Frame = {
  widthPx: 380,
  heightPx: 272,
  topPx: 30,
  rightPx: 14,
  bottomPx: 42,
  leftPx: 50,
};

interface Props {
  readonly drawn: LineChart;
  readonly xName: string;
  readonly yName: string;
  /** A mark of the y axis. */
  readonly mark: (value: number) => string;
}

/** Grid, marks and names of a chart over shares of the customers, which run left to right. */
export function ShareAxes({ drawn, xName, yName, mark }: Props) {
  const floorPx = FRAME.heightPx - FRAME.bottomPx;
  const endPx = FRAME.widthPx - FRAME.rightPx;
  return (
    <>
      {drawn.yTicks.map(({ value, px }) => (
        <g key={value}>
          <line class="chart-grid" x1={FRAME.leftPx} x2={endPx} y1={px} y2={px} />
          <text class="chart-tick" x={FRAME.leftPx - 6} y={px + 4} direction="rtl" text-anchor="start">
            {mark(value)}
          </text>
        </g>
      ))}
      <text class="chart-axis" x={2} y={14} direction="rtl" text-anchor="end">
        {yName}
      </text>
      {drawn.xTicks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={px} y={floorPx + 17} direction="rtl" text-anchor="middle">
          {formatPercent(value, { maxFraction: 0 })}
        </text>
      ))}
      <text
        class="chart-axis"
        x={(FRAME.leftPx + endPx) / 2}
        y={floorPx + 35}
        direction="rtl"
        text-anchor="middle"
      >
        {xName}
      </text>
      <line class="chart-floor" x1={FRAME.leftPx} x2={endPx} y1={floorPx} y2={floorPx} />
    </>
  );
}
