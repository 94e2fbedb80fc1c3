import type { Thresholds } from '../../lib/engagement/questions.ts';
import type { QuestionTally, Roster } from '../../lib/engagement/roster.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { questionText, xOf } from './questions.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly roster: Roster;
  readonly thresholds: Thresholds;
}

/** Each question over all customers, and how its column was read. */
export function QuestionTable({ say, roster: { questions }, thresholds }: Props) {
  const x = xOf(thresholds);
  const heads = [
    say('engagement-list.reading'),
    say('engagement-list.median'),
    say('engagement-form.y'),
    say('engagement-form.n'),
    say('engagement-list.unknownHead'),
  ];
  return (
    <details class="lab-wide">
      <summary>{say('engagement-list.questions')}</summary>
      <p class="calculator-note">{say('engagement-list.questionsNote')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard. */}
      <section class="chart-table" tabIndex={0} aria-label={say('engagement-list.questions')}>
        <table>
          <HeadRow of={say('engagement-form.question')} numbers={heads} />
          <tbody>
            {questions.map((tally) => (
              <tr key={tally.question}>
                <th scope="row">{questionText(say, tally.question, x)}</th>
                <td class="number">{say(`engagement-list.${tally.reading}`)}</td>
                <td class="number">{median(tally)}</td>
                {[tally.yes, tally.no, tally.unknown].map((count, index) => (
                  <td class="number" key={heads[index + 2]}>
                    <FigureValue value={count} text={formatNumber(count)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const median = ({ median }: QuestionTally) =>
  median === null ? '—' : <FigureValue value={median} text={formatNumber(median)} />;
