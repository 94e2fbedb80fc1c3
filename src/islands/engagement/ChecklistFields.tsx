import { ANSWERS } from '../../lib/engagement/profile.ts';
import { FIRM_QUESTION, GROUPS, MEASURES, QUESTIONS_OF } from '../../lib/engagement/questions.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import type { CheckOutcome, QuestionField, TypedCheck } from './checklist-tool.ts';
import { questionText, xOf } from './questions.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly view: BenchView<TypedCheck, CheckOutcome>;
}

const CHOICES = ANSWERS.filter((answer) => answer !== '');

/** The thresholds, then the questions under the heads of their parts, the firm's own last. */
export const ChecklistFields = ({ say, view }: Props) => (
  <>
    <fieldset class="bench-side">
      <legend>{say('engagement-form.thresholds')}</legend>
      <p class="calculator-note">{say('engagement-form.thresholdsHint')}</p>
      <div class="bench-fields check-thresholds">
        {MEASURES.map((measure) => (
          <BenchField
            key={measure}
            {...{ view, say }}
            field={measure}
            label={say(`engagement-form.${measure}`)}
            hint=""
            unit={say(measure === 'minutes' ? 'engagement-form.minute' : 'engagement-form.times')}
            echo={() => ''}
            optional
          />
        ))}
      </div>
    </fieldset>
    {GROUPS.map((group) => (
      <fieldset class="bench-side check-part" key={group}>
        <legend>{say(`engagement.${group}`)}</legend>
        {QUESTIONS_OF[group].map((question) => (
          <Question key={question} {...{ say, view, question }} />
        ))}
      </fieldset>
    ))}
    <fieldset class="bench-side check-part">
      <legend>{say('engagement-form.firm')}</legend>
      <Question {...{ say, view }} question={FIRM_QUESTION} />
    </fieldset>
  </>
);

function Question({ say, view, question }: Props & { readonly question: number }) {
  const { typed, first, reading, ready, change } = view;
  const field: QuestionField = `q${question}`;
  return (
    <ChoiceField
      name={field}
      label={questionText(say, question, xOf({ ...NOT_SET, ...reading.values }))}
      options={CHOICES.map((value) => ({ value: value as string, label: say(`engagement-form.${value}`) }))}
      value={typed[field] ?? ''}
      firstValue={first[field] ?? ''}
      ready={ready}
      onValue={(value) => change({ [field]: value })}
    />
  );
}

const NOT_SET = { buys: null, visits: null, minutes: null, posts: null };
