import { type TileRow, tileRows } from '../../lib/chart/tiles.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { STATES } from '../../lib/trust-audit/answers.ts';
import type { Finding } from '../../lib/trust-audit/audit.ts';
import { LISTS, type List } from '../../lib/trust-audit/checks.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { StateShape } from './Marks.tsx';
import type { AuditOutcome } from './model.ts';
import { countsText } from './say.ts';
import type { TrustSay } from './words.ts';

interface Props {
  readonly say: TrustSay;
  readonly outcome: AuditOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
}

const SIZE = { widthPx: 380, rowPx: 30, tilePx: 24, gapPx: 16, namesPx: 128 };
const LEGEND_PX = 52;
const HEAD_PX = 26;
/** The legend's entries, from the right, three in a line. */
const ENTRY_PX = 118;

/** Each way's checks as tiles, and the same counts as a table. */
export function WaysFigure({ say, outcome, idPrefix }: Props) {
  const rowsOf = (list: List) => outcome.ways.filter(({ way }) => way.list === list);
  let topPx = LEGEND_PX;
  const blocks = LISTS.map((list) => {
    const ways = rowsOf(list);
    const rows = tileRows(
      ways.map(({ way, findings }) => ({ key: way.id, tiles: findings.map(({ check }) => check.id) })),
      SIZE,
    );
    const block = { list, ways, rows, topPx };
    topPx += HEAD_PX + rows.length * SIZE.rowPx;
    return block;
  });
  return (
    <ChartFigure
      id={`${idPrefix}-ways`}
      file="trust-ways"
      say={say}
      title={say('trust.chart')}
      note={say('trust.chartNote')}
      text={outcome.ways
        .map(({ way, counts }) =>
          say('trust.chartRow', { way: say(`trust.way.${way.id}`), parts: countsText(say, counts) }),
        )
        .join('؛ ')}
      widthPx={SIZE.widthPx}
      heightPx={topPx}
      table={<WaysTable {...{ say, outcome }} />}
    >
      <Legend say={say} />
      {blocks.map((block) => (
        <g key={block.list} transform={`translate(0 ${block.topPx})`}>
          <text class="chart-name" x={SIZE.widthPx} y={17} direction="rtl" text-anchor="start">
            {say(`trust.list.${block.list}`)}
          </text>
          <g transform={`translate(0 ${HEAD_PX})`}>
            {block.rows.map((row, index) => (
              <Row key={row.key} {...{ say, row }} findings={block.ways[index]?.findings ?? []} />
            ))}
          </g>
        </g>
      ))}
    </ChartFigure>
  );
}

const Legend = ({ say }: { readonly say: TrustSay }) => (
  <>
    {STATES.map((state, index) => {
      const xPx = SIZE.widthPx - (index % 3) * ENTRY_PX - 8;
      const yPx = 10 + Math.floor(index / 3) * 22;
      return (
        <g key={state} class={`trust-${state}`}>
          <StateShape state={state} xPx={xPx} yPx={yPx} radiusPx={6} />
          <text class="chart-tick" x={xPx - 12} y={yPx + 4} direction="rtl" text-anchor="start">
            {say(`trust.state.${state}`)}
          </text>
        </g>
      );
    })}
  </>
);

interface RowProps {
  readonly say: TrustSay;
  readonly row: TileRow;
  readonly findings: readonly Finding[];
}

const Row = ({ say, row, findings }: RowProps) => (
  <g>
    <text class="chart-tick" x={SIZE.widthPx} y={row.middlePx + 4} direction="rtl" text-anchor="start">
      {findings[0] && say(`trust.way.${findings[0].check.way}`)}
    </text>
    {findings.map(({ check, state }, index) => {
      const tile = row.tiles[index];
      return (
        tile && (
          <g key={check.id} class={`trust-tile trust-tile-${check.kind} trust-${state}`}>
            <rect x={tile.xPx} y={tile.yPx} width={SIZE.tilePx} height={SIZE.tilePx} rx={3} />
            <StateShape state={state} xPx={tile.middleXPx} yPx={tile.middleYPx} radiusPx={7} />
          </g>
        )
      );
    })}
  </g>
);

const WaysTable = ({ say, outcome }: Omit<Props, 'idPrefix'>) => (
  <ScrollBox label={say('trust.chart')}>
    <table>
      <HeadRow of={say('trust.column.way')} numbers={STATES.map((state) => say(`trust.state.${state}`))} />
      <tbody>
        {outcome.ways.map(({ way, counts }) => (
          <tr key={way.id}>
            <th scope="row">{say(`trust.way.${way.id}`)}</th>
            {STATES.map((state) => (
              <td class="number" key={state}>
                <FigureValue value={counts[state]} text={formatNumber(counts[state])} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
