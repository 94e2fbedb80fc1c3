import { Component, type ComponentChildren, createRef } from 'preact';
import { formatNumber } from '../../../lib/persian/number-format.ts';
import type { Problem } from '../../../lib/result.ts';
import type { RowReport } from '../../../lib/table/row-log.ts';
import { FileChoices } from './FileChoices.tsx';
import { Mapping } from './Mapping.tsx';
import { RowsLeft } from './RowsLeft.tsx';
import type { Choices, Source, TableView } from './types.ts';
import { type DataSay, tellProblem } from './words.ts';

/** A column the tool knows, by the name the page gives it. */
export interface FieldName {
  readonly field: string;
  readonly label: string;
  readonly required: boolean;
}

/** How the reading of a table stands. */
export interface DataState {
  readonly source: Source;
  /** What stands in the text field, read or not. */
  readonly text: string;
  readonly choices: Choices;
  /** 0 to 1 while a table is being read. */
  readonly share?: number | undefined;
  /** The reader must say which column is which. */
  readonly asking?: boolean | undefined;
  readonly view?: TableView | undefined;
  readonly report?: RowReport | undefined;
  readonly problem?: Problem | undefined;
  readonly stopped?: boolean | undefined;
}

interface Props {
  readonly say: DataSay;
  readonly idPrefix: string;
  readonly state: DataState;
  readonly fields: readonly FieldName[];
  /** What a row of the table must hold, in a sentence. */
  readonly hint: string;
  /** An example of a few rows, shown while the text field is empty. */
  readonly placeholder: string;
  readonly sampleHref: string;
  /** The outcome on the page is the sample's. */
  readonly shownSample: boolean;
  /** The text field comes first: tables so small that people type them. */
  readonly typed?: boolean | undefined;
  readonly firstText: string;
  readonly ready: boolean | undefined;
  readonly onSource: (source: Source) => void;
  readonly onText: (text: string) => void;
  readonly onChoices: (choices: Choices) => void;
  readonly onAsk: () => void;
  readonly onStop: () => void;
  /** Below the fields: what else the tool asks of the data. */
  readonly children?: ComponentChildren;
}

/** By name and by type: what a system knows of a file differs. */
const ACCEPTED =
  '.xlsx,.xlsm,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table in: dropped, chosen or pasted; with what was understood of it, what was left out and why. */
export class DataInput extends Component<Props, { over?: boolean }> {
  readonly #file = createRef<HTMLInputElement>();

