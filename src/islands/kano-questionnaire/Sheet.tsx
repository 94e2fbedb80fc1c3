import type { AnswerRole } from '../../lib/kano/import/headings.ts';
import { IMPORTANCE_SCALE } from '../../lib/kano/importance.ts';
import { type FeatureQuestions, sentenceId } from '../../lib/kano/questionnaire.ts';
import { questionnaireTitle } from '../../lib/kano/questionnaire-title.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { sayProblem } from '../shared/words.ts';
import type { TypedQuestionnaire } from './examples.ts';
import type { Made } from './model.ts';
import { Sentence } from './Sentence.tsx';
import type { BuilderSay, BuilderWords } from './words.ts';

interface Props {
  readonly say: BuilderSay;
  readonly words: BuilderWords;
  readonly typed: TypedQuestionnaire;
  readonly made: Made;
  readonly ready: boolean | undefined;
  readonly idPrefix: string;
  readonly onEdit: (id: string, text: string | undefined) => void;
}

const LABELS = {
  functional: 'kano-builder.sentenceFunctional',
  dysfunctional: 'kano-builder.sentenceDysfunctional',
  importance: 'kano-builder.sentenceImportance',
} as const satisfies Record<AnswerRole, string>;

/** The questionnaire on paper: preview, editor of its sentences and print in one. */
export function Sheet(props: Props) {
  const { say, words, typed, made } = props;
  const { plain } = made;
  const sentence = sentenceOf(props);
  return (
    <article class="sheet" aria-label={say('kano-builder.sheet')} data-sheet>
      <header class="sheet-head">
        <p class="sheet-title">{questionnaireTitle(typed.product, words)}</p>
        <p class="sheet-number">{say('kano-builder.sheetNumber')}</p>
      </header>
      {sentence('intro', plain.intro, say('kano-builder.sentenceIntro'))}
      <ol class="sheet-pairs">
        {plain.features.map((questions) => (
          <Pair key={questions.feature} questions={questions} {...props} />
        ))}
        {plain.group && (
          <li class="sheet-pair">
            {sentence('group', plain.group.question, say('kano-builder.sentenceGroup'))}
            <Options texts={plain.group.names} groups />
          </li>
        )}
      </ol>
      {typed.shuffle && typed.seed.trim() !== '' && (
        <p class="sheet-foot">{say('kano-builder.sheetOrder', { seed: typed.seed.trim() })}</p>
      )}
    </article>
  );
}

/** Makes the field of a sentence by the name under which its rewriting is kept. */
const sentenceOf =
  ({ say, typed, ready, onEdit }: Props) =>
  (id: string, plain: string, label: string, error?: { text: string; id: string } | undefined) => (
    <Sentence
      {...{ say, plain, label, ready }}
      edit={typed.edits[id]}
      error={error?.text}
      errorId={error?.id}
      onEdit={(text) => onEdit(id, text)}
    />
  );

function Pair({ questions, ...props }: Props & { readonly questions: FeatureQuestions }) {
  const { say, made, idPrefix } = props;
  const { feature } = questions;
  const same = made.problem?.args?.['feature'] === feature ? made.problem : undefined;
  const error = same && { text: sayProblem(say, same), id: `${idPrefix}-same` };
  const sentence = sentenceOf(props);
  const question = (role: AnswerRole) =>
    sentence(
      sentenceId(role, feature),
      questions[role] ?? '',
      say(LABELS[role], { feature }),
      role === 'importance' ? undefined : error,
    );
  return (
    <li class="sheet-pair">
      {question('functional')}
      <Options texts={made.plain.wording} />
      {question('dysfunctional')}
      <Options texts={made.plain.wording} />
      {error && (
        <p class="field-error" id={error.id}>
          {error.text}
        </p>
      )}
      {questions.importance !== null && (
        <>
          {question('importance')}
          <Importance words={props.words} />
        </>
      )}
    </li>
  );
}

/** Answers to be ticked. */
const Options = ({ texts, groups }: { readonly texts: readonly string[]; readonly groups?: boolean }) => (
  <ul class={groups ? 'sheet-options sheet-groups' : 'sheet-options'} role="list">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Importance = ({ words }: { readonly words: BuilderWords }) => (
  <div class="sheet-scale">
    <span>{words['kanoQuestionnaire.scaleLow']}</span>
    <ul role="list">
      {IMPORTANCE_SCALE.map((step) => (
        <li key={step}>{formatNumber(step)}</li>
      ))}
    </ul>
    <span>{words['kanoQuestionnaire.scaleHigh']}</span>
  </div>
);
