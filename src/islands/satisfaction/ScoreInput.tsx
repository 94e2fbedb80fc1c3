import { Component, createRef } from 'preact';
import { classesOf, RECOMMEND_RANGE, ratingsOf } from '../../lib/loyalty/classes.ts';
import { oneByOne, type ScoredWave, type ScoreTable } from '../../lib/loyalty/score-table.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { Client } from '../shared/data-input/client.ts';
import { DataInput, type DataState } from '../shared/data-input/DataInput.tsx';
import { heard } from '../shared/data-input/heard.ts';
import type { Choices, News, Source } from '../shared/data-input/types.ts';
import { ownWorker } from '../shared/own-worker.ts';
import { numberText } from '../shared/texts.ts';
import { type Measure, SIDES, type Side, type TypedSatisfaction } from './examples.ts';
import workerAddress from './satisfaction-worker.ts?worker&url';
import type { NoSettings } from './study.ts';
import type { SatisfactionSay } from './words.ts';

interface Props {
  readonly say: SatisfactionSay;
  readonly view: BenchView<TypedSatisfaction, unknown>;
  readonly measure: Measure;
  readonly sampleHref: string;
}

type Texts = Partial<TypedSatisfaction>;

interface State {
  readonly data: DataState;
  readonly into: Side;
  /** The counts of what was read last. */
  readonly table?: ScoreTable | undefined;
  /** What stood in the fields before they were counted anew. */
  readonly before?: Texts | undefined;
}

/** Half-pasted columns are not read. */
const PAUSE_MS = 250;
const NOTHING: DataState = { source: { kind: 'sample' }, text: '', choices: {} };
const openWorker = () => ownWorker(workerAddress);

