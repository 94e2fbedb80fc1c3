import { formatNumber } from '../../../lib/persian/number-format.ts';
import type { RowReport } from '../../../lib/table/row-log.ts';
import { type DataSay, tellProblem } from './words.ts';

/** More would bury the reader; the rest is counted. */
const MOST = 50;

interface Props {
  readonly say: DataSay;
  readonly report: RowReport;
  /** What is left out, where it is not rows but whom they tell of. */
  readonly title?: string;
}

/** The rows that could not be used, by number and with the reason. */
export function RowsLeft({ say, report, title }: Props) {
  const { refused, problems } = report;
  if (refused === 0) return null;
  const shown = problems.slice(0, MOST);
  return (
    <details class="data-left">
      <summary>{title ?? say('data.left', { count: formatNumber(refused) })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <ol tabIndex={0}>
        {shown.map(({ line, problem }) => (
          <li key={line}>
            <b>{say('data.row', { line: formatNumber(line) })}</b> {tellProblem(say, problem)}
          </li>
        ))}
      </ol>
      {refused > shown.length && (
        <p class="calculator-note">{say('data.more', { count: formatNumber(refused - shown.length) })}</p>
      )}
    </details>
  );
}
