import { Component, type ComponentChildren, createRef, hydrate } from 'preact';
import type { RuleName } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import type { KanoState } from '../../lib/kano/state.ts';
import { Status } from '../shared/Status.tsx';
import { sayProblem, speaker } from '../shared/words.ts';
import type { AnswersPanel } from './AnswersPanel.tsx';
import { kanoAddress } from './address.ts';
import type { CountedFeature } from './examples.ts';
import type { GroupsPanel } from './GroupsPanel.tsx';
import { breath, type Outcome, outcomeOf, studyAhead } from './model.ts';
import { ResultsPanel } from './ResultsPanel.tsx';
import { NO_TEXTS, type ReadRow, readRows, rowsOf, sameRows, type TypedRow } from './rows.ts';
import { panelId, type Step, Steps } from './Steps.tsx';
import { copiedSentence, spokenOutcome } from './say.ts';
import { countedFeatures, type OpenSurvey, rowsOfSurvey } from './source.ts';
import type { KanoLargeWords } from './words.ts';
import type { Survey } from './work/survey.ts';

interface Props {
  readonly words: KanoLargeWords;
  /** The worked counts the page was built with. */
  readonly example: readonly CountedFeature[];
  readonly idPrefix: string;
  /** The invented answers as a file. */
  readonly sampleHref: string;
  /** The steps this page has; that of the questionnaire stands below the workshop, and is only shown and hidden here. */
  readonly steps: readonly Step[];
}

/** What the workshop works on: counts that were typed, or a survey. */
interface Kept {
  readonly rows: readonly TypedRow[];
  readonly open: OpenSurvey | undefined;
}

/** Steps whose code comes when they are first opened. */
interface Late {
  readonly Answers?: typeof AnswersPanel;
  readonly Groups?: typeof GroupsPanel;
}

interface State extends Kept, Late {
  readonly step: Step;
  readonly rule: RuleName;
  readonly table: EvaluationTable;
  readonly ready?: boolean;
  /** The reader has changed something: only then is anything announced or written. */
  readonly touched?: boolean;
  readonly notice?: string;
  /** What «start again» took away, until something else is changed. */
  readonly kept?: Kept | undefined;
}

/** The Kano workshop: holds the counts or the survey, the rule and the table, and keeps them in the address. */
export class KanoLarge extends Component<Props, State> {
  override state: State = {
    step: 'results',
    rows: rowsOf(this.props.example),
    open: undefined,
    rule: 'mode',
    table: 'standard',
  };
  readonly #first = this.state.rows;
  readonly #say = speaker(this.props.words);
  readonly #form = createRef<HTMLFormElement>();
  readonly #address = kanoAddress();
  #stop: (() => void) | undefined;
  #wish = 0;

