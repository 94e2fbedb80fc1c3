import { CUSTOMER_QUESTIONS, MEASURES, type Thresholds } from '../../lib/engagement/questions.ts';
import type { Roster } from '../../lib/engagement/roster.ts';
import { joinList } from '../../lib/persian/list.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { DataBench } from '../shared/data-input/DataBench.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ownWorker } from '../shared/own-worker.ts';
import { Woven } from '../shared/Woven.tsx';
import workerAddress from './engagement-worker.ts?worker&url';
import { GroupFigure } from './GroupFigure.tsx';
import { ListDetails } from './ListDetails.tsx';
import { LowestSentence } from './LowestSentence.tsx';
import type { Link } from './link.ts';
import { questionText, xOf } from './questions.ts';
import { spokenShares } from './say.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly link: Link;
  readonly example: Thresholds;
  /** What the thresholds make of the sample. */
  readonly outcome: Roster;
  readonly idPrefix: string;
  readonly sampleHref: string;
  readonly templateHref: string;
}

const openWorker = () => ownWorker(workerAddress);

/** The same thirteen questions for many customers: a table in; parts, both ends of each and early warnings out. */
export const CustomerList = ({ say, link, templateHref, ...props }: Props) => (
  <>
    <div class="check-list">
      <h2>{say('engagement-list.title')}</h2>
      <p>
        {say('engagement-list.lead')}{' '}
        <a href={templateHref} download>
          {say('engagement-list.template')}
        </a>
      </p>
    </div>
    <DataBench
      {...{ say, openWorker, ...props }}
      address={link.thresholds}
      settings={link.settings}
      label={say('engagement-list.form')}
      hint={say('engagement-list.hint')}
      placeholder={say('engagement-list.placeholder')}
      fields={fieldsOf(say)}
      spoken={({ groups }) => spokenShares(say, groups)}
      controls={({ values }) => <p class="calculator-note">{thresholdsText(say, values)}</p>}
    >
      {(view) => {
        const { outcome, busy, idPrefix } = view;
        return (
          <>
            <section class="calculator-result" aria-label={say('engagement-list.result')} aria-busy={busy}>
              {outcome.ok ? (
                <Answer {...{ say, idPrefix }} roster={outcome.value} />
              ) : (
                <p class="calculator-waiting">{tellProblem(say, outcome.problem)}</p>
              )}
            </section>
            <ActionBar
              say={say}
              sentence={outcome.ok ? spokenShares(say, outcome.value.groups) : undefined}
              restart={view.restart}
            />
            {outcome.ok && (
              <ListDetails
                {...{ say, idPrefix }}
                roster={outcome.value}
                thresholds={view.values}
                onSave={() => view.saveList('engagement-customers')}
              />
            )}
          </>
        );
      }}
    </DataBench>
  </>
);

/** The columns by name, for the reader who has to say which is which. */
const fieldsOf = (say: PageSay) => [
  { field: 'customer', label: say('engagement-list.customer'), required: true },
  ...CUSTOMER_QUESTIONS.map((question) => ({
    field: `q${question}`,
    label: questionText(say, question, xOf({ buys: null, visits: null, minutes: null, posts: null })),
    required: false,
  })),
  { field: 'visitsBefore', label: say('engagement-list.visitsBefore'), required: false },
  { field: 'postsBefore', label: say('engagement-list.postsBefore'), required: false },
];

function thresholdsText(say: PageSay, thresholds: Thresholds): string {
  const x = xOf(thresholds);
  const set = MEASURES.filter((measure) => thresholds[measure] !== null);
  if (set.length === 0) return say('engagement-list.thresholdsNone');
  const list = joinList(set.map((measure) => say(`engagement-list.${measure}More`, { x: x(measure) })));
  return say('engagement-list.thresholds', { list });
}

interface AnswerProps {
  readonly say: PageSay;
  readonly idPrefix: string;
  readonly roster: Roster;
}

const Answer = ({ say, idPrefix, roster: { customers, groups } }: AnswerProps) => (
  <div class="check-answer">
    <p class="calculator-sentence">
      <Woven
        text={say('engagement-list.count', { count: '{count}' })}
        with={{ count: <FigureValue name="customers" value={customers} text={formatNumber(customers)} /> }}
      />{' '}
      <LowestSentence {...{ say, groups }} />
    </p>
    <GroupFigure
      {...{ say, groups }}
      id={`${idPrefix}-bars`}
      file="engagement-customers-bars"
      title={say('engagement-list.chart')}
      note={say('engagement-list.chartNote')}
    />
  </div>
);
