import { type StackedBar, stackedBars } from '../../lib/chart/stacked-bars.ts';
import { cutToWidth } from '../../lib/chart/text-width.ts';
import { CATEGORIES, type Category, type CategoryCounts, totalOf } from '../../lib/kano/categories.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { ClassShape } from './ClassMark.tsx';
import type { KanoLargeSay } from './words.ts';

const SIZE = { widthPx: 380, rowPx: 30, barPx: 20, namesPx: 116, roomyPx: 26 };
const LEGEND_PX = 26;
const FONT_PX = 12;
/** What the legend's six entries take, from the right. */
const ENTRY_PX = 63;

export interface SharesRow {
  readonly name: string;
  readonly counts: CategoryCounts;
}

interface Props {
  readonly say: KanoLargeSay;
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly note?: string;
  /** What a row is: a feature or a group. */
  readonly head: string;
  readonly rows: readonly SharesRow[];
}

/** Of each row's answers, the share of each class: bars from the right, and the same numbers as a table. */
export function SharesFigure({ say, rows, head, ...figure }: Props) {
  const chart = stackedBars(
    rows.map(({ name, counts }) => ({
      key: name,
      parts: CATEGORIES.map((category) => ({ key: category, count: counts[category] })),
    })),
    SIZE,
  );
  return (
    <ChartFigure
      {...figure}
      say={say}
      text={rows.map((row) => rowText(say, row)).join('؛ ')}
      widthPx={SIZE.widthPx}
      heightPx={LEGEND_PX + chart.heightPx}
      table={<SharesTable {...{ say, rows, head }} />}
    >
      <Legend say={say} />
      <g transform={`translate(0 ${LEGEND_PX})`}>
        {chart.bars.map((bar) => (
          <Bar key={bar.key} bar={bar} startPx={chart.startPx} />
        ))}
      </g>
    </ChartFigure>
  );
}

const Legend = ({ say }: { readonly say: KanoLargeSay }) => (
  <>
    {CATEGORIES.map((category, index) => {
      const xPx = SIZE.widthPx - index * ENTRY_PX - 6;
      return (
        <g key={category} class={`kano-${category}`}>
          <ClassShape category={category} xPx={xPx} yPx={9} radiusPx={4.5} />
          <text class="chart-tick" x={xPx - 9} y={13} direction="rtl" text-anchor="start">
            {say(`kano.class.${category}`)}
          </text>
        </g>
      );
    })}
  </>
);

const Bar = ({ bar, startPx }: { readonly bar: StackedBar; readonly startPx: number }) => (
  <g>
    <text class="kano-label" x={SIZE.widthPx} y={bar.middlePx + 4} direction="rtl" text-anchor="start">
      {cutToWidth(bar.key, FONT_PX, SIZE.widthPx - startPx - 8)}
    </text>
    {bar.parts.map(({ key, xPx, widthPx, middlePx, share, roomy }) => (
      <g key={key} class={`kano-part kano-${key}`}>
        <rect x={xPx + 0.5} y={bar.yPx} width={Math.max(0, widthPx - 1)} height={bar.heightPx} />
        {roomy && (
          <text x={middlePx} y={bar.middlePx + 4} direction="rtl" text-anchor="middle">
            {formatPercent(share, { maxFraction: 0 })}
          </text>
        )}
      </g>
    ))}
  </g>
);

function rowText(say: KanoLargeSay, { name, counts }: SharesRow): string {
  const total = totalOf(counts);
  const parts = CATEGORIES.filter((category) => counts[category] > 0).map(
    (category) =>
      `${say(`kano.class.${category}`)} ${formatPercent(counts[category] / total, { maxFraction: 0, alone: false })}`,
  );
  return `${name}: ${parts.join('، ')}`;
}

const SharesTable = ({ say, rows, head }: Pick<Props, 'say' | 'rows' | 'head'>) => (
  <ScrollBox label={head}>
    <table>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {CATEGORIES.map((category) => (
            <th scope="col" class="number" key={category}>
              {say(`kano.class.${category}`)}
            </th>
          ))}
          <th scope="col" class="number">
            {say('kano-results.answers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[...CATEGORIES.map((category: Category) => counts[category]), totalOf(counts)].map(
              (count, index) => (
                <td class="number" key={CATEGORIES[index] ?? 'n'}>
                  <FigureValue value={count} text={formatNumber(count)} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollBox>
);
