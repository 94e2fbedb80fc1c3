import type { ComponentChildren } from 'preact';
import type { Frame } from '../../lib/chart/frame.ts';
import { spread } from '../../lib/chart/spread.ts';
import { bandPath, modelPath, type StepPoint, stepPath, survivalFrame } from '../../lib/chart/survival.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { XAxis, YAxis } from './ChartAxes.tsx';
import { ChartFigure, type ChartSay } from './ChartFigure.tsx';

const EDGES = { widthPx: 380, topPx: 30, rightPx: 92, leftPx: 40 };
const PLOT_PX = 190;
const FOOT_PX = 38;
const ROW_PX = 17;

type Look = 1 | 2 | 3 | 4 | 5;

/** What was seen: a staircase with its band. */
export interface Curve {
  readonly key: string;
  readonly name: string;
  readonly look: Look;
  readonly points: readonly StepPoint[];
  /** The longest time seen. */
  readonly end: number;
  /** How many were still under observation at each mark of the axis. */
  readonly atRisk?: (times: readonly number[]) => readonly number[];
}

/** What a model says: a dashed line. */
export interface Projection {
  readonly name: string;
  readonly look: Look;
  readonly points: readonly (readonly [time: number, survival: number])[];
}

interface Props {
  readonly id: string;
  readonly file: string;
  readonly say: ChartSay;
  readonly title: string;
  readonly note?: ComponentChildren;
  readonly text: string;
  readonly curves: readonly Curve[];
  readonly projection?: Projection | undefined;
  /** End of the time axis. */
  readonly end: number;
  readonly xName: string;
  readonly yName: string;
  /** Head of the rows of those at risk. */
  readonly riskName?: string;
  readonly table: ComponentChildren;
}

/** Survival over time: staircases of what was seen, a dashed line of what a model expects, names at their ends. */
export function SurvivalFigure({ curves, projection, end, xName, yName, riskName, ...figure }: Props) {
  const risks = curves.filter(({ atRisk }) => atRisk);
  const heightPx = EDGES.topPx + PLOT_PX + FOOT_PX + (risks.length > 0 ? (risks.length + 1) * ROW_PX + 4 : 0);
  const frame: Frame = { ...EDGES, heightPx, bottomPx: heightPx - EDGES.topPx - PLOT_PX };
  const drawn = survivalFrame(end, frame);
  const floorPx = EDGES.topPx + PLOT_PX;
  const endPx = EDGES.widthPx - EDGES.rightPx;
  const named = [
    ...curves.map(({ name, look, points, end: last }) => ({
      name,
      look,
      xPx: drawn.x(last),
      yPx: drawn.y(points.at(-1)?.survival ?? 1),
    })),
    ...(projection
      ? [
          {
            name: projection.name,
            look: projection.look,
            xPx: endPx,
            yPx: drawn.y(projection.points.at(-1)?.[1] ?? 1),
          },
        ]
      : []),
  ];
  const places = spread(
    named.map(({ yPx }) => yPx),
    18,
    [EDGES.topPx, floorPx],
  );
  return (
    <ChartFigure {...figure} widthPx={EDGES.widthPx} heightPx={heightPx}>
      <YAxis
        frame={frame}
        ticks={drawn.yTicks}
        name={yName}
        mark={(value) => formatPercent(value, { maxFraction: 0 })}
      />
      <XAxis
        frame={frame}
        ticks={drawn.xTicks}
        mark={formatNumber}
        dropPx={17}
        name={{ text: xName, dropPx: 33 }}
      />
      {curves.map(({ key, look, points, end: last }) => (
        <g key={key} class={`chart-line chart-steps chart-look-${look}`}>
          <path class="chart-band" d={bandPath(points, last, drawn)} />
          <path d={stepPath(points, last, drawn)} />
        </g>
      ))}
      {projection && (
        <g class={`chart-line chart-projection chart-look-${projection.look}`}>
          <path d={modelPath(projection.points, drawn)} />
        </g>
      )}
      {named.map(({ name, look, xPx, yPx }, index) => {
        const labelPx = places[index] as number;
        return (
          <g key={`${name}-${index}`} class={`chart-line chart-look-${look}`}>
            <circle cx={xPx} cy={yPx} r={3.5} />
            {(Math.abs(labelPx - yPx) > 3 || xPx < endPx - 2) && (
              <line class="chart-far" x1={xPx + 6} y1={yPx} x2={endPx + 9} y2={labelPx} />
            )}
            <text class="chart-name" x={endPx + 12} y={labelPx + 4} direction="rtl" text-anchor="end">
              {name}
            </text>
          </g>
        );
      })}
      {risks.length > 0 && (
        <text
          class="chart-axis"
          x={EDGES.widthPx - 2}
          y={floorPx + FOOT_PX + 14}
          direction="rtl"
          text-anchor="start"
        >
          {riskName}
        </text>
      )}
      {risks.map(({ key, name, look, atRisk }, row) => {
        const yPx = floorPx + FOOT_PX + 14 + (row + 1) * ROW_PX;
        const times = drawn.xTicks.map(({ value }) => value);
        return (
          <g key={key} class={`chart-look-${look}`}>
            {atRisk?.(times).map((count, index) => (
              <text
                key={times[index]}
                class="chart-tick"
                x={drawn.xTicks[index]?.px}
                y={yPx}
                direction="rtl"
                text-anchor="middle"
              >
                {formatNumber(count)}
              </text>
            ))}
            <text class="chart-name" x={EDGES.widthPx - 2} y={yPx} direction="rtl" text-anchor="start">
              {name}
            </text>
          </g>
        );
      })}
    </ChartFigure>
  );
}
