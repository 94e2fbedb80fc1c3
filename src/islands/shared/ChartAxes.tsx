import type { Frame, Tick } from '../../lib/chart/frame.ts';

interface YProps {
  readonly frame: Frame;
  readonly ticks: readonly Tick[];
  readonly name: string;
  readonly mark: (value: number) => string;
}

/** Lines across the plot with their marks at its left, and the name of the axis above them. */
export const YAxis = ({ frame: { leftPx, rightPx, widthPx }, ticks, name, mark }: YProps) => (
  <>
    {ticks.map(({ value, px }) => (
      <g key={value}>
        <line class="chart-grid" x1={leftPx} x2={widthPx - rightPx} y1={px} y2={px} />
        <text class="chart-tick" x={leftPx - 6} y={px + 4} direction="rtl" text-anchor="start">
          {mark(value)}
        </text>
      </g>
    ))}
    <text class="chart-axis" x={2} y={14} direction="rtl" text-anchor="end">
      {name}
    </text>
  </>
);

interface XProps {
  readonly frame: Frame;
  readonly ticks: readonly Tick[];
  readonly mark: (value: number) => string;
  /** How far below the floor the marks stand. */
  readonly dropPx: number;
  /** The name of the axis below its middle. */
  readonly name?: { readonly text: string; readonly dropPx: number };
}

/** The floor of the plot, the marks below it and the name of the axis. */
export function XAxis({ frame, ticks, mark, dropPx, name }: XProps) {
  const floorPx = frame.heightPx - frame.bottomPx;
  const endPx = frame.widthPx - frame.rightPx;
  return (
    <>
      {ticks.map(({ value, px }) => (
        <text key={value} class="chart-tick" x={px} y={floorPx + dropPx} direction="rtl" text-anchor="middle">
          {mark(value)}
        </text>
      ))}
      {name && (
        <text
          class="chart-axis"
          x={(frame.leftPx + endPx) / 2}
          y={floorPx + name.dropPx}
          direction="rtl"
          text-anchor="middle"
        >
          {name.text}
        </text>
      )}
      <line class="chart-floor" x1={frame.leftPx} x2={endPx} y1={floorPx} y2={floorPx} />
    </>
  );
}
