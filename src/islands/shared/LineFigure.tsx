import type { Frame } from '../../lib/chart/frame.ts';
import { type LineChart, type LineOptions, type LineSeries, lineChart } from '../../lib/chart/line.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { XAxis, YAxis } from './ChartAxes.tsx';
import { ChartFigure, type ChartSay } from './ChartFigure.tsx';
import { FigureValue } from './FigureValue.tsx';

/** Drawn for a phone's width and scaled up: the texts stay readable at both ends. */
const FRAME: Frame = { widthPx: 380, heightPx: 252, topPx: 30, rightPx: 96, bottomPx: 34, leftPx: 40 };

export interface FigureLine extends LineSeries {
  readonly name: string;
  /** One of the data colours, with its own dash and end mark. */
  readonly look: 1 | 2 | 3 | 4 | 5;
}

interface Props {
  readonly id: string;
  readonly file: string;
  readonly say: ChartSay;
  readonly title: string;
  readonly note?: string;
  readonly text: string;
  readonly lines: readonly FigureLine[];
  /** Straight lines across, with their names at the start. */
  readonly levels?: readonly { readonly value: number; readonly name: string }[];
  readonly options?: LineOptions;
  /** What the x axis counts. */
  readonly xName: string;
  readonly yName: string;
  /** A value of the y axis as its mark and as a cell of the table; in the data's unit. */
  readonly mark: (value: number) => string;
  readonly cell: (value: number) => string;
}

/** Lines over time with their names at their ends, and the same numbers as a table. */
export function LineFigure({ lines, levels = [], options, xName, yName, mark, cell, ...figure }: Props) {
  const drawn = lineChart(lines, FRAME, {
    ...options,
    reach: [...(options?.reach ?? []), ...levels.map(({ value }) => value)],
  });
  const floorPx = FRAME.heightPx - FRAME.bottomPx;
  const endPx = FRAME.widthPx - FRAME.rightPx;
  return (
    <ChartFigure
      {...figure}
      widthPx={FRAME.widthPx}
      heightPx={FRAME.heightPx}
      table={<LineTable lines={lines} drawn={drawn} xName={xName} cell={cell} />}
    >
      <YAxis frame={FRAME} ticks={drawn.yTicks} name={yName} mark={mark} />
      <XAxis frame={FRAME} ticks={drawn.xTicks} mark={formatNumber} dropPx={20} />
      <text class="chart-axis" x={endPx + 14} y={floorPx + 20} direction="rtl" text-anchor="end">
        {xName}
      </text>
      {levels.map(({ value, name }) => (
        <g key={name}>
          <line class="chart-across" x1={FRAME.leftPx} x2={endPx} y1={drawn.y(value)} y2={drawn.y(value)} />
          <text
            class="chart-tick"
            x={FRAME.leftPx + 4}
            y={drawn.y(value) - 5}
            direction="rtl"
            text-anchor="end"
          >
            {name}
          </text>
        </g>
      ))}
      {drawn.lines.map((line, index) => (
        <Line key={line.key} line={line} of={lines[index] as FigureLine} />
      ))}
    </ChartFigure>
  );
}

function Line({ line, of: { name, look } }: { line: LineChart['lines'][number]; of: FigureLine }) {
  const { path, endXPx, endYPx, labelYPx } = line;
  return (
    <g class={`chart-line chart-look-${look}`}>
      <path d={path} />
      <circle cx={endXPx} cy={endYPx} r={3.5} />
      {Math.abs(labelYPx - endYPx) > 3 && (
        <line class="chart-lead" x1={endXPx + 4} y1={endYPx} x2={endXPx + 11} y2={labelYPx} />
      )}
      <text class="chart-name" x={endXPx + 13} y={labelYPx + 4} direction="rtl" text-anchor="end">
        {name}
      </text>
    </g>
  );
}

interface TableProps {
  readonly lines: readonly FigureLine[];
  readonly drawn: LineChart;
  readonly xName: string;
  readonly cell: (value: number) => string;
}

/** The lines at the marks of the x axis and at both ends. */
function LineTable({ lines, drawn, xName, cell }: TableProps) {
  const [first] = lines;
  const wanted = new Set([
    first?.points[0]?.[0],
    ...drawn.xTicks.map(({ value }) => value),
    first?.points.at(-1)?.[0],
  ]);
  const rows = (first?.points ?? []).flatMap(([x], index) => (wanted.has(x) ? [{ x, index }] : []));
  return (
    <div class="chart-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{xName}</th>
            {lines.map(({ key, name }) => (
              <th scope="col" class="number" key={key}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ x, index }) => (
            <tr key={x}>
              <th scope="row">
                <FigureValue value={x} text={formatNumber(x)} />
              </th>
              {lines.map(({ key, points }) => {
                const value = points[index]?.[1] ?? 0;
                return (
                  <td class="number" key={key}>
                    <FigureValue value={value} text={cell(value)} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
