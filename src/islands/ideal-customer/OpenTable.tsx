import { joinList } from '../../lib/persian/list.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { Woven } from '../shared/Woven.tsx';
import { scoreText, topText } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
}

/** Customers with missing scores: between which bounds score and place are. */
export function OpenTable({ say, study }: Props) {
  const between = (low: number, high: number, text: (value: number) => string) => (
    <Woven
      text={say('ideal.between', { low: '{low}', high: '{high}' })}
      with={{
        low: <FigureValue value={low} text={text(low)} />,
        high: <FigureValue value={high} text={text(high)} />,
      }}
    />
  );
  return (
    <div>
      <ScrollBox label={say('ideal.openTitle')} tall>
        <table>
          <caption>{say('ideal.openTitle')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('ideal.customer')}</th>
              <th scope="col">{say('ideal.openMissing')}</th>
              <th scope="col">{say('ideal.openScore')}</th>
              <th scope="col">{say('ideal.openPlace')}</th>
              <th scope="col">{say('ideal.stand', { top: topText(study) })}</th>
            </tr>
          </thead>
          <tbody>
            {study.open.map(({ name, missing, low, high, best, worst, stand }) => (
              <tr key={name}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{joinList(missing.map((at) => study.counted[at]?.name ?? ''))}</td>
                <td>{between(low, high, scoreText)}</td>
                <td>
                  {best === worst ? (
                    <FigureValue value={best} text={formatNumber(best)} />
                  ) : (
                    between(best, worst, formatNumber)
                  )}
                </td>
                <td>{say(`ideal.stand.${stand}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="calculator-note">{say('ideal.openNote')}</p>
    </div>
  );
}