  override componentDidMount() {
    this.#stop = this.#address.watch(
      ({ features, rule, table }) =>
        this.setState({ rows: rowsOf(features), rule, table, open: undefined, kept: undefined, notice: '' }),
      (problem) => this.setState({ notice: sayProblem(this.#say, problem) }),
    );
    addEventListener('hashchange', this.#go);
    this.#go();
    // A quick reader's first keys, pressed before the script came, outrank the address.
    const early = typedInto(this.#form.current as HTMLFormElement, this.#first);
    this.setState(
      sameRows(early, this.#first) ? { ready: true } : { ready: true, touched: true, rows: early },
    );
  }

  override componentDidUpdate() {
    const questionnaire = document.getElementById(panelId('questionnaire'));
    if (questionnaire) questionnaire.hidden = this.state.step !== 'questionnaire';
    if (this.state.touched) this.#address.write(this.#shared());
  }

  override componentWillUnmount() {
    this.#stop?.();
    removeEventListener('hashchange', this.#go);
  }

  /** The address of a step opens it. */
  readonly #go = () => {
    const step = this.props.steps.find((one) => `#${panelId(one)}` === location.hash);
    if (step) this.#open(step);
  };

  readonly #open = async (step: Step) => {
    this.setState({ step });
    try {
      if (step === 'answers') this.setState({ Answers: (await import('./AnswersPanel.tsx')).AnswersPanel });
      if (step === 'groups') this.setState({ Groups: (await import('./GroupsPanel.tsx')).GroupsPanel });
    } catch {
      // No connection, or a newer page: the typed counts are in the results still.
      this.setState({ step: 'results', notice: this.#say('kano-results.stepFailed') });
    }
  };

  readonly #survey = async (survey: Survey, label: string, fresh: boolean) => {
    // What was read of the file is drawn first.
    await breath();
    const { open, rows } = this.state;
    const decided = fresh || !open ? { careful: false, exchanged: false } : open;
    // What a survey replaces comes back with «undo».
    void this.#recount({ ...decided, survey, label }, this.state.table, fresh ? { rows, open } : undefined);
  };

  readonly #decide = (next: { readonly careful?: boolean; readonly exchanged?: boolean }) => {
    const { open, table } = this.state;
    if (open) void this.#recount({ ...open, ...next }, table);
  };

  /** All features change at once: they are studied before they are shown. The newest wish wins. */
  async #recount(open: OpenSurvey, table: EvaluationTable, kept?: Kept) {
    this.#wish += 1;
    const wish = this.#wish;
    await studyAhead(countedFeatures(open, table));
    if (wish === this.#wish) this.#change({ open, table, kept });
  }

  /** From within a step to another: the eye and the keys go along. */
  #lead(step: Step) {
    void this.#open(step);
    const tab = document.getElementById(`${panelId(step)}-tab`);
    tab?.focus({ preventScroll: true });
    tab?.scrollIntoView({ block: 'center' });
  }

  /** What goes into the address: nothing of the example, nothing while there is no result. */
  #shared(): KanoState | null | undefined {
    const { rows, rule, table, open } = this.state;
    if (!open && rule === 'mode' && table === 'standard' && sameRows(rows, this.#first)) return null;
    const features = this.#features(this.#read());
    return features.length === 0 ? undefined : { product: '', rule, table, features };
  }

  #read(): readonly ReadRow[] {
    return readRows(this.state.rows, (number) => this.#say('kano-results.unnamed', { number }));
  }

  #features(read: readonly ReadRow[]): readonly CountedFeature[] {
    const { open, table } = this.state;
    return open ? countedFeatures(open, table) : read.flatMap(({ feature }) => (feature ? [feature] : []));
  }

  readonly #change = (next: Partial<State>) =>
    this.setState({ kept: undefined, ...next, touched: true, notice: '' });

  #restart() {
    const { rows, open, kept } = this.state;
    if (kept) return { kind: 'undo' as const, act: () => this.#change(kept) };
    const now = { rows, open };
    return !open && sameRows(rows, this.#first)
      ? {
          kind: 'clear' as const,
          act: () => {
            this.#change({ rows: [{ id: 0, name: '', counts: NO_TEXTS }], kept: now });
            // With the results the page shrinks under the button: lead to where typing begins.
            this.#form.current?.querySelector('input')?.focus();
          },
        }
      : {
          kind: 'reset' as const,
          act: () => this.#change({ rows: this.#first, open: undefined, table: 'standard', kept: now }),
        };
  }

  #panel(step: Step, children: ComponentChildren) {
    return (
      <div
        id={panelId(step)}
        class="kano-panel"
        role="tabpanel"
        aria-labelledby={`${panelId(step)}-tab`}
        hidden={this.state.step !== step}
      >
        {children}
      </div>
    );
  }

  override render({ idPrefix, steps, sampleHref }: Props, state: State) {
    const say = this.#say;
    const { step, rows, rule, table, open, ready, touched, notice, Answers, Groups } = state;
    const read = this.#read();
    const outcome: Outcome | undefined = outcomeOf(this.#features(read), rule);
    return (
      <>
        <Steps say={say} steps={steps} step={step} onStep={this.#open} />
        {this.#panel(
          'answers',
          Answers && (
            <Answers
              {...{ say, idPrefix, ready, open, sampleHref }}
              onSurvey={this.#survey}
              onCareful={(careful) => this.#decide({ careful })}
              onExchanged={(exchanged) => this.#decide({ exchanged })}
              onResults={() => this.#lead('results')}
            />
          ),
        )}
        {this.#panel(
          'results',
          <ResultsPanel
            {...{ say, idPrefix, rows, read, rule, table, open, ready, notice }}
            // Many features take time to draw: not while nobody sees them.
            outcome={step === 'results' ? outcome : undefined}
            first={this.#first}
            form={this.#form}
            restart={this.#restart()}
            sentence={outcome && copiedSentence(say, outcome)}
            onRows={(next) => this.#change({ rows: next })}
            onRule={(next) => this.#change({ rule: next })}
            onTable={(next) => open && void this.#recount(open, next)}
            onEdit={() =>
              open && this.#change({ rows: rowsOfSurvey(open, table), open: undefined, kept: { rows, open } })
            }
          />,
        )}
        {this.#panel(
          'groups',
          Groups && step === 'groups' && (
            <Groups {...{ say, idPrefix, open, rule, table }} onAnswers={() => this.#lead('answers')} />
          ),
        )}
        <Status sentence={notice || (touched && outcome ? spokenOutcome(say, outcome) : '')} />
      </>
    );
  }
}

/** What stands in the form: the example, or what was typed before the script came. */
function typedInto(form: HTMLFormElement, rows: readonly TypedRow[]): TypedRow[] {
  const typed = new FormData(form);
  const text = (column: string, id: number, before: string) => String(typed.get(`${column}-${id}`) ?? before);
  return rows.map(({ id, name, counts }) => ({
    id,
    name: text('name', id, name),
    counts: Object.fromEntries(
      Object.entries(counts).map(([category, before]) => [category, text(category, id, before)]),
    ) as TypedRow['counts'],
  }));
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<KanoLarge {...props} />, root);
