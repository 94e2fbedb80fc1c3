import { PERIODS } from '../../lib/churn/convert.ts';
import { FIELDS } from '../../lib/churn/counts.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { NumberField } from '../shared/NumberField.tsx';
import { choicesOf } from '../shared/texts.ts';
import { sayProblem } from '../shared/words.ts';
import type { ChurnExample, TypedChurn } from './examples.ts';
import type { Reading } from './model.ts';
import { typedOf } from './state.ts';
import type { ChurnSay } from './words.ts';

interface Props {
  readonly say: ChurnSay;
  readonly typed: TypedChurn;
  readonly reading: Reading;
  readonly example: ChurnExample;
  readonly idPrefix: string;
  readonly ready: boolean | undefined;
  /** Without words an echo that would repeat what was typed is left out. */
  readonly inWords?: (count: number) => string;
  readonly onChange: (next: Partial<TypedChurn>) => void;
}

/** The period and its three counts. */
export function ChurnFields({ say, typed, reading, example, idPrefix, ready, inWords, onChange }: Props) {
  const first = typedOf(example);
  const echo = (count: number, text: string) => {
    const digits = formatNumber(count);
    if (inWords) return say('churn.echo', { digits, words: inWords(count) });
    return digits === text ? '' : digits;
  };
  return (
    <>
      <ChoiceField
        name="period"
        label={say('churn.period')}
        options={PERIODS.map((value) => ({ value, label: say(`churn.${value}`) }))}
        value={typed.period}
        firstValue={example.period}
        ready={ready}
        onValue={(period) => onChange({ period })}
      />
      {FIELDS.map((field) => {
        const count = reading.counts[field];
        const problem = reading.problems[field];
        return (
          <NumberField
            key={field}
            id={`${idPrefix}-${field}`}
            name={field}
            label={say(`churn.${field}`)}
            hint={say(`churn.${field}Hint`)}
            unit={say('churn.people')}
            text={typed[field]}
            note={
              count === undefined ? say('churn.empty', { example: first[field] }) : echo(count, typed[field])
            }
            error={problem && sayProblem(say, problem)}
            choices={choicesOf(problem)}
            firstText={first[field]}
            ready={ready}
            onText={(text) => onChange({ [field]: text })}
          />
        );
      })}
    </>
  );
}
