import { Component, type ComponentChildren, createRef } from 'preact';
import type { Address } from './address.ts';
import { Status } from './Status.tsx';
import type { Reading } from './texts.ts';
import { type Say, sayProblem } from './words.ts';

/** Texts and choices of a form, by field. */
export type Typed<Texts> = Readonly<Record<keyof Texts, string>>;

/** A calculator without its looks: from numbers to texts and back to results. */
export interface Tool<Input, Texts extends Typed<Texts>, Outcome extends { readonly of: Input }> {
  readonly typedOf: (input: Input) => Texts;
  readonly read: (typed: Texts) => Reading<keyof Texts & string>;
  /** `undefined` while a number is missing or wrong. */
  readonly outcomeOf: (typed: Texts, reading: Reading<keyof Texts & string>) => Outcome | undefined;
  /** The fields that «empty the fields» empties. */
  readonly empty: Partial<Texts>;
}

/** What the bench knows, for the fields and for what stands below them. */
export interface BenchView<Texts extends Typed<Texts>, Outcome> {
  readonly outcome: Outcome | undefined;
  readonly reading: Reading<keyof Texts & string>;
  /** A field is wrong, not just empty. */
  readonly blocked: boolean;
  readonly typed: Texts;
  /** The example, as text. */
  readonly first: Texts;
  /** The script has taken over from the server's page. */
  readonly ready: boolean | undefined;
  readonly idPrefix: string;
  /** With `kept`, what «undo» would bring back. */
  readonly change: (next: Partial<Texts>, kept?: Texts) => void;
  /** What «start again» does at the moment. */
  readonly restart: { readonly kind: 'undo' | 'clear' | 'reset'; readonly act: () => void };
}

interface Props<Input, Texts extends Typed<Texts>, Outcome extends { readonly of: Input }> {
  readonly tool: Tool<Input, Texts, Outcome>;
  /** The worked numbers the page was built with; the form starts with them. */
  readonly example: Input;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly label: string;
  readonly say: Say<Record<never, string>>;
  readonly address?: Address<Input> | undefined;
  /** The result for a screen reader. */
  readonly spoken: (outcome: Outcome) => string;
  readonly fields: (view: BenchView<Texts, Outcome>) => ComponentChildren;
  /** What stands below the form. */
  readonly children: (view: BenchView<Texts, Outcome>) => ComponentChildren;
}

interface State<Texts> {
  readonly typed: Texts;
  readonly ready?: boolean;
  /** The reader has changed something: only then is anything announced or written. */
  readonly touched?: boolean;
  readonly notice?: string;
  /** What «start again» took away, until something else is typed. */
  readonly kept?: Texts | undefined;
}

/** The form of a laboratory's tool: holds what was typed, keeps it in the address, says the result. */
export class Bench<
  Input,
  Texts extends Typed<Texts>,
  Outcome extends { readonly of: Input },
> extends Component<Props<Input, Texts, Outcome>, State<Texts>> {
  override state: State<Texts> = { typed: this.props.tool.typedOf(this.props.example) };
  readonly #first = this.state.typed;
  readonly #form = createRef<HTMLFormElement>();
  #stop: (() => void) | undefined;

  override componentDidMount() {
    const { address, tool, say } = this.props;
    this.#stop = address?.watch(
      (input) => this.setState({ typed: tool.typedOf(input), notice: '' }),
      (problem) => this.setState({ notice: sayProblem(say, problem) }),
    );
    // A quick reader's first keys, pressed before the script came, outrank the address.
    const early = typedInto(this.#form.current as HTMLFormElement, this.#first);
    this.setState(same(early, this.#first) ? { ready: true } : { ready: true, touched: true, typed: early });
  }

  override componentDidUpdate() {
    const { typed, touched } = this.state;
    if (touched) this.props.address?.write(same(typed, this.#first) ? null : this.#view().outcome?.of);
  }

  override componentWillUnmount() {
    this.#stop?.();
  }

  readonly #change = (next: Partial<Texts>, kept?: Texts) =>
    this.setState(({ typed }) => ({ typed: { ...typed, ...next }, kept, touched: true, notice: '' }));

  #view(): BenchView<Texts, Outcome> {
    const { tool, idPrefix } = this.props;
    const { typed, ready } = this.state;
    const reading = tool.read(typed);
    const blocked = Object.keys(reading.problems).length > 0;
    const outcome = blocked ? undefined : tool.outcomeOf(typed, reading);
    const base = { outcome, reading, blocked, typed, first: this.#first, ready, idPrefix };
    return { ...base, change: this.#change, restart: this.#restart() };
  }

  /** At the example: empty the fields. Elsewhere: back to the example. Either can be undone, so that nothing typed is lost. */
  #restart(): BenchView<Texts, Outcome>['restart'] {
    const { typed, kept } = this.state;
    if (kept) return { kind: 'undo', act: () => this.#change(kept) };
    return same(typed, this.#first)
      ? { kind: 'clear', act: () => this.#change(this.props.tool.empty, typed) }
      : { kind: 'reset', act: () => this.#change(this.#first, typed) };
  }

  override render({ label, fields, children, spoken }: Props<Input, Texts, Outcome>, state: State<Texts>) {
    const view = this.#view();
    const { notice, touched } = state;
    return (
      <>
        {/* method=dialog: should anything submit it, no address with the numbers is asked of a server. */}
        <form ref={this.#form} method="dialog" class="calculator-form" aria-label={label}>
          {notice && <p class="calculator-notice">{notice}</p>}
          {fields(view)}
        </form>
        {children(view)}
        <Status sentence={notice || (touched && view.outcome ? spoken(view.outcome) : '')} />
      </>
    );
  }
}

/** What stands in the form: the example, or what was typed before the script came. */
const typedInto = <Texts extends Typed<Texts>>(form: HTMLFormElement, first: Texts): Texts => ({
  ...first,
  // A table pasted into the form is no field of it.
  ...Object.fromEntries([...new FormData(form)].filter(([name]) => name in first)),
});

const same = <Texts extends Typed<Texts>>(one: Texts, other: Texts): boolean =>
  (Object.keys(one) as (keyof Texts)[]).every((key) => one[key] === other[key]);
