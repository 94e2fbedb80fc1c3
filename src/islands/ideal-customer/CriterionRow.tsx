import { formatNumber } from '../../lib/persian/number-format.ts';
import { MAX_CRITERION_NAME } from '../../lib/profile/criteria.ts';
import { MAX_WEIGHT } from '../../lib/profile/weights.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { choicesOf } from '../shared/texts.ts';
import type { IdealView } from './CriteriaFields.tsx';
import { shareText } from './say.ts';
import type { TypedCriterion } from './settings.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly view: IdealView;
  readonly at: number;
  readonly typed: TypedCriterion;
  /** Of all weights; `undefined` while they cannot be summed. */
  readonly share: number | undefined;
  readonly lacking: boolean;
  /** It is the only one. */
  readonly last: boolean;
  readonly onRemove: () => void;
}

/** A criterion: its name, its weight in digits and as a slider, and what became of it. */
export function CriterionRow({ say, view, at, typed, share, lacking, last, onRemove }: Props) {
  const { reading, first, ready } = view.bench;
  const [nameField, weightField] = [`name${at}`, `weight${at}`];
  const id = `${view.idPrefix}-${at}`;
  const { name, weight, column } = typed;
  const shown = name.trim() || say('ideal.criterion', { number: formatNumber(at + 1) });
  const weightProblem = reading.problems[weightField];
  const problem = reading.problems[nameField] ?? weightProblem;
  const value = reading.values[weightField];
  const note = () => {
    if (value === undefined) return say('ideal.weightMissing');
    if (lacking) return say('ideal.lacking');
    return column !== name && column !== '' ? say('ideal.renamed', { column }) : '';
  };
  return (
    <li class="ideal-criterion">
      <input
        class="ideal-name"
        id={`${id}-name`}
        name={nameField}
        type="text"
        dir="auto"
        maxLength={MAX_CRITERION_NAME}
        autocomplete="off"
        aria-label={say('ideal.criterion', { number: formatNumber(at + 1) })}
        aria-describedby={`${id}-note`}
        aria-invalid={reading.problems[nameField] ? 'true' : undefined}
        defaultValue={first[nameField]}
        {...(ready && { value: name })}
        onInput={(event) => view.change({ [nameField]: event.currentTarget.value })}
      />
      <input
        class="ideal-weight"
        id={`${id}-weight`}
        name={weightField}
        type="text"
        inputMode="decimal"
        dir="ltr"
        autocomplete="off"
        aria-label={say('ideal.weightOf', { name: shown })}
        aria-describedby={`${id}-note`}
        aria-invalid={weightProblem ? 'true' : undefined}
        defaultValue={first[weightField]}
        {...(ready && { value: weight })}
        onInput={(event) => view.change({ [weightField]: event.currentTarget.value })}
      />
      <button
        type="button"
        class="ideal-remove"
        disabled={last}
        aria-label={say('ideal.remove', { name: shown })}
        onClick={onRemove}
      >
        {say('ideal.removeSign')}
      </button>
      <input
        class="field-slider"
        type="range"
        min={0}
        max={MAX_WEIGHT}
        step={1}
        value={value === undefined ? 0 : Math.min(MAX_WEIGHT, Math.max(0, value))}
        aria-label={say('ideal.weightOf', { name: shown })}
        aria-valuetext={weight}
        onInput={(event) => view.change({ [weightField]: formatNumber(event.currentTarget.valueAsNumber) })}
      />
      <span class="ideal-share">
        {share !== undefined && say('ideal.share', { share: shareText(share) })}
      </span>
      <p class={problem ? 'field-error' : 'field-note'} id={`${id}-note`}>
        {problem ? tellProblem(say, problem) : note()}
        {choicesOf(problem).map((choice) => (
          <button type="button" key={choice} onClick={() => view.change({ [weightField]: choice })}>
            {choice}
          </button>
        ))}
      </p>
    </li>
  );
}
