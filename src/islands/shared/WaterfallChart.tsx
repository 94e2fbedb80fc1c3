import { type WaterfallBar, type WaterfallStep, waterfall } from '../../lib/chart/waterfall.ts';
import { ChartFigure, type ChartSay } from './ChartFigure.tsx';
import { FigureTable } from './FigureTable.tsx';

/** Drawn for a phone's width and scaled up: the texts stay readable at both ends. */
const SIZE = { widthPx: 380, heightPx: 236, topPx: 30, bottomPx: 34 };

export interface ChartStep extends WaterfallStep {
  readonly name: string;
  /** The value's Persian form. */
  readonly text: string;
}

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** Name of the saved files. */
  readonly file: string;
  readonly say: ChartSay;
  readonly title: string;
  /** The chart in a sentence, for those who do not see it. */
  readonly text: string;
  readonly steps: readonly ChartStep[];
  /** Says that the bars are cut, when they are. */
  readonly cutNote: string;
  readonly stepLabel: string;
  readonly unit: string;
}

/** A base from one level to the next, first bar at the right, with the same numbers as a table. */
export function WaterfallChart({ steps, cutNote, stepLabel, unit, ...figure }: Props) {
  const { bars, connectors, floorPx, broken } = waterfall(steps, SIZE);
  return (
    <ChartFigure
      {...figure}
      note={broken && cutNote}
      widthPx={SIZE.widthPx}
      heightPx={SIZE.heightPx}
      table={
        <FigureTable
          heads={[stepLabel, unit]}
          rows={steps.map(({ name, value, text: label }) => ({ label: name, value, text: label }))}
        />
      }
    >
      {connectors.map(({ fromPx, toPx, yPx }) => (
        <line key={fromPx} class="chart-link" x1={fromPx} x2={toPx} y1={yPx} y2={yPx} />
      ))}
      {bars.map((bar, index) => (
        <Bar key={bar.key} bar={bar} step={steps[index] as ChartStep} floorPx={floorPx} broken={broken} />
      ))}
      <line class="chart-floor" x1="0" x2={SIZE.widthPx} y1={floorPx} y2={floorPx} />
    </ChartFigure>
  );
}

interface BarProps {
  readonly bar: WaterfallBar;
  readonly step: ChartStep;
  readonly floorPx: number;
  readonly broken: boolean;
}

function Bar({ bar, step, floorPx, broken }: BarProps) {
  const { kind, rising, xPx, yPx, widthPx, heightPx, middlePx } = bar;
  return (
    <g class={`chart-${kind === 'change' ? (rising ? 'rise' : 'fall') : kind}`}>
      <rect x={xPx} y={yPx} width={widthPx} height={heightPx} />
      {broken && kind === 'level' && <path class="chart-cut" d={cutAcross(xPx, widthPx, floorPx - 13)} />}
      <text class="chart-value" x={middlePx} y={yPx - 8} direction="rtl" text-anchor="middle">
        {step.text}
      </text>
      <text x={middlePx} y={floorPx + 22} direction="rtl" text-anchor="middle">
        {step.name}
      </text>
    </g>
  );
}

/** A zigzag of the paper's colour through a bar: the sign that a piece is left out. */
function cutAcross(xPx: number, widthPx: number, yPx: number): string {
  const tooth = (widthPx + 8) / 6;
  return `M${xPx - 4} ${yPx + 4}${`l${tooth} -8 ${tooth} 8`.repeat(3)}`;
}
