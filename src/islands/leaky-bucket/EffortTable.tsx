import { formatNumber } from '../../lib/persian/number-format.ts';
import { countText } from '../shared/big.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import type { DetailProps } from './BucketDetails.tsx';
import { endOf, timesOf } from './say.ts';

interface Row {
  readonly label: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The two equal efforts beside each other at the horizon. */
export function EffortTable({ say, outcome }: DetailProps) {
  const { moreAcquisition, lessChurn, of } = outcome;
  const both = [moreAcquisition, lessChurn];
  const rows: Row[] = [
    { label: say('bucket-details.extra'), name: 'extra', values: both.map(({ extra }) => extra) },
    { label: say('bucket-details.end'), name: 'baseThen', values: both.map(endOf) },
    { label: say('bucket-details.ceilings'), name: 'ceiling', values: both.map(({ ceiling }) => ceiling) },
  ];
  const costs = both.map(({ costPerExtra }) => costPerExtra);
  const known = of.acquisitionCost !== '' || of.churnCost !== '';
  if (known) rows.push({ label: say('bucket-details.cost'), name: 'costPerExtra', values: costs });
  return (
    <section>
      <div class="chart-table">
        <table>
          <caption>{say('bucket-details.compare', timesOf(say, outcome))}</caption>
          <HeadRow
            of={say('bucket-details.measure')}
            numbers={[say('bucket-details.moreAcquisition'), say('bucket-details.lessChurn')]}
          />
          <tbody>
            {rows.map(({ label, name, values }) => (
              <tr key={name}>
                <th scope="row">{label}</th>
                {values.map((value, index) => (
                  <td class="number" key={SIDES[index]}>
                    <Cell name={`${name}${SIDES[index]}`} value={value} money={name === 'costPerExtra'} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!known && <p class="calculator-note">{say('bucket-details.costNone')}</p>}
    </section>
  );
}

const SIDES = ['Acquisition', 'Churn'] as const;

function Cell({ name, value, money }: { name: string; value: number | null; money: boolean }) {
  if (value === null) return <>—</>;
  const text = money ? formatNumber(value, { maxFraction: 0 }) : countText(value);
  return <FigureValue name={name} value={value} text={text} />;
}
