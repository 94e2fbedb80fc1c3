import { lineChart } from '../../lib/chart/line.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { chartUnit } from '../shared/big.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureTable } from '../shared/FigureTable.tsx';
import { FRAME, ShareAxes } from './ShareAxes.tsx';
import { amountText, partText, shareText } from './say.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { CurvePoint, ProfitStudy } from './study.ts';
import type { ConcentrationDetailSay } from './words.ts';

interface Props {
  readonly say: ConcentrationDetailSay;
  readonly idPrefix: string;
  readonly profit: ProfitStudy;
  readonly settings: ConcentrationSettings;
}

/** The whale curve: in shares of the total profit, or in amounts where the total is no measure. */
export function WhaleFigure({ say, idPrefix, profit, settings: { top } }: Props) {
  const { curve, tenths, fallsAt, peak, total, topShare, customers, unprofitable } = profit;
  const parts = topShare !== null;
  const unit = parts ? { by: total, name: say('concentration-details.whaleShareY') } : amountUnit(say, curve);
  const scaled = (points: readonly CurvePoint[]) => points.map(([at, sum]) => [at, sum / unit.by] as const);
  const text = (sum: number, alone = true) => (parts ? shareText(sum / total, alone) : amountText(say, sum));
  const series = [
    { key: 'rise', look: 1, points: scaled(curve.filter(([at]) => at <= fallsAt)) },
    { key: 'fall', look: 2, points: scaled(curve.filter(([at]) => at >= fallsAt)) },
  ].filter(({ points }) => points.length > 1);
  const drawn = lineChart(series, FRAME, { reach: [0] });
  const endPx = FRAME.widthPx - FRAME.rightPx;
  const { x, y } = drawn;
  const peakAt = curve.find(([, sum]) => sum === peak)?.[0] ?? 0;
  // Its name stands where the curve is not: below where it comes down to it, or far from its end.
  const totalPx = y(total / unit.by);
  return (
    <ChartFigure
      id={`${idPrefix}-whale`}
      file="concentration-whale"
      say={say}
      title={say('concentration-details.whale')}
      note={say('concentration-details.whaleNote')}
      text={say('concentration-details.whaleText', {
        customers: formatNumber(customers),
        peak: text(peak, false),
        total: amountText(say, total),
        count: formatNumber(unprofitable),
      })}
      widthPx={FRAME.widthPx}
      heightPx={FRAME.heightPx}
      table={
        <FigureTable
          heads={[say('concentration-details.whaleX'), unit.name]}
          rows={tenths.map(([part, sum]) => ({
            label: say('concentration-details.whaleRow', { part: partText(part) }),
            value: parts ? sum / total : sum,
            text: text(sum),
          }))}
        />
      }
    >
      <ShareAxes
        drawn={drawn}
        xName={say('concentration-details.whaleX')}
        yName={unit.name}
        mark={(value) =>
          parts ? formatPercent(value, { maxFraction: 0 }) : formatNumber(value, { maxFraction: 2 })
        }
      />
      <line class="chart-across" x1={FRAME.leftPx} x2={endPx} y1={totalPx} y2={totalPx} />
      <text
        class="chart-tick"
        x={total > 0 ? endPx - 4 : FRAME.leftPx + 4}
        y={total > 0 && unprofitable > 0 ? totalPx + 15 : totalPx - 6}
        direction="rtl"
        text-anchor={total > 0 ? 'start' : 'end'}
      >
        {say('concentration-details.whaleTotal')}
      </text>
      {series.map(({ key, look }, index) => (
        <g key={key} class={`chart-line chart-look-${look}`}>
          <path d={drawn.lines[index]?.path} />
        </g>
      ))}
      {parts && <TopMark {...{ say, top, topShare }} xPx={x(top)} yPx={y(topShare)} />}
      {unprofitable > 0 && peak > 0 && (
        <g class="chart-line chart-look-1">
          <circle cx={x(peakAt)} cy={y(peak / unit.by)} r={3.5} />
          <text
            class="chart-value"
            x={x(peakAt)}
            y={y(peak / unit.by) - 8}
            direction="rtl"
            text-anchor={peakAt < 0.2 ? 'end' : peakAt > 0.8 ? 'start' : 'middle'}
          >
            {say('concentration-details.whalePeak', { peak: text(peak, false) })}
          </text>
        </g>
      )}
    </ChartFigure>
  );
}

interface MarkProps {
  readonly say: ConcentrationDetailSay;
  readonly top: number;
  readonly topShare: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** What the part asked for brings; its words stand under the curve, at the side with room. */
function TopMark({ say, top, topShare, xPx, yPx }: MarkProps) {
  const atLeft = top > 0.6;
  return (
    <g class="chart-line chart-look-1">
      <circle cx={xPx} cy={yPx} r={3.5} />
      <text
        class="chart-value chart-halo"
        x={atLeft ? xPx - 8 : xPx + 9}
        y={yPx + 16}
        direction="rtl"
        text-anchor={atLeft ? 'start' : 'end'}
      >
        {say('concentration-details.whaleMark', { top: partText(top), share: shareText(topShare) })}
      </text>
    </g>
  );
}

function amountUnit(say: ConcentrationDetailSay, curve: readonly CurvePoint[]) {
  const most = curve.reduce((high, [, sum]) => Math.max(high, Math.abs(sum)), 0);
  return chartUnit(say, most, say('concentration-details.whaleY'));
}
