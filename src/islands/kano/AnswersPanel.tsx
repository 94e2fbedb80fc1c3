import { Component } from 'preact';
import type { Answer } from '../../lib/kano/evaluation.ts';
import type { ColumnPlan } from '../../lib/kano/import/columns.ts';
import type { UnknownAnswer } from '../../lib/kano/import/data.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Problem } from '../../lib/result.ts';
import { DataInput, type DataState } from '../shared/data-input/DataInput.tsx';
import type { Choices, Source } from '../shared/data-input/types.ts';
import { ColumnsAsk } from './ColumnsAsk.tsx';
import { MeaningsTable } from './MeaningsTable.tsx';
import { SurveyReport } from './SurveyReport.tsx';
import { type OpenSurvey, partOf } from './source.ts';
import type { KanoLargeSay } from './words.ts';
import { SurveyClient } from './work/client.ts';
import type { Survey } from './work/survey.ts';
import type { FileView, News } from './work/types.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly ready: boolean | undefined;
  readonly sampleHref: string;
  /** The survey the workshop works on, if it came from here and is still in use. */
  readonly open: OpenSurvey | undefined;
  readonly onSurvey: (survey: Survey, label: string, fresh: boolean) => void;
  readonly onCareful: (careful: boolean) => void;
  readonly onExchanged: (exchanged: boolean) => void;
  readonly onResults: () => void;
}

interface State {
  readonly data: DataState;
  /** The columns are not sure: the reader has to say. */
  readonly asked?: { readonly view: FileView; readonly problem: Problem } | undefined;
  /** All answers that were unknown when the file was read. */
  readonly unknown: readonly UnknownAnswer[];
  readonly meanings: ReadonlyMap<string, Answer | null>;
}

/** Half-pasted tables are not read. */
const PAUSE_MS = 250;

/** Answers in: a file or a pasted table, read by a worker; what it could not tell is asked here. */
export class AnswersPanel extends Component<Props, State> {
  override state: State = {
    data: { source: { kind: 'text', text: '' }, text: '', choices: {} },
    unknown: [],
    meanings: new Map(),
  };
  readonly #client = new SurveyClient((news) => this.#hear(news));
  #timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount() {
    clearTimeout(this.#timer);
    this.#client.close();
  }

  #read(source: Source, choices: Choices = {}, plan?: ColumnPlan) {
    clearTimeout(this.#timer);
    const { data } = this.state;
    this.setState({ data: { source, text: data.text, choices, share: 0 }, asked: undefined });
    this.#client.ask({
      kind: 'read',
      source,
      choices: { encoding: choices.encoding, sheet: choices.sheet, plan },
    });
  }

  readonly #type = (text: string) => {
    clearTimeout(this.#timer);
    this.setState(({ data }) => ({ data: { ...data, text } }));
    if (text.trim() === '') return;
    this.#timer = setTimeout(() => this.#read({ kind: 'text', text }), PAUSE_MS);
  };

  readonly #stop = () => {
    this.#client.ask({ kind: 'stop' });
    this.setState(({ data }) => ({ data: { ...data, share: undefined, stopped: true } }));
  };

  #hear(news: News) {
    const { data } = this.state;
    if (news.kind === 'progress') return this.setState({ data: { ...data, share: news.share } });
    const rest = { ...data, share: undefined };
    if (news.kind === 'problem') return this.setState({ data: { ...rest, problem: news.problem } });
    if (news.kind === 'map') return this.props.onSurvey(news.survey, this.#label(), false);
    const shown = { ...rest, problem: undefined, view: { ...news.view, columns: {}, dates: [] } };
    if (news.kind === 'ask') return this.setState({ data: shown, asked: news });
    this.setState({ data: shown, unknown: news.survey.unknown, meanings: new Map() });
    this.props.onSurvey(news.survey, this.#label(), true);
  }

  #label(): string {
    const { source } = this.state.data;
    const { say } = this.props;
    if (source.kind === 'file') return source.name;
    return say(source.kind === 'sample' ? 'kano-import.sample' : 'data.pasted');
  }

  readonly #mean = (text: string, answer: Answer | null | undefined) => {
    const meanings = new Map(this.state.meanings);
    if (answer === undefined) meanings.delete(text);
    else meanings.set(text, answer);
    this.setState({ meanings });
    this.#client.ask({ kind: 'map', meanings: [...meanings] });
  };

  override render({ say, idPrefix, ready, sampleHref, open, ...props }: Props, state: State) {
    const { data, asked, unknown, meanings } = state;
    return (
      <form method="dialog" class="calculator-form kano-answers" aria-label={say('kano-import.form')}>
        <DataInput
          say={say}
          idPrefix={idPrefix}
          state={data}
          fields={[]}
          hint={say('kano-import.hint')}
          placeholder={say('kano-import.placeholder')}
          sampleHref={sampleHref}
          shownSample={false}
          firstText=""
          ready={ready}
          onSource={(source) => this.#read(source)}
          onText={this.#type}
          onChoices={(choices) => this.#read(data.source, choices)}
          onAsk={() => undefined}
          onStop={this.#stop}
        >
          <p class="kano-try">
            <button type="button" onClick={() => this.#read({ kind: 'sample' })}>
              {say('kano-import.trySample')}
            </button>
          </p>
        </DataInput>
        {asked && (
          <ColumnsAsk
            say={say}
            view={asked.view}
            problem={asked.problem}
            onPlan={(plan) => this.#read(data.source, data.choices, plan)}
          />
        )}
        {open && !asked && (
          <section class="kano-read" aria-label={say('kano-import.read')}>
            <p class="calculator-sentence">
              <bdi>{open.label}</bdi>: {readText(say, open)}
            </p>
            {unknown.length > 0 && <MeaningsTable {...{ say, unknown, meanings }} onMeaning={this.#mean} />}
            <SurveyReport {...{ say, open }} onCareful={props.onCareful} onExchanged={props.onExchanged} />
            <p>
              <button type="button" class="kano-go" onClick={props.onResults}>
                {say('kano-import.toResults')}
              </button>
            </p>
          </section>
        )}
      </form>
    );
  }
}

function readText(say: KanoLargeSay, open: OpenSurvey): string {
  const { respondents, features, groups } = partOf(open);
  const counts = { people: formatNumber(respondents), features: formatNumber(features.length) };
  return groups.length > 0
    ? say('kano-import.readGroups', { ...counts, groups: formatNumber(groups.length) })
    : say('kano-import.readAll', counts);
}
