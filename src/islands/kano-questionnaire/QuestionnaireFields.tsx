import { formatNumber } from '../../lib/persian/number-format.ts';
import { TextField } from '../shared/TextField.tsx';
import { CheckField } from './CheckField.tsx';
import type { TypedQuestionnaire } from './examples.ts';
import { type BuilderField, countQuestions, type Made } from './model.ts';
import { WordingField } from './WordingField.tsx';
import type { BuilderSay, BuilderWords } from './words.ts';

export interface FieldProps {
  readonly say: BuilderSay;
  readonly words: BuilderWords;
  readonly typed: TypedQuestionnaire;
  /** The example, as the server's page shows it. */
  readonly first: TypedQuestionnaire;
  readonly made: Made | undefined;
  /** The script has taken over from the server's page. */
  readonly ready: boolean | undefined;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly errorOf: (field: BuilderField) => string | undefined;
  readonly onChange: (next: Partial<TypedQuestionnaire>) => void;
  /** Another order, at random. */
  readonly onNewSeed: () => void;
}

/** What a questionnaire is about and how it asks. */
export function QuestionnaireFields(props: FieldProps) {
  const { say, typed, first, made, ready, idPrefix, errorOf, onChange } = props;
  const questions = made && countQuestions(made.questionnaire);
  const count = made && {
    features: formatNumber(made.questionnaire.features.length),
    questions: formatNumber(questions ?? 0),
  };
  return (
    <>
      <TextField
        id={`${idPrefix}-product`}
        name="product"
        label={say('kano-builder.product')}
        hint={say('kano-builder.productHint')}
        text={typed.product}
        firstText={first.product}
        ready={ready}
        note={typed.product.trim() === '' ? say('kano-builder.productEmpty') : ''}
        onText={(product) => onChange({ product })}
      />
      <TextField
        id={`${idPrefix}-features`}
        name="features"
        label={say('kano-builder.features')}
        hint={say('kano-builder.featuresHint')}
        text={typed.features}
        firstText={first.features}
        ready={ready}
        rows={6}
        note={count ? say('kano-builder.featuresNote', count) : say('kano.features.empty')}
        error={errorOf('features')}
        onText={(features) => onChange({ features })}
      />
      <WordingField {...props} />
      <MoreFields {...props} />
    </>
  );
}

function MoreFields({ say, typed, first, ready, idPrefix, errorOf, onChange, onNewSeed }: FieldProps) {
  return (
    <fieldset class="kano-more">
      <legend>{say('kano-builder.more')}</legend>
      <CheckField
        name="importance"
        label={say('kano-builder.importance')}
        checked={typed.importance}
        firstChecked={first.importance}
        ready={ready}
        onChecked={(importance) => onChange({ importance })}
      />
      <CheckField
        name="shuffle"
        label={say('kano-builder.shuffle')}
        checked={typed.shuffle}
        firstChecked={first.shuffle}
        ready={ready}
        onChecked={(shuffle) => onChange({ shuffle })}
      />
      {typed.shuffle && (
        <div class="kano-seed">
          <TextField
            id={`${idPrefix}-seed`}
            name="seed"
            label={say('kano-builder.seed')}
            text={typed.seed}
            firstText={first.seed}
            ready={ready}
            numeric
            note={say(typed.seed.trim() === '' ? 'kano-builder.seedEmpty' : 'kano-builder.seedHint')}
            error={errorOf('seed')}
            onText={(seed) => onChange({ seed })}
          />
          <button type="button" onClick={onNewSeed}>
            {say('kano-builder.seedNew')}
          </button>
        </div>
      )}
      <TextField
        id={`${idPrefix}-groups`}
        name="groups"
        label={say('kano-builder.groups')}
        hint={say('kano-builder.groupsHint')}
        text={typed.groups}
        firstText={first.groups}
        ready={ready}
        rows={2}
        note={say('kano-builder.groupsNote')}
        error={errorOf('groups')}
        onText={(groups) => onChange({ groups })}
      />
    </fieldset>
  );
}
