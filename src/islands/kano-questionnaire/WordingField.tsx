import { WORDING_SETS, wordingOf } from '../../lib/kano/wording.ts';
import { TextField } from '../shared/TextField.tsx';
import type { FieldProps } from './QuestionnaireFields.tsx';

const CHOICES = [...WORDING_SETS, 'own'] as const;

/** Which five answers people choose from; five fields for one's own. */
export function WordingField(props: FieldProps) {
  const { say, words, typed, first, ready, idPrefix, errorOf, onChange } = props;
  const label = (choice: (typeof CHOICES)[number]) =>
    say(choice === 'own' ? 'kanoQuestionnaire.setOwn' : `kanoQuestionnaire.set${choice}`);
  const write = (index: number, text: string) => onChange({ own: typed.own.with(index, text) });
  // One's own answers begin with the words of the first set, which are easier to change than to invent.
  const choose = (wording: (typeof CHOICES)[number]) =>
    onChange(
      wording === 'own' && typed.own.every((text) => text === '')
        ? { wording, own: wordingOf(typed.wording === 'own' ? 'A' : typed.wording, words) }
        : { wording },
    );
  return (
    <fieldset class="kano-wording">
      <legend>{say('kano-builder.wording')}</legend>
      {CHOICES.map((choice) => (
        <label class="kano-check" key={choice}>
          <input
            type="radio"
            name="wording"
            value={choice}
            defaultChecked={choice === first.wording}
            {...(ready && { checked: choice === typed.wording })}
            onChange={() => choose(choice)}
          />
          <span>{label(choice)}</span>
        </label>
      ))}
      {typed.wording === 'own' &&
        ([1, 2, 3, 4, 5] as const).map((answer) => (
          <TextField
            key={answer}
            id={`${idPrefix}-own${answer}`}
            name={`own${answer}`}
            label={say(`kano-builder.own${answer}`)}
            text={typed.own[answer - 1] ?? ''}
            firstText={first.own[answer - 1] ?? ''}
            ready={ready}
            error={errorOf(`own${answer}`)}
            onText={(text) => write(answer - 1, text)}
          />
        ))}
      <p class="field-note">{say('kano-builder.wordingNote')}</p>
    </fieldset>
  );
}
