import { Component, type ComponentChildren, createRef } from 'preact';
import type { Problem, Result } from '../../../lib/result.ts';
import type { Address } from '../address.ts';
import type { BenchView } from '../Bench.tsx';
import { Status } from '../Status.tsx';
import type { Reading } from '../texts.ts';
import { sayProblem } from '../words.ts';
import { Client } from './client.ts';
import { DataInput, type DataState, type FieldName } from './DataInput.tsx';
import { heard } from './heard.ts';
import type { Choices, News, Source } from './types.ts';
import { type DataSay, tellProblem } from './words.ts';

/** Half-pasted tables and half-typed numbers are not read. */
const PAUSE_MS = 250;

type Texts = Readonly<Record<string, string>>;

/** A tool's settings: numbers, texts and what a worker gets. */
export interface Settings<Values, Typed extends Texts> {
  readonly typedOf: (values: Values) => Typed;
  readonly read: (typed: Typed) => Reading<keyof Typed & string>;
  /** `undefined` while a number is missing or wrong. */
  readonly valuesOf: (typed: Typed, reading: Reading<keyof Typed & string>) => Values | undefined;
}

/** What a bench with data knows, for its fields and for what stands below. */
export interface DataBenchView<Values, Typed extends Texts, Outcome> {
  /** Of the data shown; a problem when they are too few for anything. */
  readonly outcome: Result<Outcome, Problem>;
  /** Of the settings shown. */
  readonly values: Values;
  readonly idPrefix: string;
  /** For the fields of the settings. */
  readonly bench: BenchView<Typed, unknown>;
  readonly data: DataState;
  /** The worker is computing. */
  readonly busy: boolean;
  readonly change: (next: Partial<Typed>) => void;
  readonly choose: (choices: Choices) => void;
  readonly restart: { readonly kind: 'undo' | 'clear' | 'reset'; readonly act: () => void } | undefined;
  /** Asks for the tool's long table as a file of this name. */
  readonly saveList: (file: string) => void;
}

interface Props<Values, Typed extends Texts, Outcome> {
  readonly say: DataSay;
  readonly idPrefix: string;
  readonly label: string;
  readonly settings: Settings<Values, Typed>;
  /** The worked example: settings, and what they make of the sample. */
  readonly example: Values;
  readonly outcome: Outcome;
  readonly sampleText?: string | undefined;
  readonly sampleHref: string;
  readonly fields: readonly FieldName[];
  readonly hint: string;
  readonly placeholder: string;
  readonly typed?: boolean;
  readonly address: Address<Values>;
  readonly openWorker: () => Worker;
  readonly spoken: (outcome: Outcome, values: Values) => string;
  readonly controls: (view: DataBenchView<Values, Typed, Outcome>) => ComponentChildren;
  readonly children: (view: DataBenchView<Values, Typed, Outcome>) => ComponentChildren;
}

interface State<Values, Typed, Outcome> {
  readonly typed: Typed;
  readonly values: Values;
  readonly data: DataState;
  readonly outcome: Result<Outcome, Problem>;
  readonly ready?: boolean;
  readonly touched?: boolean;
  readonly busy?: boolean;
  readonly notice?: string;
  readonly kept?: { readonly typed: Typed; readonly data: DataState } | undefined;
}

/** A tool that reads tables: holds the data's source, the settings and the last outcome, and has a worker compute. */
export class DataBench<Values, Typed extends Texts, Outcome> extends Component<
  Props<Values, Typed, Outcome>,
  State<Values, Typed, Outcome>
