import { formatNumber, formatSigned } from '../../lib/persian/number-format.ts';
import { chartUnit } from '../shared/big.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { WaterfallChart } from '../shared/WaterfallChart.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { RevenueOutcome } from './model.ts';
import { moneyText, shareText } from './say.ts';
import type { RevenueSay } from './words.ts';

interface Props {
  readonly say: RevenueSay;
  readonly outcome: RevenueOutcome;
  /** Unique on the page. */
  readonly idPrefix: string;
}

/** The bridge from start to end, and the period's other ratios. */
export const RevenueDetails = (props: Props) => (
  <div class="calculator-details">
    <Bridge {...props} />
    <Ratios {...props} />
  </div>
);

function Bridge({ say, outcome, idPrefix }: Props) {
  const { bridge, of, end } = outcome;
  const most = Math.max(...bridge.map(({ value }) => Math.abs(value)));
  const unit = chartUnit(say, most, say(`revenue.${of.unit}`));
  const text = (value: number, signed: boolean) =>
    (signed ? formatSigned : formatNumber)(value / unit.by, { maxFraction: most / unit.by < 100 ? 2 : 1 });
  return (
    <WaterfallChart
      id={`${idPrefix}-bridge`}
      file="revenue-bridge"
      say={say}
      title={say('revenue.chart')}
      text={say('revenue.chartText', {
        start: moneyText(of.start),
        gained: moneyText(of.new + of.expansion + of.reactivation),
        lost: moneyText(of.contraction + of.churned),
        end: moneyText(end),
      })}
      cutNote={say('revenue.chartCut')}
      stepLabel={say('revenue.step')}
      unit={unit.name}
      steps={bridge.map(({ key, kind, value }) => ({
        key,
        kind,
        value,
        name: say(`revenue.bar.${key}`),
        text: text(value, kind === 'change'),
      }))}
    />
  );
}

function Ratios({ say, outcome }: Props) {
  const { end, growth, revenueChurn, grossLoss, of } = outcome;
  const change = end - of.start;
  const share = (name: 'growth' | 'revenueChurn' | 'grossLoss', value: number) => (
    <Item label={say(`revenue.${name}`)} note={say(`revenue.${name}Note`)}>
      <FigureValue name={name} value={value} text={shareText(value, true)} />
    </Item>
  );
  return (
    <section aria-label={say('revenue.other')}>
      <Comparison {...{ say, outcome }} />
      <dl class="calculator-figures">
        <Item
          label={say('revenue.end')}
          note={
            change === 0 ? (
              say('revenue.endSame')
            ) : (
              <Woven
                text={say('revenue.endNote', { change: '{change}' })}
                with={{
                  change: (
                    <FigureValue
                      name="change"
                      value={change}
                      text={formatSigned(change, { maxFraction: 2 })}
                    />
                  ),
                }}
              />
            )
          }
        >
          <FigureValue name="end" value={end} text={moneyText(end)} />
        </Item>
        {share('growth', growth)}
        {share('revenueChurn', revenueChurn)}
        {share('grossLoss', grossLoss)}
        <Customers {...{ say, outcome }} />
      </dl>
    </section>
  );
}

/** Shares this near are one. */
const ALIKE = 0.05;

/** Whether large or small customers left. */
function Comparison({ say, outcome: { customers, revenueChurn } }: Omit<Props, 'idPrefix'>) {
  if (customers === undefined)
    return <p class="calculator-note bench-head">{say('revenue.customersNone')}</p>;
  const { churn } = customers;
  const texts = { customers: shareText(churn), revenue: shareText(revenueChurn) };
  if (Math.abs(revenueChurn - churn) <= ALIKE * Math.max(revenueChurn, churn))
    return <p class="bench-head">{say('revenue.alike')}</p>;
  return <p class="bench-head">{say(revenueChurn > churn ? 'revenue.larger' : 'revenue.smaller', texts)}</p>;
}

function Customers({ say, outcome: { customers } }: Omit<Props, 'idPrefix'>) {
  if (customers === undefined) return null;
  const { churn, average, averageLost } = customers;
  return (
    <>
      <Item label={say('revenue.customerChurn')} note={say('revenue.customerChurnNote')}>
        <FigureValue name="customerChurn" value={churn} text={shareText(churn, true)} />
      </Item>
      {averageLost !== null && (
        <Item
          label={say('revenue.averageLost')}
          note={say('revenue.averageLostNote', { average: moneyText(average) })}
        >
          <FigureValue name="averageLost" value={averageLost} text={moneyText(averageLost)} />
        </Item>
      )}
    </>
  );
}
