import { lineChart } from '../../lib/chart/line.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureTable } from '../shared/FigureTable.tsx';
import { FRAME, ShareAxes } from './ShareAxes.tsx';
import { giniText, partText, shareText } from './say.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { SalesStudy } from './study.ts';
import type { ConcentrationDetailSay } from './words.ts';

interface Props {
  readonly say: ConcentrationDetailSay;
  readonly idPrefix: string;
  readonly sales: SalesStudy;
  readonly settings: ConcentrationSettings;
}

/** The Lorenz curve under the line of equality; the area between them is half the coefficient. */
export function LorenzFigure({ say, idPrefix, sales, settings: { top } }: Props) {
  const { curve, tenths, topShare, customers, gini } = sales;
  const equal = [
    [0, 0],
    [1, 1],
  ] as const;
  const drawn = lineChart(
    [
      { key: 'equal', points: equal },
      { key: 'sales', points: curve },
    ],
    FRAME,
  );
  const { x, y, lines } = drawn;
  const path = lines[1]?.path ?? '';
  const [markXPx, markYPx] = [x(1 - top), y(1 - topShare)];
  const atLeft = top < 0.6;
  return (
    <ChartFigure
      id={`${idPrefix}-lorenz`}
      file="concentration-lorenz"
      say={say}
      title={say('concentration-details.lorenz')}
      note={say('concentration-details.lorenzNote')}
      text={say('concentration-details.lorenzText', {
        customers: formatNumber(customers),
        top: partText(top),
        share: shareText(topShare, false),
        gini: giniText(gini),
      })}
      widthPx={FRAME.widthPx}
      heightPx={FRAME.heightPx}
      table={
        <FigureTable
          heads={[say('concentration-details.lorenzX'), say('concentration-details.lorenzY')]}
          rows={tenths.map(([part, value]) => ({
            label: say('concentration-details.lorenzRow', { part: partText(part) }),
            value,
            text: shareText(value),
          }))}
        />
      }
    >
      <ShareAxes
        drawn={drawn}
        xName={say('concentration-details.lorenzX')}
        yName={say('concentration-details.lorenzY')}
        mark={(value) => formatPercent(value, { maxFraction: 0 })}
      />
      <g class="chart-line chart-look-5">
        <path d={lines[0]?.path} />
      </g>
      <g class="chart-line chart-look-1">
        <path class="chart-band" d={`${path}Z`} />
        <path d={path} />
        <circle cx={markXPx} cy={markYPx} r={3.5} />
      </g>
      <line
        class="chart-across"
        x1={markXPx}
        x2={markXPx}
        y1={FRAME.topPx}
        y2={FRAME.heightPx - FRAME.bottomPx}
      />
      {/* Both stand above the diagonal, where nothing is drawn. */}
      <text class="chart-tick" x={x(0.5) - 10} y={y(0.5) - 4} direction="rtl" text-anchor="start">
        {say('concentration-details.equality')}
      </text>
      <text
        class="chart-value"
        x={atLeft ? markXPx - 6 : markXPx + 6}
        y={FRAME.topPx + 12}
        direction="rtl"
        text-anchor={atLeft ? 'start' : 'end'}
      >
        {say('concentration-details.lorenzMark', { top: partText(top) })}
      </text>
    </ChartFigure>
  );
}
