import { Component, type ComponentChildren, createRef } from 'preact';
import type { Address } from '../shared/address.ts';
import { Status } from '../shared/Status.tsx';
import { sayProblem } from '../shared/words.ts';
import { ChurnFields } from './ChurnFields.tsx';
import { ChurnHeadline } from './ChurnHeadline.tsx';
import type { ChurnExample, TypedChurn } from './examples.ts';
import { type ChurnResult, readTyped, resultOf } from './model.ts';
import { spokenSentence } from './say.ts';
import { sameTyped, typedOf } from './state.ts';
import type { ChurnSay } from './words.ts';

interface Props {
  /** The worked numbers the page was built with; the form starts with them. */
  readonly example: ChurnExample;
  /** Unique on the page. */
  readonly idPrefix: string;
  readonly say: ChurnSay;
  readonly address?: Address<ChurnExample>;
  /** Says a count in words beside its digits; the large form has room for it. */
  readonly inWords?: (count: number) => string;
  /** What stands below the answer. */
  readonly children: (view: ChurnView) => ComponentChildren;
}

/** What the form knows, for what stands below it. */
export interface ChurnView {
  readonly result: ChurnResult | undefined;
  readonly typed: TypedChurn;
  /** The example, as text. */
  readonly first: TypedChurn;
  /** What was there before «start again». */
  readonly kept: TypedChurn | undefined;
  readonly change: (next: Partial<TypedChurn>, kept?: TypedChurn) => void;
}

interface State {
  readonly typed: TypedChurn;
  /** The script has taken over from the server's page. */
  readonly ready?: boolean;
  /** The reader has changed something: only then is anything announced or written. */
  readonly touched?: boolean;
  readonly notice?: string;
  /** What «start again» took away, until something else is typed. */
  readonly kept?: TypedChurn | undefined;
}

/** The quick churn calculator: three counts and a period in, the churn of the period out. Holds what was typed. */
export class ChurnForm extends Component<Props, State> {
  override state: State = { typed: typedOf(this.props.example) };
  readonly #first = this.state.typed;
  readonly #form = createRef<HTMLFormElement>();
  #stop: (() => void) | undefined;

  override componentDidMount() {
    this.#stop = this.props.address?.watch(
      (state) => this.setState({ typed: typedOf(state), notice: '' }),
      (problem) => this.setState({ notice: sayProblem(this.props.say, problem) }),
    );
    const early = typedInto(this.#form.current as HTMLFormElement);
    // A quick reader's first keys, pressed before the script came, outrank the address.
    this.setState(
      sameTyped(early, this.#first) ? { ready: true } : { ready: true, touched: true, typed: early },
    );
  }

  override componentDidUpdate() {
    const { typed, touched } = this.state;
    if (!touched) return;
    this.props.address?.write(sameTyped(typed, this.#first) ? null : this.#result()?.of);
  }

  override componentWillUnmount() {
    this.#stop?.();
  }

  readonly #change = (next: Partial<TypedChurn>, kept?: TypedChurn) =>
    this.setState(({ typed }) => ({ typed: { ...typed, ...next }, kept, touched: true, notice: '' }));

  #result(): ChurnResult | undefined {
    return resultOf(readTyped(this.state.typed), this.state.typed.period);
  }

  override render({ say, children, ...props }: Props, { typed, ready, touched, notice, kept }: State) {
    const reading = readTyped(typed);
    const result = this.#result();
    const blocked = Object.keys(reading.problems).length > 0;
    return (
      <>
        {/* method=dialog: should anything submit it, no address with the numbers is asked of a server. */}
        <form ref={this.#form} method="dialog" class="calculator-form" aria-label={say('churn.form')}>
          {notice && <p class="calculator-notice">{notice}</p>}
          <ChurnFields {...props} {...{ say, typed, reading, ready }} onChange={this.#change} />
        </form>
        <ChurnHeadline {...{ say, result, blocked }} />
        {children({ result, typed, kept, first: this.#first, change: this.#change })}
        <Status sentence={notice || (touched && result ? spokenSentence(say, result) : '')} />
      </>
    );
  }
}

/** What stands in the form: the example, or what was typed before the script came. */
const typedInto = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as unknown as TypedChurn;
