import { dotWhisker } from '../../lib/chart/dot-whisker.ts';
import type { Frame } from '../../lib/chart/frame.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { shareText } from './say.ts';
import type { Seen } from './study.ts';
import type { CohortSay } from './words.ts';

const ROW_PX = 26;
const EDGES = { topPx: 10, rightPx: 60, bottomPx: 30, leftPx: 18 };
/** More rows are a table's matter. */
const MOST = 12;

interface Props {
  readonly say: CohortSay;
  readonly idPrefix: string;
  readonly losses: Seen['losses'];
}

/** The churn of each age with its interval: does it fall, as those who stay are the more loyal ones? */
export function ChurnByAge({ say, idPrefix, losses }: Props) {
  const shown = losses.slice(0, MOST);
  const frame: Frame = {
    ...EDGES,
    widthPx: 380,
    heightPx: EDGES.topPx + EDGES.bottomPx + shown.length * ROW_PX,
  };
  const drawn = dotWhisker(
    shown.map(({ time, churn, interval }) => ({ key: String(time), value: churn, ...interval })),
    frame,
    { reach: [0], within: [0, 1] },
  );
  const floorPx = frame.heightPx - frame.bottomPx;
  const between = ({ interval }: Seen['losses'][number]) =>
    say('cohorts.between', { low: shareText(interval.low, false), high: shareText(interval.high, false) });
  const range = shown.map((loss) => `${formatNumber(loss.time)}: ${shareText(loss.churn, false)}`);
  return (
    <ChartFigure
      id={`${idPrefix}-ages`}
      file="churn-by-age"
      say={say}
      title={say('cohorts.churnTable')}
      note={say('cohorts.churnNote')}
      text={`${say('cohorts.churnNote')} ${range.join('؛ ')}`}
      widthPx={frame.widthPx}
      heightPx={frame.heightPx}
      table={
        <div class="chart-table">
          <table>
            <HeadRow of={say('cohorts.age')} numbers={[say('cohorts.churn'), say('cohorts.confidence')]} />
            <tbody>
              {losses.map((loss) => (
                <tr key={loss.time}>
                  <th scope="row">
                    <FigureValue value={loss.time} text={formatNumber(loss.time)} />
                  </th>
                  <td class="number">
                    <FigureValue value={loss.churn} text={shareText(loss.churn)} />
                  </td>
                  <td class="number">{between(loss)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      }
    >
      {drawn.ticks.map(({ value, px }) => (
        <g key={value}>
          <line class="chart-grid" x1={px} x2={px} y1={frame.topPx} y2={floorPx} />
          <text class="chart-tick" x={px} y={floorPx + 18} direction="rtl" text-anchor="middle">
            {shareText(value)}
          </text>
        </g>
      ))}
      {drawn.rows.map(({ key, yPx, dotPx, lowPx, highPx }, index) => (
        <g key={key} class="chart-whisker chart-look-1">
          <line x1={lowPx} x2={highPx} y1={yPx} y2={yPx} />
          <circle cx={dotPx} cy={yPx} r={4.5} />
          <text x={frame.widthPx - 2} y={yPx + 4} direction="rtl" text-anchor="start">
            {say('cohorts.halfValue', { period: formatNumber(shown[index]?.time ?? 0) })}
          </text>
        </g>
      ))}
    </ChartFigure>
  );
}
