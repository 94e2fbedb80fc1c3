import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { WhiskerFigure } from '../shared/WhiskerFigure.tsx';
import type { SatisfactionOutcome } from './model.ts';
import { SharesFigure } from './SharesFigure.tsx';
import { changeTexts, scoreTexts, wavesOf } from './say-details.ts';
import type { SatisfactionSay } from './words.ts';

interface Props {
  readonly say: SatisfactionSay;
  readonly outcome: SatisfactionOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
}

/** What the answers are made of, both scores and their change, and how many answers a margin needs. */
export const SatisfactionDetails = (props: Props) => (
  <div class="calculator-details">
    <SharesFigure {...props} />
    <ScoresChart {...props} />
    {props.outcome.change && <ChangeChart {...props} />}
    <div>
      <Needed {...props} />
      {props.outcome.measure === 'nps' && <Wider {...props} />}
    </div>
  </div>
);

const heads = (say: SatisfactionSay, value: string): readonly [string, string, string, string] => [
  say('satisfaction.row'),
  value,
  say('satisfaction.low'),
  say('satisfaction.high'),
];

function ScoresChart({ say, outcome, idPrefix }: Props) {
  const nps = outcome.measure === 'nps';
  const unit = nps ? 100 : 1;
  const waves = wavesOf(outcome).map(([side, found]) => ({
    key: side,
    name: say(`satisfaction.side${side}`),
    found,
  }));
  const axis = say(nps ? 'satisfaction.npsAxis' : 'satisfaction.csatAxis');
  return (
    <WhiskerFigure
      id={`${idPrefix}-scores`}
      file="satisfaction-scores"
      say={say}
      title={say('satisfaction.scoreChart')}
      note={say('satisfaction.scoreChartNote')}
      text={waves
        .map(({ name, found }) => say('satisfaction.scoreText', { name, ...scoreTexts(outcome, found) }))
        .join(' ')}
      estimates={waves.map(({ key, name, found: { score, interval } }) => {
        const texts = scoreTexts(outcome, { score, interval }, true);
        return {
          key,
          name,
          value: unit * score,
          low: unit * interval.low,
          high: unit * interval.high,
          texts: { value: texts.score, low: texts.low, high: texts.high },
          look: key === 'First' ? (5 as const) : (1 as const),
        };
      })}
      options={{ within: nps ? [-100, 100] : [0, 1] }}
      axis={axis}
      mark={(value) => (nps ? formatNumber : formatPercent)(value, { maxFraction: 6 })}
      heads={heads(say, axis)}
    />
  );
}

function ChangeChart({ say, outcome, idPrefix }: Props) {
  const { change, measure } = outcome;
  if (!change) return null;
  const { difference, interval } = change;
  const texts = changeTexts(change);
  const most = measure === 'nps' ? 200 : 100;
  return (
    <WhiskerFigure
      id={`${idPrefix}-change`}
      file="satisfaction-change"
      say={say}
      title={say('satisfaction.changeChart')}
      note={say('satisfaction.changeChartNote')}
      text={say('satisfaction.changeText', texts)}
      estimates={[
        {
          key: 'change',
          name: say('satisfaction.changeRow'),
          value: 100 * difference,
          low: 100 * interval.low,
          high: 100 * interval.high,
          texts: { value: texts.difference, low: texts.low, high: texts.high },
          look: 1,
        },
      ]}
      options={{ reach: [0], within: [-most, most] }}
      level={{ value: 0, name: say('satisfaction.zero') }}
      axis={say('satisfaction.pointsAxis')}
      mark={(points) => formatNumber(points, { maxFraction: 6 })}
      heads={heads(say, say('satisfaction.pointsAxis'))}
    />
  );
}

/** Answers for the margin the reader would like. */
function Needed({ say, outcome }: Props) {
  const { needed, of } = outcome;
  const margin = formatNumber(of.margin, { maxFraction: 4 });
  const rows = [
    ['present', say('satisfaction.neededPresent')],
    ['worst', say('satisfaction.neededWorst')],
    ['difference', say('satisfaction.neededDifference', { margin })],
  ] as const;
  return (
    <section aria-label={say('satisfaction.neededAnswers')}>
      <div class="chart-table">
        <table>
          <caption>{say('satisfaction.neededHead', { margin })}</caption>
          <HeadRow of={say('satisfaction.neededWhat')} numbers={[say('satisfaction.neededAnswers')]} />
          <tbody>
            {rows.map(([name, label]) => {
              const count = needed[name];
              return (
                <tr key={name}>
                  <th scope="row">{label}</th>
                  <td class="number">
                    {count === null ? (
                      '—'
                    ) : (
                      <FigureValue name={`${name}Needed`} value={count} text={formatNumber(count)} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {needed.difference === null && <p class="calculator-note">{say('satisfaction.neededUnknown')}</p>}
      <p class="calculator-note">{say('satisfaction.neededNote', { margin })}</p>
    </section>
  );
}

const halfPoints = ({ low, high }: Interval): string =>
  formatNumber(50 * (high - low), { maxFraction: high - low < 0.2 ? 1 : 0 });

/** The margin of a plain share beside that of the score, from the same answers. */
function Wider({ say, outcome }: Props) {
  if (outcome.measure !== 'nps') return null;
  const { classes, answers, interval } = outcome.second ?? outcome.first;
  return (
    <>
      <p class="bench-head bench-gap">{say('satisfaction.widerHead')}</p>
      <p>
        {say('satisfaction.wider', {
          answers: formatNumber(answers),
          share: halfPoints(classes.positive.interval),
          score: halfPoints(interval),
        })}
      </p>
    </>
  );
}
