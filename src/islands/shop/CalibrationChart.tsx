import { dotWhisker } from '../../lib/chart/dot-whisker.ts';
import type { Frame } from '../../lib/chart/frame.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { chanceText, isOff, verdict } from './say.ts';
import type { Alarms, Calibration } from './study.ts';
import type { ShopSay } from './words.ts';

const ROW_PX = 34;
const EDGES = { topPx: 24, rightPx: 128, bottomPx: 30, leftPx: 18 };

interface Props {
  readonly say: ShopSay;
  readonly idPrefix: string;
  readonly calibration: Calibration;
  readonly alarms: Alarms;
}

/** What the model foretold for the time it had not seen, beside what then happened. */
export function CalibrationChart({ say, idPrefix, calibration, alarms }: Props) {
  const { bands } = calibration;
  const frame: Frame = {
    ...EDGES,
    widthPx: 380,
    heightPx: EDGES.topPx + EDGES.bottomPx + bands.length * ROW_PX,
  };
  const drawn = dotWhisker(
    bands.map(({ from, actual, interval }) => ({ key: String(from), value: actual, ...interval })),
    frame,
    { reach: [0, 1], within: [0, 1] },
  );
  const whole = (value: number) => formatNumber(value, { maxFraction: 0 });
  const floorPx = frame.heightPx - frame.bottomPx;
  const endPx = frame.widthPx - frame.rightPx;
  return (
    <ChartFigure
      id={`${idPrefix}-calibration`}
      file="shop-calibration"
      say={say}
      title={say('shop.calibration')}
      note={say('shop.calibrationNote', { day: alarms.cutOff, after: formatNumber(alarms.afterDays) })}
      text={say('shop.calibrationText', {
        customers: formatNumber(calibration.customers),
        expected: whole(calibration.expected),
        actual: whole(calibration.actual),
        verdict: verdict(say, calibration),
      })}
      widthPx={frame.widthPx}
      heightPx={frame.heightPx}
      table={<CalibrationTable say={say} calibration={calibration} />}
    >
      <g class="chart-key">
        <path class="chart-model" d={diamond(frame.leftPx + 5, 8)} />
        <text class="chart-tick" x={frame.leftPx + 14} y={12} direction="rtl" text-anchor="end">
          {say('shop.predicted')}
        </text>
        <g class="chart-whisker chart-look-1">
          <line x1={frame.leftPx + 92} x2={frame.leftPx + 116} y1={8} y2={8} />
          <circle cx={frame.leftPx + 104} cy={8} r={4} />
        </g>
        <text class="chart-tick" x={frame.leftPx + 122} y={12} direction="rtl" text-anchor="end">
          {say('shop.actual')}
        </text>
      </g>
      {drawn.ticks.map(({ value, px }) => (
        <g key={value}>
          <line class="chart-grid" x1={px} x2={px} y1={frame.topPx} y2={floorPx} />
          <text class="chart-tick" x={px} y={floorPx + 18} direction="rtl" text-anchor="middle">
            {chanceText(value)}
          </text>
        </g>
      ))}
      {drawn.rows.map(({ key, yPx, dotPx, lowPx, highPx }, index) => {
        const band = bands[index] as Calibration['bands'][number];
        return (
          <g key={key} class={`chart-whisker ${isOff(band) ? 'chart-look-4' : 'chart-look-1'}`}>
            <line x1={lowPx} x2={highPx} y1={yPx} y2={yPx} />
            <circle cx={dotPx} cy={yPx} r={4.5} />
            <path class="chart-model" d={diamond(drawn.x(band.predicted), yPx)} />
            <text x={frame.widthPx - 2} y={yPx + 1} direction="rtl" text-anchor="start">
              {bandText(say, band)}
            </text>
            <text class="chart-tick" x={frame.widthPx - 2} y={yPx + 15} direction="rtl" text-anchor="start">
              {say('shop.people', { count: formatNumber(band.customers) })}
            </text>
          </g>
        );
      })}
      <line class="chart-floor" x1={frame.leftPx} x2={endPx} y1={floorPx} y2={floorPx} />
    </ChartFigure>
  );
}

const bandText = (say: ShopSay, { from, to }: { from: number; to: number }): string =>
  say('shop.bandName', { from: chanceText(from, false), to: chanceText(to, false) });

const diamond = (x: number, y: number): string => `M${x} ${y - 6}l5 6l-5 6l-5 -6z`;

/** The same beside each other, with a plain word for each band. */
export const CalibrationTable = ({
  say,
  calibration,
}: {
  readonly say: ShopSay;
  readonly calibration: Calibration;
}) => (
  <div class="chart-table">
    <table>
      <thead>
        <tr>
          <th scope="col">{say('shop.predicted')}</th>
          <th scope="col" class="number">
            {say('shop.actual')}
          </th>
          <th scope="col" class="number">
            {say('shop.interval')}
          </th>
          <th scope="col" class="number">
            {say('shop.count')}
          </th>
          <th scope="col">{say('shop.fits')}</th>
        </tr>
      </thead>
      <tbody>
        {calibration.bands.map((band) => (
          <tr key={band.from} class={isOff(band) ? 'calculator-mistake' : undefined}>
            <th scope="row">
              <FigureValue value={band.predicted} text={chanceText(band.predicted)} />
            </th>
            <td class="number">
              <FigureValue value={band.actual} text={chanceText(band.actual)} />
            </td>
            <td class="number">
              {say('shop.between', {
                low: chanceText(band.interval.low, false),
                high: chanceText(band.interval.high, false),
              })}
            </td>
            <td class="number">
              <FigureValue value={band.customers} text={formatNumber(band.customers)} />
            </td>
            <td>
              {say(
                !isOff(band)
                  ? 'shop.fitsYes'
                  : band.predicted < band.interval.low
                    ? 'shop.fitsLow'
                    : 'shop.fitsHigh',
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
