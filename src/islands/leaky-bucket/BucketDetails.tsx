import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { chartUnit, countText } from '../shared/big.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { type FigureLine, LineFigure } from '../shared/LineFigure.tsx';
import { EffortTable } from './EffortTable.tsx';
import type { BucketOutcome } from './model.ts';
import { endOf, shareText, timesOf } from './say.ts';
import type { BucketDetailSay } from './words.ts';

export interface DetailProps {
  readonly say: BucketDetailSay;
  readonly outcome: BucketOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
}

/** What stands below the answer on the tool's own page. */
export const BucketDetails = (props: DetailProps) => (
  <div class="calculator-details">
    <PathChart {...props} />
    <WorthChart {...props} />
    <EffortTable {...props} />
    <Points {...props} />
  </div>
);

/** A ceiling so far above the paths that they would be a line on the floor is only told. */
const FAR_CEILING = 2.5;

function PathChart({ say, outcome, idPrefix }: DetailProps) {
  const { of, unchanged, moreAcquisition, lessChurn } = outcome;
  const lines = [
    pathLine(say, 'lessChurn', lessChurn.path, 1),
    pathLine(say, 'moreAcquisition', moreAcquisition.path, 2),
    pathLine(say, 'unchanged', unchanged.path, 5),
  ];
  const most = Math.max(...lines.flatMap(({ points }) => points.map(([, value]) => value)));
  const { ceiling } = unchanged;
  const near = ceiling !== null && ceiling <= FAR_CEILING * most;
  const unit = chartUnit(say, near ? Math.max(most, ceiling) : most, say('bench.people'));
  return (
    <LineFigure
      id={`${idPrefix}-path`}
      file="leaky-bucket"
      say={say}
      title={say('bucket-details.path')}
      {...(ceiling !== null && !near && { note: say('bucket-details.ceilingAbove') })}
      text={say('bucket-details.pathText', {
        ...timesOf(say, outcome),
        start: countText(of.start),
        unchanged: countText(endOf(unchanged)),
        acquisition: countText(endOf(moreAcquisition)),
        churn: countText(endOf(lessChurn)),
      })}
      lines={lines}
      levels={near ? [{ value: ceiling, name: say('bucket-details.ceiling') }] : []}
      options={{ reach: [0] }}
      xName={say(`bench.${of.period}`)}
      yName={unit.name}
      mark={(value) => formatNumber(value / unit.by, { maxFraction: 2 })}
      cell={countText}
    />
  );
}

const pathLine = (
  say: BucketDetailSay,
  key: 'unchanged' | 'moreAcquisition' | 'lessChurn',
  path: readonly number[],
  look: FigureLine['look'],
): FigureLine => ({
  key,
  look,
  name: say(`bucket-details.${key}`),
  points: path.map((value, at) => [at, value]),
});

function WorthChart({ say, outcome, idPrefix }: DetailProps) {
  const { worth, of, bucket } = outcome;
  const effort = shareText(of.effort);
  const [first, last] = [worth[0], worth.at(-1)];
  if (first === undefined || last === undefined || worth.length < 2)
    return <WorthNone {...{ say, bucket }} />;
  return (
    <LineFigure
      id={`${idPrefix}-worth`}
      file="equal-effort"
      say={say}
      title={say('bucket-details.effort')}
      note={say('bucket-details.effortNote')}
      text={say('bucket-details.effortText', {
        ...timesOf(say, outcome),
        effort,
        first: shareText(first[1]),
        last: shareText(last[1]),
      })}
      lines={[{ key: 'worth', look: 1, name: say('bucket-details.effortLine'), points: worth }]}
      levels={[{ value: of.effort, name: say('bucket-details.effortLevel', { effort }) }]}
      options={{ reach: [0, of.effort * 1.1] }}
      xName={say(`bench.${of.period}`)}
      yName={say('bucket-details.effortAxis')}
      mark={(value) => formatPercent(value)}
      cell={(value) => shareText(value, true)}
    />
  );
}

function WorthNone({ say, bucket }: Pick<DetailProps, 'say'> & Pick<BucketOutcome, 'bucket'>) {
  if (bucket.churn > 0 && bucket.acquired > 0) return null;
  const key = bucket.churn === 0 ? 'bucket-details.effortNone' : 'bucket-details.effortNoAcquisition';
  return (
    <p class="bench-none">
      <b>{say('bucket-details.effort')}</b> {say(key)}
    </p>
  );
}

/** A point more acquisition and a point less churn, as parts of what is done today. */
function Points({ say, outcome }: DetailProps) {
  const { rates, bucket } = outcome;
  if (rates === null) return null;
  const { acquisition, churn } = rates.effortOfPoint;
  const share = (name: string, ratio: number | null) =>
    ratio === null ? '—' : <FigureValue name={name} value={ratio} text={shareText(ratio, true)} />;
  return (
    <section aria-label={say('bucket-details.point')}>
      <p class="bench-head">{say('bucket-details.point')}</p>
      <dl class="calculator-figures">
        <Item
          label={say('bucket-details.pointAcquisition')}
          note={say('bucket-details.pointAcquisitionNote')}
        >
          {share('pointAcquisition', acquisition)}
        </Item>
        <Item
          label={say('bucket-details.pointChurn')}
          note={say(bucket.churn < 0.01 ? 'bucket-details.pointTooMuch' : 'bucket-details.pointChurnNote')}
        >
          {share('pointChurn', bucket.churn < 0.01 ? null : churn)}
        </Item>
        <Item label={say('bucket-details.net', timesOf(say, outcome))} note={say('bucket-details.netNote')}>
          {share('net', rates.net)}
        </Item>
      </dl>
    </section>
  );
}