> {
  override state: State<Values, Typed, Outcome> = {
    typed: this.props.settings.typedOf(this.props.example),
    values: this.props.example,
    data: { source: { kind: 'sample' }, text: this.props.sampleText ?? '', choices: {} },
    outcome: { ok: true, value: this.props.outcome },
  };
  readonly #first = this.state.typed;
  readonly #form = createRef<HTMLFormElement>();
  readonly #client = new Client<Values, Outcome>(this.props.openWorker, (news) => this.#hear(news));
  #stopWatching: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #file = '';
  /** What the outcome on the page was made of. */
  #shown: DataState = this.state.data;
  /** The worker that knew it died. */
  #lost = false;

  override componentDidMount() {
    const { address, settings, say } = this.props;
    this.#stopWatching = address.watch(
      (values) => {
        this.setState({ typed: settings.typedOf(values), values, notice: '' });
        this.#later(() => this.#study());
      },
      (problem) => this.setState({ notice: sayProblem(say, problem) }),
    );
    this.setState({ ready: true });
    const early = this.#form.current?.querySelector('textarea')?.value ?? '';
    // What a quick reader pasted before the script came.
    if (early.trim() !== this.state.data.text.trim()) this.#text(early);
  }

  override componentWillUnmount() {
    this.#stopWatching?.();
    this.#client.close();
    clearTimeout(this.#timer);
  }

  #later(act: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, PAUSE_MS);
  }

  readonly #change = (next: Partial<Typed>) => {
    const { settings, address } = this.props;
    const typed = { ...this.state.typed, ...next };
    const reading = settings.read(typed);
    const whole = Object.keys(reading.problems).length === 0;
    const values = whole ? settings.valuesOf(typed, reading) : undefined;
    this.setState({ typed, touched: true, notice: '', kept: undefined, ...(values && { values }) });
    if (!values) return;
    address.write(same(typed, this.#first) ? null : values);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#study());
  };

  /** With other settings: what is being read must be read to its end with them. */
  #study() {
    const { data, values } = this.state;
    if (data.share !== undefined) return this.#read(data);
    if (this.#lost) return this.#read({ ...this.#shown, text: data.text });
    this.setState({ busy: true });
    this.#client.ask('study', values);
  }

  #read(data: DataState) {
    this.setState({ data: { ...data, share: data.share ?? 0, stopped: false }, touched: true, busy: true });
    this.#client.read(data.source, data.choices, this.state.values);
  }

  readonly #source = (source: Source) => {
    const { data } = this.state;
    this.setState({ kept: undefined });
    this.#read({ source, text: data.text, choices: data.choices.asOf ? { asOf: data.choices.asOf } : {} });
  };

  readonly #text = (text: string) => {
    const source: Source = text.trim() === '' ? { kind: 'sample' } : { kind: 'text', text };
    this.setState({ data: { ...this.state.data, text }, kept: undefined, touched: true });
    this.#later(() => this.#source(this.props.typed ? { kind: 'text', text } : source));
  };

  readonly #choices = (choices: Choices) => this.#read({ ...this.state.data, choices, problem: undefined });

  readonly #stop = () => {
    this.#client.stop();
    const { text } = this.state.data;
    this.setState({ busy: false, data: { ...this.#shown, text, stopped: true } });
  };

  #hear(news: News<Outcome>) {
    if (news.kind === 'list') return this.#save(news.text);
    if (news.kind === 'study') return this.setState({ outcome: news.outcome, busy: false });
    const data = heard(this.state.data, news);
    if (news.kind === 'problem') this.#lost ||= news.problem.code === 'data.broken';
    if (news.kind !== 'read') return this.setState({ data, busy: news.kind === 'progress' });
    this.#lost = false;
    this.#shown = data;
    this.setState({ busy: false, outcome: news.outcome, data });
  }

  #save(text: string) {
    this.setState({ busy: false });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
    link.download = `${this.#file}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  #restart(): DataBenchView<Values, Typed, Outcome>['restart'] {
    const { typed, data, kept } = this.state;
    const go = (to: { typed: Typed; data: DataState }, next: typeof kept) => {
      const reading = this.props.settings.read(to.typed);
      const values = this.props.settings.valuesOf(to.typed, reading) ?? this.state.values;
      this.setState({ typed: to.typed, values, kept: next, notice: '' }, () => this.#read(to.data));
      this.props.address.write(same(to.typed, this.#first) ? null : values);
    };
    if (kept) return { kind: 'undo', act: () => go(kept, undefined) };
    const text = this.props.sampleText ?? '';
    if (data.source.kind === 'sample' && same(typed, this.#first) && data.text === text) return undefined;
    const sample: DataState = { source: { kind: 'sample' }, text, choices: {} };
    return { kind: 'reset', act: () => go({ typed: this.#first, data: sample }, { typed, data }) };
  }

  #bench(reading: Reading<keyof Typed & string>): BenchView<Typed, unknown> {
    const { typed, ready } = this.state;
    const restart = this.#restart() ?? { kind: 'clear', act: () => undefined };
    const blocked = Object.keys(reading.problems).length > 0;
    const { idPrefix } = this.props;
    return {
      ...{ outcome: undefined, reading, blocked, typed, first: this.#first, ready, idPrefix, restart },
      change: this.#change,
    };
  }

  override render(props: Props<Values, Typed, Outcome>, state: State<Values, Typed, Outcome>) {
    const { say, label, idPrefix, settings, controls, children, spoken } = props;
    const { typed, values, outcome, data, ready, busy = false, notice, touched } = state;
    const view: DataBenchView<Values, Typed, Outcome> = {
      ...{ outcome, values, idPrefix, data, busy },
      bench: this.#bench(settings.read(typed)),
      change: this.#change,
      choose: this.#choices,
      restart: this.#restart(),
      saveList: (file) => {
        this.#file = file;
        this.setState({ busy: true });
        this.#client.ask('list', values);
      },
    };
    const told = data.problem ?? (outcome.ok ? undefined : outcome.problem);
    const sentence = told ? tellProblem(say, told) : outcome.ok ? spoken(outcome.value, values) : '';
    return (
      <>
        {/* method=dialog: should anything submit it, no address with the data is asked of a server. */}
        <form ref={this.#form} method="dialog" class="calculator-form" aria-label={label}>
          {notice && <p class="calculator-notice">{notice}</p>}
          <DataInput
            {...{ say, idPrefix, ready }}
            state={data}
            fields={props.fields}
            hint={props.hint}
            placeholder={props.placeholder}
            sampleHref={props.sampleHref}
            typed={props.typed}
            shownSample={this.#shown.source.kind === 'sample'}
            firstText={props.sampleText ?? ''}
            onSource={this.#source}
            onText={this.#text}
            onChoices={this.#choices}
            onAsk={() => this.setState({ data: { ...data, asking: true } })}
            onStop={this.#stop}
          />
          {controls(view)}
        </form>
        {children(view)}
        <Status sentence={notice || (touched && !busy ? sentence : '')} />
      </>
    );
  }
}

const same = (one: Texts, other: Texts): boolean => Object.keys(one).every((key) => one[key] === other[key]);
