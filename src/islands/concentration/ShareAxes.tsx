import type { Frame } from '../../lib/chart/frame.ts';
import type { LineChart } from '../../lib/chart/line.ts';
import { formatPercent } from '../../lib/persian/number-format.ts';
import { XAxis, YAxis } from '../shared/ChartAxes.tsx';

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

/** Axes of a chart over shares of the customers, which run left to right. */
export const ShareAxes = ({ drawn, xName, yName, mark }: Props) => (
  <>
    <YAxis frame={FRAME} ticks={drawn.yTicks} name={yName} mark={mark} />
    <XAxis
      frame={FRAME}
      ticks={drawn.xTicks}
      mark={(value) => formatPercent(value, { maxFraction: 0 })}
      dropPx={17}
      name={{ text: xName, dropPx: 35 }}
    />
  </>
);