  override componentDidMount() {
    // A file that misses the frame must not replace the page with all that was entered.
    addEventListener('dragover', this.#over);
    addEventListener('drop', this.#drop);
  }

  override componentWillUnmount() {
    removeEventListener('dragover', this.#over);
    removeEventListener('drop', this.#drop);
  }

  readonly #over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  readonly #drop = (event: DragEvent) => {
    const [file] = event.dataTransfer?.files ?? [];
    this.setState({ over: false });
    if (!file) return;
    event.preventDefault();
    this.#take(file);
  };

  readonly #chosen = () => {
    const input = this.#file.current;
    const [file] = input?.files ?? [];
    if (file) this.#take(file);
    // The same file chosen again, after it was mended, is news.
    if (input) input.value = '';
  };

  #take(file: File) {
    this.props.onSource({ kind: 'file', file, name: file.name });
  }

  override render(props: Props, { over }: { over?: boolean }) {
    const { say, idPrefix, state, typed, hint, children } = props;
    const parts = typed ? [this.#paste(), this.#choose()] : [this.#choose(), this.#paste()];
    return (
      <fieldset
        class={`data ${over ? 'data-over' : ''}`}
        onDragEnter={() => this.setState({ over: true })}
        onDragLeave={() => this.setState({ over: false })}
      >
        <legend>{say('data.legend')}</legend>
        <p class="calculator-note" id={`${idPrefix}-data-hint`}>
          {hint}
        </p>
        {parts}
        {children}
        {state.share !== undefined && this.#progress(state.share)}
        {state.share === undefined && this.#told()}
      </fieldset>
    );
  }

  #choose() {
    const { say, idPrefix, state, sampleHref } = this.props;
    return (
      <div class="data-drop" key="choose">
        <label class="data-choose">
          <input
            ref={this.#file}
            id={`${idPrefix}-file`}
            type="file"
            accept={ACCEPTED}
            aria-describedby={`${idPrefix}-data-hint`}
            onChange={this.#chosen}
          />
          <span>{say(state.source.kind === 'file' ? 'data.chooseAgain' : 'data.choose')}</span>
        </label>
        <span>
          {say('data.or')} {say('data.drop')}
        </span>
        <a class="data-sample" href={sampleHref} download>
          {say('data.sample')}
        </a>
        <small>{say('data.private')}</small>
      </div>
    );
  }

  #paste() {
    const { say, idPrefix, state, typed, placeholder, firstText, ready, onText } = this.props;
    return (
      <div class="data-paste" key="paste">
        <label for={`${idPrefix}-text`}>{say(typed ? 'data.typed' : 'data.paste')}</label>
        <textarea
          id={`${idPrefix}-text`}
          name="table"
          rows={typed ? 9 : 3}
          // An empty field has no direction of its own; its example is Persian.
          dir={state.text === '' ? 'rtl' : 'auto'}
          spellcheck={false}
          autocomplete="off"
          wrap="off"
          placeholder={placeholder}
          defaultValue={firstText}
          {...(ready && { value: state.text })}
          aria-describedby={`${idPrefix}-data-hint ${idPrefix}-data-told`}
          aria-invalid={state.problem && state.source.kind === 'text' ? 'true' : undefined}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    );
  }

  #progress(share: number) {
    const { say, state, onStop } = this.props;
    const name = state.source.kind === 'file' ? state.source.name : '';
    const label = name ? say('data.reading', { name }) : say('data.readingText');
    return (
      <div class="data-progress">
        <span>{label}</span>
        <progress value={share} max={1} aria-label={label} />
        <button type="button" onClick={onStop}>
          {say('data.stop')}
        </button>
      </div>
    );
  }

  /** What became of the table. */
  #told() {
    const { say, idPrefix, state, fields, shownSample, onChoices, onAsk } = this.props;
    const { source, view, problem, report, asking, choices, stopped } = state;
    const notices = view?.notices ?? [];
    return (
      <div class="data-told" id={`${idPrefix}-data-told`}>
        {source.kind === 'sample' && shownSample && !asking && (
          <p class="calculator-note">{say('data.showing')}</p>
        )}
        {stopped && <p class="calculator-note">{say('data.stopped')}</p>}
        {problem && <p class="field-error data-error">{tellProblem(say, problem)}</p>}
        {(problem || asking) && (
          <p class="calculator-note">{say(shownSample ? 'data.stillSample' : 'data.kept')}</p>
        )}
        {notices.map((notice) => (
          <p class="calculator-notice" key={notice}>
            {say(notice)}
          </p>
        ))}
        {view && <FileChoices {...{ say, state, view, onChoices }} />}
        {view && asking && <Mapping {...{ say, idPrefix, view, fields, choices, onChoices }} />}
        {view && report && !asking && <Understood {...{ say, view, fields, source, report }} onAsk={onAsk} />}
        {report && !asking && <RowsLeft say={say} report={report} />}
      </div>
    );
  }
}

interface UnderstoodProps {
  readonly say: DataSay;
  readonly view: TableView;
  readonly fields: readonly FieldName[];
  readonly source: Source;
  readonly report: RowReport;
  readonly onAsk: () => void;
}

/** Name of the file, number of rows, which column was taken for what. */
function Understood({ say, view, fields, source, report, onAsk }: UnderstoodProps) {
  const columns = fields.flatMap(({ field, label }) => {
    const index = view.columns[field];
    if (index === undefined) return [];
    const date = view.dates.find((one) => one.field === field);
    const heading = view.headings[index] || say('data.column', { number: formatNumber(index + 1) });
    return [{ label, heading, calendar: date && say(`data.${date.calendar}`) }];
  });
  return (
    <p class="calculator-note">
      <b>
        <bdi>{source.kind === 'file' ? source.name : say('data.pasted')}</bdi>
      </b>
      {': '}
      {say('data.rows', { count: formatNumber(report.kept) })}{' '}
      {report.totals > 0 && say('data.totals', { count: formatNumber(report.totals) })}
      {columns.map(({ label, heading, calendar }) => (
        <span class="data-column" key={label}>
          {label}: «<bdi>{heading}</bdi>»{calendar && ` (${calendar})`}
        </span>
      ))}
      {columns.length > 0 && (
        <button type="button" class="data-change" onClick={onAsk}>
          {say('data.change')}
        </button>
      )}
    </p>
  );
}
