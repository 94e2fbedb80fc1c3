import { formatNumber } from '../../lib/persian/number-format.ts';
import { heatOf } from '../shared/data-input/heat.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { chanceText, purchasesText, silenceText } from './say.ts';
import type { Chances } from './study.ts';
import type { ShopSay } from './words.ts';

interface Props {
  readonly say: ShopSay;
  readonly chances: Chances;
  readonly horizon: number;
  readonly onSave: () => void;
}

/** The chance of buying again, by how long customers are silent and how often they bought. */
export const ChanceTable = ({ say, chances, horizon, onSave }: Props) => (
  <section class="lab-wide">
    <div class="heat-frame">
      <table class="heat">
        <caption>
          {say('shop.chanceTable', { horizon: formatNumber(horizon) })}
          <small>{say('shop.chanceNote')}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('shop.silence')}</th>
            {chances.purchases.map((band) => (
              <th scope="col" key={band.from}>
                {purchasesText(say, band)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chances.silences.map((silence, row) => (
            <tr key={silence.from}>
              <th scope="row">{silenceText(say, silence)}</th>
              {chances.cells[row]?.map(({ customers, chance }, column) => (
                <td
                  key={chances.purchases[column]?.from}
                  data-heat={customers > 0 ? heatOf(chance) : undefined}
                >
                  {customers === 0 ? (
                    '—'
                  ) : (
                    <>
                      <FigureValue value={chance} text={chanceText(chance)} />
                      <small>
                        <FigureValue
                          value={customers}
                          text={say('shop.people', { count: formatNumber(customers) })}
                        />
                      </small>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {chances.atEdge && <p class="calculator-notice">{say('shop.edge')}</p>}
    <p class="calculator-actions">
      <button type="button" onClick={onSave}>
        {say('shop.saveList')}
      </button>
    </p>
  </section>
);
