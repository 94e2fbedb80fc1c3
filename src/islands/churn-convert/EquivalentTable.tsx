import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import type { ConvertOutcome } from './model.ts';
import { shareText } from './say.ts';
import type { ConvertSay } from './words.ts';

interface Props {
  readonly say: ConvertSay;
  readonly outcome: ConvertOutcome;
}

/** Churn and retention in each period; the one that was typed stands out. */
export const EquivalentTable = ({ say, outcome }: Props) => (
  <table>
    <caption>{say('convert.table')}</caption>
    <HeadRow of={say('convert.periodName')} numbers={[say('convert.churn'), say('convert.retention')]} />
    <tbody>
      {outcome.equivalents.map(({ period, churn, retention }) => (
        <tr key={period} class={period === outcome.of.period ? 'bench-given' : undefined}>
          <th scope="row">{say(`bench.${period}`)}</th>
          <td class="number">
            <FigureValue name={`churn-${period}`} value={churn} text={shareText(churn, true)} />
          </td>
          <td class="number">
            <FigureValue name={`retention-${period}`} value={retention} text={shareText(retention, true)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
