import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { amountText, shareText } from './say.ts';
import type { ConcentrationStudy, CustomerRow } from './study.ts';
import type { ConcentrationDetailSay } from './words.ts';

interface Props {
  readonly say: ConcentrationDetailSay;
  readonly study: ConcentrationStudy;
  readonly onSave: () => void;
}

/** The largest customers, those who lose most, and the way to the whole list. Names stay on this page. */
export function CustomerTables({ say, study, onSave }: Props) {
  const { largest, losing, profit } = study;
  const more = (profit?.unprofitable ?? 0) - losing.length;
  return (
    <>
      <section aria-label={say('concentration-details.topTable')}>
        <Rows {...{ say, study }} caption={say('concentration-details.topTable')} rows={largest} shares />
        <p class="calculator-actions bench-gap">
          <button type="button" onClick={onSave}>
            {say('concentration-details.saveList')}
          </button>
        </p>
      </section>
      {losing.length > 0 && (
        <section aria-label={say('concentration-details.losingTable')}>
          <Rows {...{ say, study }} caption={say('concentration-details.losingTable')} rows={losing} />
          {more > 0 && (
            <p class="calculator-note">{say('concentration-details.more', { count: formatNumber(more) })}</p>
          )}
        </section>
      )}
    </>
  );
}

interface RowsProps {
  readonly say: ConcentrationDetailSay;
  readonly study: ConcentrationStudy;
  readonly caption: string;
  readonly rows: readonly CustomerRow[];
  /** With each one's share. */
  readonly shares?: boolean;
}

function Rows({ say, study: { sales, profit }, caption, rows, shares }: RowsProps) {
  const heads = [
    ...(sales ? [say('concentration.sales')] : []),
    ...(shares
      ? [say(sales ? 'concentration-details.salesShare' : 'concentration-details.profitShare')]
      : []),
    ...(profit ? [say('concentration.profit')] : []),
  ];
  const amount = (value: number | null) =>
    value !== null && (
      <td class="number">
        <FigureValue value={value} text={amountText(say, value)} />
      </td>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section class="chart-table" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <HeadRow of={say('concentration-details.customer')} numbers={heads} />
        <tbody>
          {rows.map(({ name, line, sales: sold, profit: earned, share }) => (
            <tr key={line}>
              <th scope="row">
                <bdi>{name || say('concentration-details.unnamed', { line: formatNumber(line) })}</bdi>
              </th>
              {amount(sold)}
              {shares && (
                <td class="number">
                  {share === null ? '—' : <FigureValue value={share} text={shareText(share)} />}
                </td>
              )}
              {amount(earned)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
