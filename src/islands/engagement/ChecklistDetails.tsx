import { lowestGroups, standingOf } from '../../lib/engagement/profile.ts';
import { CUSTOMER_QUESTIONS, FIRM_QUESTION } from '../../lib/engagement/questions.ts';
import type { CheckOutcome } from './checklist-tool.ts';
import { questionText, xOf } from './questions.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly outcome: CheckOutcome;
}

/** What to do next, part by part and for the firm; without script also what was asked and answered. */
export function ChecklistDetails({ say, outcome }: Props) {
  const { groups, firm } = outcome;
  const lowest = lowestGroups(groups);
  const started = groups.filter(({ yes, no, unknown }) => yes + no + unknown > 0);
  return (
    <div class="calculator-details">
      {(started.length > 0 || firm !== '') && (
        <section class="lab-wide">
          <p class="bench-head">{say('engagement-form.next')}</p>
          <dl class="check-steps">
            {started.map((part) => (
              <div key={part.group} class={lowest.includes(part.group) ? 'check-lowest' : undefined}>
                <dt>{say(`engagement.${part.group}`)}</dt>
                <dd>{say(`engagement-form.advice.${part.group}.${standingOf(part)}`)}</dd>
              </div>
            ))}
            {firm !== '' && (
              <div class="check-firm">
                <dt>
                  {say('engagement-form.firm')}: {say(`engagement-form.${firm}`)}
                </dt>
                <dd>{say(`engagement-form.firmAdvice.${firm}`)}</dd>
                <dd class="calculator-note">{say('engagement-form.firmNote')}</dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <AnswersTable {...{ say, outcome }} />
    </div>
  );
}

/** The form in words, for where there is no form. */
function AnswersTable({ say, outcome: { answers, of } }: Props) {
  return (
    <section class="lab-wide check-answers">
      <table>
        <caption>{say('engagement-form.answers')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('engagement-form.question')}</th>
            <th scope="col">{say('engagement-form.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {[...CUSTOMER_QUESTIONS, FIRM_QUESTION].map((question) => (
            <tr key={question}>
              <th scope="row">{questionText(say, question, xOf(of))}</th>
              <td>{say(`engagement-form.${answers[question - 1] || 'unanswered'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
