import { PERIODS } from '../../lib/churn/convert.ts';
import { FIELDS } from '../../lib/churn/counts.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { numberInWords } from '../../lib/persian/number-words.ts';
import type { Problem } from '../../lib/result.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { type FieldReading, NumberField } from '../shared/NumberField.tsx';
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
  readonly onChange: (next: Partial<TypedChurn>) => void;
}

/** The period and its three counts. */
export function ChurnFields({ say, typed, reading, example, idPrefix, ready, onChange }: Props) {
  const first = typedOf(example);
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
      {FIELDS.map((field) => (
        <NumberField
          {...fieldReading(say, typed[field], first[field], reading.counts[field], reading.problems[field])}
          key={field}
          id={`${idPrefix}-${field}`}
          name={field}
          label={say(`churn.${field}`)}
          hint={say(`churn.${field}Hint`)}
          unit={say('churn.people')}
          firstText={first[field]}
          ready={ready}
          onText={(text) => onChange({ [field]: text })}
        />
      ))}
    </>
  );
}

function fieldReading(
  say: ChurnSay,
  text: string,
  example: string,
  count: number | undefined,
  problem: Problem | undefined,
): FieldReading {
  const note = count === undefined ? say('churn.empty', { example }) : echo(say, count);
  const { decimal, grouped } = problem?.args ?? {};
  return {
    text,
    note,
    error: problem && sayProblem(say, problem),
    choices: decimal && grouped ? [String(decimal), String(grouped)] : [],
  };
}

const echo = (say: ChurnSay, count: number): string =>
  say('churn.echo', { digits: formatNumber(count), words: numberInWords(count) });