/** A column of scores in, pasted or as a file; their counts go into the fields of the form. */
export class ScoreInput extends Component<Props, State> {
  override state: State = { data: NOTHING, into: 'First' };
  readonly #box = createRef<HTMLDetailsElement>();
  readonly #client = new Client<NoSettings, ScoreTable>(openWorker, (news) => this.#hear(news));
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    // What a quick reader pasted before the script came.
    const early = this.#box.current?.querySelector('textarea')?.value ?? '';
    if (early.trim() !== '') this.#text(early);
  }

  override componentDidUpdate(before: Props) {
    const { data, table } = this.state;
    if (data.source.kind === 'sample') return;
    if (before.view.typed.scale !== this.props.view.typed.scale && this.props.measure === 'csat')
      return this.#read(data);
    const threshold = this.#threshold(before);
    if (threshold === this.#threshold() || !table) return;
    // Fields that were changed by hand since are the reader's.
    const counted = textsOf(this.props.measure, table, this.state.into, threshold);
    if (agree(before.view.typed, counted)) this.#fill(table);
  }

  override componentWillUnmount() {
    this.#client.close();
    clearTimeout(this.#timer);
  }

  #threshold({ view } = this.props): number {
    return view.reading.problems.threshold ? Number.NaN : (view.reading.values.threshold ?? Number.NaN);
  }

  #range() {
    const { measure, view } = this.props;
    return measure === 'nps' ? RECOMMEND_RANGE : { low: 1, high: Number(view.typed.scale) };
  }

  #read(data: DataState) {
    this.setState({ data: { ...data, share: data.share ?? 0, stopped: false }, table: undefined });
    const { source } = data;
    const sent: Source = source.kind === 'text' ? { kind: 'text', text: oneByOne(source.text) } : source;
    this.#client.read(sent, { ...data.choices, range: this.#range() }, {});
  }

  readonly #source = (source: Source) => this.#read({ source, text: this.state.data.text, choices: {} });

  readonly #text = (text: string) => {
    clearTimeout(this.#timer);
    this.setState({ data: { ...this.state.data, text } });
    this.#timer = setTimeout(() => {
      if (text.trim() !== '') return this.#source({ kind: 'text', text });
      this.#client.stop();
      this.setState({ data: NOTHING, table: undefined });
    }, PAUSE_MS);
  };

  readonly #choices = (choices: Choices) =>
    this.#read({ ...this.state.data, choices, problem: undefined, asking: false });

  readonly #stop = () => {
    this.#client.stop();
    this.setState({ data: { ...NOTHING, text: this.state.data.text, stopped: true } });
  };

  #hear(news: News<ScoreTable>) {
    if (news.kind === 'study' || news.kind === 'list') return;
    this.setState({ data: heard(this.state.data, news) });
    if (news.kind !== 'read' || !news.outcome.ok) return;
    this.setState({ table: news.outcome.value });
    this.#fill(news.outcome.value);
  }

  /** Counts into the fields, and what stood there aside. */
  #fill(table: ScoreTable, into = this.state.into) {
    const { view, measure } = this.props;
    const counted = textsOf(measure, table, into, this.#threshold());
    if (agree(view.typed, counted)) return;
    const before = Object.fromEntries(
      Object.keys(counted).map((field) => [field, view.typed[field as keyof TypedSatisfaction]]),
    ) as Texts;
    this.setState({ before });
    view.change(counted);
  }

  readonly #into = (into: Side) => {
    const { table } = this.state;
    this.setState({ into });
    if (table) this.#fill(table, into);
  };

  override render({ say, view, measure, sampleHref }: Props, { data, into }: State) {
    const high = formatNumber(this.#range().high);
    return (
      <details class="bench-more" ref={this.#box} hidden={view.typed.measure !== measure}>
        <summary>{say('satisfaction.read')}</summary>
        <DataInput
          {...{ say, sampleHref }}
          idPrefix={`${view.idPrefix}-${measure}`}
          ready={view.ready}
          state={data}
          fields={[
            { field: 'score', label: say('satisfaction.scoreColumn'), required: true },
            { field: 'wave', label: say('satisfaction.waveColumn'), required: false },
          ]}
          hint={
            measure === 'nps' ? say('satisfaction.readNpsHint') : say('satisfaction.readCsatHint', { high })
          }
          placeholder={
            measure === 'nps'
              ? say('satisfaction.readNpsPlaceholder')
              : say('satisfaction.readCsatPlaceholder')
          }
          shownSample={false}
          firstText=""
          onSource={this.#source}
          onText={this.#text}
          onChoices={this.#choices}
          onAsk={() => this.setState({ data: { ...data, asking: true } })}
          onStop={this.#stop}
        >
          <ChoiceField
            name={`into-${measure}`}
            label={say('satisfaction.into')}
            options={SIDES.map((value) => ({ value, label: say(`satisfaction.side${value}`) }))}
            value={into}
            firstValue="First"
            ready={view.ready}
            onValue={this.#into}
          />
        </DataInput>
        {this.#counted()}
      </details>
    );
  }

  /** What the table did to the fields, and ways back and again. */
  #counted() {
    const { say, view, measure } = this.props;
    const { table, into, before } = this.state;
    if (!table) return null;
    const counted = wavesIn(table, into);
    if (counted.length === 0) return <p class="field-error">{say('satisfaction.countedNone')}</p>;
    const texts = textsOf(measure, table, into, this.#threshold());
    const waves = counted.map(([side, { label, counts }]) => {
      const told = { side: say(`satisfaction.side${side}`), count: formatNumber(sum(counts)) };
      return label === ''
        ? say('satisfaction.countedWave', told)
        : say('satisfaction.countedNamed', { ...told, label });
    });
    return (
      <div class="data-told">
        <p class="calculator-note">{say('satisfaction.counted', { waves: waves.join('؛ ') })}</p>
        {table.waves.length > SIDES.length && (
          <p class="calculator-notice">
            {say('satisfaction.moreWaves', { count: formatNumber(table.waves.length) })}
          </p>
        )}
        {agree(view.typed, texts)
          ? before && (
              <button type="button" onClick={() => view.change(before)}>
                {say('satisfaction.countBack')}
              </button>
            )
          : Object.keys(texts).length > 0 && (
              <button type="button" onClick={() => this.#fill(table)}>
                {say('satisfaction.countAgain')}
              </button>
            )}
      </div>
    );
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Which wave goes where: the last two in their order, or the only one to where the reader says. */
function wavesIn({ waves }: ScoreTable, into: Side): readonly (readonly [Side, ScoredWave])[] {
  const [first, second] = waves.slice(-SIDES.length);
  if (!first) return [];
  return second
    ? [
        ['First', first],
        ['Second', second],
      ]
    : [[into, first]];
}

/** The fields as a table's counts would fill them; none while the threshold is unknown. */
function textsOf(measure: Measure, table: ScoreTable, into: Side, threshold: number): Texts {
  if (measure === 'csat' && Number.isNaN(threshold)) return {};
  const entries = wavesIn(table, into).flatMap(([side, { counts }]) => {
    const found = measure === 'nps' ? classesOf(counts) : ratingsOf(counts, threshold);
    return Object.entries(found).map(([name, count]) => [`${name}${side}`, numberText(count)]);
  });
  return Object.fromEntries(entries) as Texts;
}

const agree = (typed: TypedSatisfaction, texts: Texts): boolean =>
  Object.entries(texts).every(([field, text]) => typed[field as keyof TypedSatisfaction] === text);
