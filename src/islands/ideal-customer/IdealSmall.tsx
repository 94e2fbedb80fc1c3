import { hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { Bench, type BenchView } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import { sayProblem, speaker } from '../shared/words.ts';
import {
  type OneCustomer,
  SIGNS,
  type SmallField,
  type SmallOutcome,
  type SmallTyped,
  smallTool,
} from './small.ts';
import type { SmallSay, SmallWords } from './words.ts';

interface Props {
  readonly words: SmallWords;
  readonly example: OneCustomer;
  readonly idPrefix: string;
  /** Address of the large form. */
  readonly detailsHref: string;
}

const two = (value: number): string => formatNumber(value, { maxFraction: 2 });

/** One customer inside an article: five scores, five weights, and what each adds. */
export function IdealSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={smallTool}
      {...{ example, idPrefix, say }}
      label={say('ideal-small.form')}
      spoken={({ score }) => say('ideal-small.spoken', { score: two(score) })}
      fields={(view) => <Fields {...{ say, view }} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {({ score }) => (
              <p class="calculator-sentence">
                <Woven
                  text={say('ideal-small.sentence', { score: '{score}' })}
                  with={{ score: <FigureValue name="score" value={score} text={two(score)} /> }}
                />
              </p>
            )}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref}>{say('ideal-small.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

interface FieldsProps {
  readonly say: SmallSay;
  readonly view: BenchView<SmallTyped, SmallOutcome>;
}

/** A table: each sign with its score, its weight and what they add. */
const Fields = ({ say, view }: FieldsProps) => (
  <table class="ideal-small">
    <thead>
      <tr>
        <td />
        <th scope="col">{say('ideal-small.score')}</th>
        <th scope="col">{say('ideal-small.weight')}</th>
      </tr>
    </thead>
    <tbody>
      {SIGNS.map((sign, at) => {
        const name = say(`ideal-small.${sign}`);
        const part = view.outcome?.parts[at];
        return (
          <tr key={sign}>
            <th scope="row">
              {name}
              {part !== undefined && (
                <small>
                  <Woven
                    text={say('ideal-small.adds', { part: '{part}' })}
                    with={{ part: <FigureValue value={part} text={two(part)} /> }}
                  />
                </small>
              )}
            </th>
            <Cell {...{ say, view }} field={`score-${sign}`} label={say('ideal-small.scoreOf', { name })} />
            <Cell {...{ say, view }} field={`weight-${sign}`} label={say('ideal-small.weightOf', { name })} />
          </tr>
        );
      })}
    </tbody>
  </table>
);

function Cell({
  say,
  view,
  field,
  label,
}: FieldsProps & { readonly field: SmallField; readonly label: string }) {
  const problem = view.reading.problems[field];
  const id = `${view.idPrefix}-${field}`;
  return (
    <td>
      <input
        name={field}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autocomplete="off"
        aria-label={label}
        aria-describedby={problem && id}
        aria-invalid={problem ? 'true' : undefined}
        defaultValue={view.first[field]}
        {...(view.ready && { value: view.typed[field] })}
        onInput={(event) => view.change({ [field]: event.currentTarget.value })}
      />
      {problem && (
        <p class="field-error" id={id}>
          {sayProblem(say, problem)}
        </p>
      )}
    </td>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<IdealSmall {...props} />, root);
