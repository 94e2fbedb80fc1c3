import { PERIODS_PER_YEAR } from '../../lib/churn/convert.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { countText } from '../shared/big.ts';
import { FigureTable } from '../shared/FigureTable.tsx';
import { LineFigure } from '../shared/LineFigure.tsx';
import { EquivalentTable } from './EquivalentTable.tsx';
import { type ConvertOutcome, decay } from './model.ts';
import { shareText } from './say.ts';
import type { ConvertDetailSay } from './words.ts';

interface Props {
  readonly say: ConvertDetailSay;
  readonly outcome: ConvertOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
  /** The sentence of a problem the value has. */
  readonly sayProblem: (problem: { readonly code: string }) => string;
}

/** All periods, the course of a hundred customers, and what one is worth. */
export const ConvertDetails = (props: Props) => (
  <div class="calculator-details">
    <section>
      <EquivalentTable {...props} />
      <Value {...props} />
    </section>
    <DecayChart {...props} />
  </div>
);

/** Years are followed for ten, shorter periods for one year. */
const YEARS = 10;

function DecayChart({ say, outcome, idPrefix }: Props) {
  const { of, churn } = outcome;
  const count = of.period === 'year' ? YEARS : PERIODS_PER_YEAR[of.period];
  const [left = [], naive = []] = decay(churn, count);
  return (
    <LineFigure
      id={`${idPrefix}-decay`}
      file="churn-convert"
      say={say}
      title={say('convert-details.chart')}
      note={say('convert-details.chartNote')}
      text={say('convert-details.chartText', {
        count: formatNumber(count),
        period: say(`bench.${of.period}`),
        left: countText(left.at(-1)?.[1] ?? 0),
        naive: countText(naive.at(-1)?.[1] ?? 0),
      })}
      lines={[
        { key: 'left', look: 1, name: say('convert-details.left'), points: left },
        { key: 'naive', look: 4, name: say('convert-details.naive'), points: naive },
      ]}
      options={{ reach: [0, 100] }}
      xName={say(`bench.${of.period}`)}
      yName={say('bench.people')}
      mark={(value) => formatNumber(value)}
      cell={countText}
    />
  );
}

const TIMINGS = ['paidNow', 'paidAtEnd', 'paidOnRenewal'] as const;

function Value({ say, outcome, sayProblem }: Props) {
  const { value, of, discount } = outcome;
  if (value === undefined) return <p class="bench-none bench-gap">{say('convert-details.valueNone')}</p>;
  if ('code' in value) return <p class="bench-none bench-gap">{sayProblem(value)}</p>;
  return (
    <section class="bench-gap" aria-label={say('convert-details.value')}>
      <p class="bench-head">{say('convert-details.value')}</p>
      <p class="calculator-note">
        {say('convert-details.valueNote', {
          period: say(`bench.${of.period}`),
          discount: shareText(discount),
        })}{' '}
        {of.horizon !== '' && say('convert-details.valueHorizon', { count: formatNumber(of.horizon) })}
      </p>
      <FigureTable
        heads={[say('convert-details.timing'), say('convert-details.amount')]}
        rows={TIMINGS.map((name) => ({
          name,
          label: say(`convert-details.${name}`),
          value: value[name],
          text: countText(value[name]),
        }))}
      />
    </section>
  );
}
