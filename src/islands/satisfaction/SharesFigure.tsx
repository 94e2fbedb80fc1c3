import { type DivergingSide, divergingBars } from '../../lib/chart/diverging-bars.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { decimalsOfInterval } from '../../lib/stats/precision.ts';
import { wilsonInterval } from '../../lib/stats/wilson.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import type { SatisfactionOutcome } from './model.ts';
import type { SatisfactionSay } from './words.ts';

interface Props {
  readonly say: SatisfactionSay;
  readonly outcome: SatisfactionOutcome;
  readonly idPrefix: string;
}

interface Part {
  readonly side: DivergingSide;
  readonly name: string;
  readonly count: number;
}

interface Wave {
  readonly name: string;
  readonly answers: number;
  /** From the left to the right. */
  readonly parts: readonly Part[];
}

const ROW_PX = 58;
const BAR_PX = 30;
/** A part at least so wide can hold its figure. */
const ROOMY_PX = 25;
const LEGEND_PX = 28;
const ENTRY_PX = 92;

/** Of each wave's answers, what pulls to either side: bars around one middle, and the same numbers as a table. */
export function SharesFigure({ say, outcome, idPrefix }: Props) {
  const waves = wavesOf(say, outcome);
  const shareOf = (wave: Wave, side: DivergingSide) =>
    (wave.parts.find((part) => part.side === side)?.count ?? 0) / wave.answers;
  const frame = {
    widthPx: 380,
    heightPx: LEGEND_PX + ROW_PX * waves.length + 44,
    topPx: LEGEND_PX,
    rightPx: 22,
    bottomPx: 44,
    leftPx: 22,
  };
  const chart = divergingBars(
    waves.map((wave) => ({
      key: wave.name,
      left: shareOf(wave, 'left'),
      across: shareOf(wave, 'across'),
      right: shareOf(wave, 'right'),
    })),
    frame,
    BAR_PX,
  );
  const floorPx = frame.heightPx - frame.bottomPx;
  return (
    <ChartFigure
      id={`${idPrefix}-shares`}
      file="satisfaction-shares"
      say={say}
      title={say('satisfaction.sharesChart')}
      note={say(outcome.measure === 'nps' ? 'satisfaction.sharesNpsNote' : 'satisfaction.sharesCsatNote')}
      text={waves.map((wave) => waveText(say, wave)).join('؛ ')}
      widthPx={frame.widthPx}
      heightPx={frame.heightPx}
      table={<SharesTable {...{ say, waves }} />}
    >
      {waves[0]?.parts.map(({ side, name }, index) => (
        <g key={side} class={`part part-${side}`}>
          <rect
            x={frame.widthPx - frame.rightPx - 12 - (2 - index) * ENTRY_PX}
            y={3}
            width={12}
            height={12}
          />
          <text
            class="chart-tick"
            x={frame.widthPx - frame.rightPx - 18 - (2 - index) * ENTRY_PX}
            y={14}
            direction="rtl"
            text-anchor="start"
          >
            {name}
          </text>
        </g>
      ))}
      {chart.ticks.map(({ value, px }) => (
        <g key={value}>
          <line class="chart-grid" x1={px} x2={px} y1={frame.topPx} y2={floorPx + 6} />
          <text class="chart-tick" x={px} y={floorPx + 22} direction="rtl" text-anchor="middle">
            {formatPercent(Math.abs(value), { maxFraction: 0 })}
          </text>
        </g>
      ))}
      <text class="chart-axis" x={chart.zeroPx} y={floorPx + 40} direction="rtl" text-anchor="middle">
        {say('satisfaction.chartAxis')}
      </text>
      <line class="chart-floor" x1={chart.zeroPx} x2={chart.zeroPx} y1={frame.topPx} y2={floorPx + 6} />
      {chart.bars.map(({ key, yPx, heightPx, parts }) => (
        <g key={key}>
          <text
            class="chart-part-name"
            x={frame.widthPx - frame.rightPx}
            y={yPx - 7}
            direction="rtl"
            text-anchor="start"
          >
            {key}
          </text>
          {parts.map(({ side, xPx, widthPx, middlePx, share }) => (
            <g key={side} class={`part part-${side}`}>
              <rect x={xPx + 0.5} y={yPx} width={Math.max(0.5, widthPx - 1)} height={heightPx} />
              {widthPx >= ROOMY_PX && (
                <text x={middlePx} y={yPx + heightPx / 2 + 5} direction="rtl" text-anchor="middle">
                  {formatPercent(share, { maxFraction: 0 })}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </ChartFigure>
  );
}

function wavesOf(say: SatisfactionSay, outcome: SatisfactionOutcome): Wave[] {
  const name = (index: number) => say(index === 0 ? 'satisfaction.sideFirst' : 'satisfaction.sideSecond');
  if (outcome.measure === 'nps')
    return [outcome.first, outcome.second].flatMap((wave, index) => {
      if (!wave) return [];
      const part = (side: DivergingSide, key: 'positive' | 'neutral' | 'negative'): Part => ({
        side,
        name: say(`satisfaction.${key}`),
        count: wave.classes[key].count,
      });
      const parts = [part('left', 'negative'), part('across', 'neutral'), part('right', 'positive')];
      return [{ name: name(index), answers: wave.answers, parts }];
    });
  return [outcome.first, outcome.second].flatMap((wave, index) => {
    if (!wave) return [];
    const { answers, satisfied } = wave;
    const parts: Part[] = [
      { side: 'left', name: say('satisfaction.others'), count: answers - satisfied },
      { side: 'right', name: say('satisfaction.satisfied'), count: satisfied },
    ];
    return [{ name: name(index), answers, parts }];
  });
}

const shareText = ({ count }: Part, answers: number): string =>
  formatPercent(count / answers, {
    maxFraction: decimalsOfInterval(wilsonInterval(count, answers)),
    alone: false,
  });

const waveText = (say: SatisfactionSay, { name, answers, parts }: Wave): string =>
  `${name}: ${parts
    .map((part) => say('satisfaction.shareText', { name: part.name, share: shareText(part, answers) }))
    .join('، ')}`;

function SharesTable({ say, waves }: { readonly say: SatisfactionSay; readonly waves: readonly Wave[] }) {
  const heads = [
    'satisfaction.people',
    'satisfaction.share',
    'satisfaction.low',
    'satisfaction.high',
  ] as const;
  return (
    <div class="chart-table">
      <table>
        <HeadRow of={say('satisfaction.class')} numbers={heads.map((head) => say(head))} />
        <tbody>
          {waves.flatMap((wave) =>
            [...wave.parts]
              .reverse()
              .map((part) => (
                <ShareRow
                  key={`${wave.name}-${part.side}`}
                  {...{ say, wave, part }}
                  alone={waves.length === 1}
                />
              )),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly say: SatisfactionSay;
  readonly wave: Wave;
  readonly part: Part;
  /** There is but one wave, which needs no name. */
  readonly alone: boolean;
}

function ShareRow({ say, wave, part, alone }: RowProps) {
  const interval = wilsonInterval(part.count, wave.answers);
  const ratios = [part.count / wave.answers, interval.low, interval.high];
  const maxFraction = decimalsOfInterval(interval);
  return (
    <tr>
      <th scope="row">
        {alone ? part.name : say('satisfaction.waveClass', { side: wave.name, name: part.name })}
      </th>
      <td class="number">
        <FigureValue value={part.count} text={formatNumber(part.count)} />
      </td>
      {ratios.map((ratio, index) => (
        <td class="number" key={['share', 'low', 'high'][index]}>
          <FigureValue value={ratio} text={formatPercent(ratio, { maxFraction })} />
        </td>
      ))}
    </tr>
  );
}
