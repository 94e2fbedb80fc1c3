import { Component, createRef, hydrate } from 'preact';
import type { RuleName } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import type { KanoState } from '../../lib/kano/state.ts';
import { Status } from '../shared/Status.tsx';
import { sayProblem, speaker } from '../shared/words.ts';
import { kanoAddress } from './address.ts';
import type { CountedFeature } from './examples.ts';
import { type Outcome, outcomeOf } from './model.ts';
import { ResultsPanel } from './ResultsPanel.tsx';
import { NO_TEXTS, type ReadRow, readRows, rowsOf, sameRows, type TypedRow } from './rows.ts';
import { copiedSentence, spokenOutcome } from './say.ts';
import { countedFeatures, type OpenSurvey, rowsOfSurvey } from './source.ts';
import type { KanoLargeWords } from './words.ts';

interface Props {
  readonly words: KanoLargeWords;
  /** The worked counts the page was built with. */
  readonly example: readonly CountedFeature[];
  readonly idPrefix: string;
}

/** What the workshop works on: counts that were typed, or a survey. */
interface Kept {
  readonly rows: readonly TypedRow[];
  readonly open: OpenSurvey | undefined;
}

interface State extends Kept {
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

  override componentDidMount() {
    this.#stop = this.#address.watch(
      ({ features, rule, table }) =>
        this.setState({ rows: rowsOf(features), rule, table, open: undefined, kept: undefined, notice: '' }),
      (problem) => this.setState({ notice: sayProblem(this.#say, problem) }),
    );
    // A quick reader's first keys, pressed before the script came, outrank the address.
    const early = typedInto(this.#form.current as HTMLFormElement, this.#first);
    this.setState(
      sameRows(early, this.#first) ? { ready: true } : { ready: true, touched: true, rows: early },
    );
  }

  override componentDidUpdate() {
    if (this.state.touched) this.#address.write(this.#shared());
  }

  override componentWillUnmount() {
    this.#stop?.();
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
          act: () => this.#change({ rows: [{ id: 0, name: '', counts: NO_TEXTS }], kept: now }),
        }
      : {
          kind: 'reset' as const,
          act: () => this.#change({ rows: this.#first, open: undefined, table: 'standard', kept: now }),
        };
  }

  override render({ idPrefix }: Props, state: State) {
    const say = this.#say;
    const { rows, rule, table, open, ready, touched, notice } = state;
    const read = this.#read();
    const outcome: Outcome | undefined = outcomeOf(this.#features(read), rule);
    return (
      <>
        <ResultsPanel
          {...{ say, idPrefix, rows, read, rule, table, open, ready, notice, outcome }}
          first={this.#first}
          form={this.#form}
          restart={this.#restart()}
          sentence={outcome && copiedSentence(say, outcome)}
          onRows={(next) => this.#change({ rows: next })}
          onRule={(next) => this.#change({ rule: next })}
          onTable={(next) => this.#change({ table: next })}
          onEdit={() =>
            open && this.#change({ rows: rowsOfSurvey(open, table), open: undefined, kept: { rows, open } })
          }
        />
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
