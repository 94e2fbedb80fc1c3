import {
  type DotWhiskerOptions,
  type DotWhiskerRow,
  dotWhisker,
  type Estimate,
} from '../../lib/chart/dot-whisker.ts';
import type { Frame } from '../../lib/chart/frame.ts';
import { ChartFigure, type ChartSay } from './ChartFigure.tsx';
import { FigureValue } from './FigureValue.tsx';
import { HeadRow } from './HeadRow.tsx';

const ROW_PX = 62;
const WIDTH_PX = 380;

export interface FigureEstimate extends Estimate {
  readonly name: string;
  /** Persian forms of the value and its bounds. */
  readonly texts: { readonly value: string; readonly low: string; readonly high: string };
  readonly look: 1 | 2 | 3 | 4 | 5;
}

interface Props {
  readonly id: string;
  readonly file: string;
  readonly say: ChartSay;
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly estimates: readonly FigureEstimate[];
  readonly options: DotWhiskerOptions;
  /** A value that matters, such as the zero of a difference, with its name. */
  readonly level?: { readonly value: number; readonly name: string };
  readonly axis: string;
  readonly mark: (value: number) => string;
  /** Heads of the table: what, value, low, high. */
  readonly heads: readonly [string, string, string, string];
}

/** Estimates with their intervals, each named above its dot, on one axis; the same numbers as a table. */
export function WhiskerFigure({ estimates, options, level, axis, mark, heads, ...figure }: Props) {
  const frame: Frame = {
    widthPx: WIDTH_PX,
    heightPx: ROW_PX * estimates.length + 62,
    topPx: level ? 22 : 6,
    rightPx: 30,
    bottomPx: 46,
    leftPx: 30,
  };
  const drawn = dotWhisker(estimates, frame, options);
  const floorPx = frame.heightPx - frame.bottomPx;
  return (
    <ChartFigure
      {...figure}
      widthPx={frame.widthPx}
      heightPx={frame.heightPx}
      table={<WhiskerTable estimates={estimates} heads={heads} />}
    >
      {drawn.ticks.map(({ value, px }) => (
        <g key={value}>
          <line class="chart-grid" x1={px} x2={px} y1={frame.topPx} y2={floorPx} />
          <text class="chart-tick" x={px} y={floorPx + 18} direction="rtl" text-anchor="middle">
            {mark(value)}
          </text>
        </g>
      ))}
      <line class="chart-floor" x1={frame.leftPx} x2={WIDTH_PX - frame.rightPx} y1={floorPx} y2={floorPx} />
      <text class="chart-axis" x={WIDTH_PX / 2} y={floorPx + 38} direction="rtl" text-anchor="middle">
        {axis}
      </text>
      {level && (
        <>
          <line
            class="chart-across"
            x1={drawn.x(level.value)}
            x2={drawn.x(level.value)}
            y1={frame.topPx}
            y2={floorPx}
          />
          <text class="chart-tick" x={drawn.x(level.value)} y={14} direction="rtl" text-anchor="middle">
            {level.name}
          </text>
        </>
      )}
      {drawn.rows.map((row, index) => (
        <Whisker key={row.key} row={row} of={estimates[index] as FigureEstimate} />
      ))}
    </ChartFigure>
  );
}

/** Room a name needs on either side of its dot. */
const NAME_HALF_PX = 78;

function Whisker({ row, of: { name, texts, look } }: { row: DotWhiskerRow; of: FigureEstimate }) {
  const { yPx, dotPx, lowPx, highPx } = row;
  const namePx = Math.min(Math.max(dotPx, NAME_HALF_PX), WIDTH_PX - NAME_HALF_PX);
  const y = yPx + 10;
  return (
    <g class={`chart-whisker chart-look-${look}`}>
      <line x1={lowPx} x2={highPx} y1={y} y2={y} />
      <line x1={lowPx} x2={lowPx} y1={y - 5} y2={y + 5} />
      <line x1={highPx} x2={highPx} y1={y - 5} y2={y + 5} />
      <circle cx={dotPx} cy={y} r={5.5} />
      <text class="chart-name" x={namePx} y={y - 16} direction="rtl" text-anchor="middle">
        {name}: {texts.value}
      </text>
    </g>
  );
}

function WhiskerTable({ estimates, heads }: Pick<Props, 'estimates' | 'heads'>) {
  const [what, ...columns] = heads;
  return (
    <div class="chart-table">
      <table>
        <HeadRow of={what} numbers={columns} />
        <tbody>
          {estimates.map((estimate) => (
            <tr key={estimate.key}>
              <th scope="row">{estimate.name}</th>
              {(['value', 'low', 'high'] as const).map((part) => (
                <td class="number" key={part}>
                  <FigureValue value={estimate[part]} text={estimate.texts[part]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
