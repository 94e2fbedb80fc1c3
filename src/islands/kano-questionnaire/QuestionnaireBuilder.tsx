import { Component, createRef, hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { Status } from '../shared/Status.tsx';
import { sayProblem, speaker } from '../shared/words.ts';
import type { AssetHashes } from './assets.ts';
import type { TypedQuestionnaire } from './examples.ts';
import { keep, keptTyped } from './keep.ts';
import { type BuilderField, countQuestions, type Made, make, readTyped } from './model.ts';
import { Outputs } from './Outputs.tsx';
import { QuestionnaireFields } from './QuestionnaireFields.tsx';
import { Sheet } from './Sheet.tsx';
import { sameTyped, typedInto, withEdit } from './typed.ts';
import type { BuilderWords } from './words.ts';

interface Props {
  readonly words: BuilderWords;
  /** The worked questionnaire the page was built with; the builder starts with it. */
  readonly example: TypedQuestionnaire;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly hashes: AssetHashes;
}

interface State {
  readonly typed: TypedQuestionnaire;
  /** The script has taken over from the server's page. */
  readonly ready?: boolean;
  /** The writer has changed something: only then is anything announced or kept. */
  readonly touched?: boolean;
  /** What happened last, for all to see. */
  readonly told?: string;
  /** What «clear» took away, until something else is typed. */
  readonly cleared?: TypedQuestionnaire | undefined;
  /** The browser keeps nothing. */
  readonly refused?: boolean;
}

/** Seeds of four digits are easy to write down. */
const SEEDS = 9000;
const LEAST_SEED = 1000;

/** The questionnaire builder: holds what was typed, keeps it on this device and hands the questionnaire out. */
export class QuestionnaireBuilder extends Component<Props, State> {
  override state: State = { typed: this.props.example };
  readonly #say = speaker(this.props.words);
  readonly #form = createRef<HTMLFormElement>();

  override componentDidMount() {
    const { example } = this.props;
    // A quick writer's first keys, pressed before the script came, outrank what was kept.
    const early = typedInto(this.#form.current as HTMLFormElement, example);
    if (sameTyped(early, example)) this.setState({ ready: true, typed: keptTyped() ?? example });
    else this.setState({ ready: true, touched: true, typed: early });
  }

  override componentDidUpdate(_: Props, before: State) {
    const { typed, touched, refused } = this.state;
    if (!touched || typed === before.typed) return;
    const done = keep(sameTyped(typed, this.props.example) ? null : typed);
    if (done === Boolean(refused)) this.setState({ refused: !done });
  }

  readonly #change = (next: Partial<TypedQuestionnaire>) => this.#become({ ...this.state.typed, ...next });

  readonly #become = (typed: TypedQuestionnaire, cleared?: TypedQuestionnaire, told = '') =>
    this.setState({ typed, cleared, told, touched: true });

  readonly #clear = () =>
    this.#become(this.props.example, this.state.typed, this.#say('kano-builder.cleared'));

  readonly #undo = (cleared: TypedQuestionnaire) =>
    this.#become(cleared, undefined, this.#say('kano-builder.back'));

  readonly #newSeed = () =>
    this.#change({
      seed: formatNumber(LEAST_SEED + Math.floor(Math.random() * SEEDS)).replaceAll('٬', ''),
    });

  override render({ words, idPrefix, example, hashes }: Props, state: State) {
    const say = this.#say;
    const { typed, ready, told, touched } = state;
    const { draft, problems } = readTyped(typed, words);
    const made = draft && make(draft, words);
    const errorOf = (field: BuilderField) => problems[field] && sayProblem(say, problems[field]);
    const blocked = Object.keys(problems).length > 0;
    const shared = { say, words, typed, ready, idPrefix };
    return (
      <>
        {/* method=dialog: should anything submit it, no address with what was typed is asked of a server. */}
        <form ref={this.#form} method="dialog" class="calculator-form" aria-label={say('kano-builder.form')}>
          <QuestionnaireFields
            {...shared}
            {...{ made, errorOf }}
            first={example}
            onChange={this.#change}
            onNewSeed={this.#newSeed}
          />
          {this.#keeping(state)}
        </form>
        <div class="kano-result">
          {made ? (
            <>
              {made.problem ? (
                <p class="calculator-notice">{sayProblem(say, made.problem)}</p>
              ) : (
                <Outputs
                  {...{ say, words, made, hashes }}
                  product={typed.product}
                  onTold={(sentence) => this.setState({ told: sentence })}
                />
              )}
              {told && <p class="kano-told">{told}</p>}
              <p class="calculator-note kano-sheet-hint">{say('kano-builder.sheetHint')}</p>
              <Sheet
                {...shared}
                made={made}
                onEdit={(id, text) => this.#change({ edits: withEdit(typed.edits, id, text) })}
              />
            </>
          ) : (
            <div class="calculator-result">
              <p class="calculator-waiting">
                {say(blocked ? 'kano-builder.blocked' : 'kano-builder.waiting')}
              </p>
            </div>
          )}
        </div>
        <Status sentence={told || (touched && made ? this.#spoken(made) : '')} />
      </>
    );
  }

  /** Where what was typed stays, and how it goes. */
  #keeping({ typed, cleared, refused }: State) {
    const say = this.#say;
    const changed = !sameTyped(typed, this.props.example);
    return (
      <div class="kano-keeping">
        <p class="calculator-note">{say(refused ? 'kano-builder.notKept' : 'kano-builder.kept')}</p>
        {changed && (
          <button type="button" onClick={this.#clear}>
            {say('kano-builder.clear')}
          </button>
        )}
        {cleared && !changed && (
          <button type="button" onClick={() => this.#undo(cleared)}>
            {say('kano-builder.undo')}
          </button>
        )}
      </div>
    );
  }

  #spoken({ questionnaire, problem }: Made): string {
    if (problem) return sayProblem(this.#say, problem);
    return this.#say('kano-builder.spoken', {
      features: formatNumber(questionnaire.features.length),
      questions: formatNumber(countQuestions(questionnaire)),
    });
  }
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void =>
  hydrate(<QuestionnaireBuilder {...props} />, root);
