import { type StackedBar, stackedBars } from '../../lib/chart/stacked-bars.ts';
import { cutToWidth } from '../../lib/chart/text-width.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { SCALES } from '../../lib/profile/scores.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { ContributionTable } from './ContributionTable.tsx';
import { firstOf, scoreText, topText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

const SIZE = { widthPx: 400, rowPx: 30, barPx: 20, namesPx: 112, roomyPx: 14 };
const FONT_PX = 12;
/** The legend: two columns of names. */
const ENTRY = { rowPx: 19, columns: 2 };
/** Beyond the longest bar, for its figure. */
const ROOM = 0.14;
/** More bars are a list; ties can make the first many. */
const MOST_BARS = 30;
const REST = 'rest';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
  readonly idPrefix: string;
}

/** The first customers as bars, each stacked of what the criteria add. */
export function ContributionFigure({ say, study, idPrefix }: Props) {
  const members = firstOf(study).members;
  const shown = members.slice(0, MOST_BARS);
  const letters = say('ideal.letters').split(' ');
  const most = SCALES[study.of.scale].high * (1 + ROOM);
  const chart = stackedBars(
    shown.map(({ name, parts, score }) => ({
      key: name,
      parts: [
        ...parts.map((count, at) => ({ key: String(at), count })),
        { key: REST, count: Math.max(0, most - score) },
      ],
    })),
    SIZE,
  );
  const legendPx = Math.ceil(study.counted.length / ENTRY.columns) * ENTRY.rowPx + 8;
  return (
    <ChartFigure
      say={say}
      id={`${idPrefix}-parts`}
      file="customer-scores"
      title={say('ideal.chart', { top: topText(study) })}
      note={
        <>
          {say('ideal.chartNote')}{' '}
          {members.length > shown.length && say('ideal.chartMore', { count: formatNumber(shown.length) })}
        </>
      }
      text={shown.map((one) => rowText(say, study, one)).join('؛ ')}
      widthPx={SIZE.widthPx}
      heightPx={legendPx + chart.heightPx}
      table={<ContributionTable {...{ say, study, members }} />}
    >
      <Legend {...{ study, letters }} />
      <g transform={`translate(0 ${legendPx})`}>
        {chart.bars.map((bar, index) => (
          <Bar key={bar.key} {...{ bar, letters }} startPx={chart.startPx} score={shown[index]?.score ?? 0} />
        ))}
      </g>
    </ChartFigure>
  );
}

const rowText = (say: IdealSay, { counted }: IdealStudy, one: IdealStudy['ranked'][number]): string =>
  say('ideal.chartRow', {
    name: one.name,
    score: scoreText(one.score),
    parts: one.parts.map((part, at) => `${counted[at]?.name} ${scoreText(part)}`).join('، '),
  });

const Legend = ({ study, letters }: { readonly study: IdealStudy; readonly letters: readonly string[] }) => (
  <>
    {study.counted.map(({ name }, at) => {
      const widthPx = SIZE.widthPx / ENTRY.columns;
      const xPx = SIZE.widthPx - (at % ENTRY.columns) * widthPx;
      const yPx = Math.floor(at / ENTRY.columns) * ENTRY.rowPx;
      return (
        <g key={name} class={`ideal-part ideal-part-${at}`}>
          <rect x={xPx - 17} y={yPx} width={17} height={14} />
          <text x={xPx - 8.5} y={yPx + 11} direction="rtl" text-anchor="middle">
            {letters[at]}
          </text>
          <text class="ideal-legend" x={xPx - 23} y={yPx + 12} direction="rtl" text-anchor="start">
            {cutToWidth(name, FONT_PX, widthPx - 30)}
          </text>
        </g>
      );
    })}
  </>
);

interface BarProps {
  readonly bar: StackedBar;
  readonly letters: readonly string[];
  readonly startPx: number;
  readonly score: number;
}

function Bar({ bar, letters, startPx, score }: BarProps) {
  const rest = bar.parts.find(({ key }) => key === REST);
  return (
    <g>
      <text class="ideal-legend" x={SIZE.widthPx} y={bar.middlePx + 4} direction="rtl" text-anchor="start">
        {cutToWidth(bar.key, FONT_PX, SIZE.widthPx - startPx - 8)}
      </text>
      {bar.parts
        .filter(({ key }) => key !== REST)
        .map(({ key, xPx, widthPx, middlePx, roomy }) => (
          <g key={key} class={`ideal-part ideal-part-${key}`}>
            <rect x={xPx + 0.5} y={bar.yPx} width={Math.max(0, widthPx - 1)} height={bar.heightPx} />
            {roomy && (
              <text x={middlePx} y={bar.middlePx + 4} direction="rtl" text-anchor="middle">
                {letters[Number(key)]}
              </text>
            )}
          </g>
        ))}
      {rest && (
        <text
          class="chart-value"
          x={rest.xPx + rest.widthPx - 5}
          y={bar.middlePx + 4}
          direction="rtl"
          text-anchor="start"
        >
          {scoreText(score)}
        </text>
      )}
    </g>
  );
}
