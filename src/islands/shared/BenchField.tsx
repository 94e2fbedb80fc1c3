import type { BenchView, Typed } from './Bench.tsx';
import { NumberField } from './NumberField.tsx';
import { choicesOf } from './texts.ts';
import { type Say, sayProblem } from './words.ts';

export type FieldSay = Say<Record<'bench.empty' | 'bench.optional', string>>;

/** A slider under a field: both hold the same text. */
export interface Slider {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** From the field's value to the slider's number, and from that to a text. */
  readonly position: (value: number) => number;
  readonly text: (position: number) => string;
}

interface Props<Texts extends Typed<Texts>> {
  readonly view: BenchView<Texts, unknown>;
  readonly say: FieldSay;
  readonly field: keyof Texts & string;
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  /** What was understood, if it says more than was typed. */
  readonly echo: (value: number) => string;
  readonly optional?: boolean;
  readonly slider?: Slider;
}

/** A number field of a bench, with what was understood or what is wrong, and a slider where trying out helps. */
export function BenchField<Texts extends Typed<Texts>>({ view, say, field, slider, ...props }: Props<Texts>) {
  const { typed, first, reading, ready, idPrefix, change } = view;
  const problem = reading.problems[field];
  const value = reading.values[field];
  const onText = (text: string) => change({ [field]: text } as unknown as Partial<Texts>);
  const empty = props.optional || first[field] === '' ? 'bench.optional' : 'bench.empty';
  const echo = value === undefined ? say(empty, { example: first[field] }) : props.echo(value);
  return (
    <div class={slider && 'field-slid'}>
      <NumberField
        id={`${idPrefix}-${field}`}
        name={field}
        label={props.label}
        hint={props.hint}
        unit={props.unit}
        text={typed[field]}
        note={echo === typed[field] ? '' : echo}
        error={problem && sayProblem(say, problem)}
        choices={choicesOf(problem)}
        firstText={first[field]}
        ready={ready}
        onText={onText}
      />
      {slider && (
        <input
          class="field-slider"
          type="range"
          min={slider.min}
          max={slider.max}
          step={slider.step}
          value={value === undefined ? slider.min : slider.position(value)}
          aria-label={props.label}
          aria-valuetext={`${typed[field]} ${props.unit}`}
          onInput={(event) => onText(slider.text(event.currentTarget.valueAsNumber))}
        />
      )}
    </div>
  );
}
