import type { RefObject } from 'preact';
import type { RuleName } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { AllNumbers } from './AllNumbers.tsx';
import { ContinuousFigure } from './ContinuousFigure.tsx';
import { CountsGrid } from './CountsGrid.tsx';
import { MapFigure } from './MapFigure.tsx';
import type { Outcome } from './model.ts';
import { PriorityList } from './PriorityList.tsx';
import { ResultHeadline } from './ResultHeadline.tsx';
import { RuleFields } from './RuleFields.tsx';
import { RulesTable } from './RulesTable.tsx';
import type { ReadRow, TypedRow } from './rows.ts';
import { SharesFigure } from './SharesFigure.tsx';
import { SurveyCounts } from './SurveyCounts.tsx';
import type { OpenSurvey } from './source.ts';
import { scoredFeatures, surveyNotes, weightsOf } from './survey-notes.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly form: RefObject<HTMLFormElement>;
  readonly rows: readonly TypedRow[];
  readonly read: readonly ReadRow[];
  readonly first: readonly TypedRow[];
  readonly rule: RuleName;
  readonly table: EvaluationTable;
  readonly open: OpenSurvey | undefined;
  readonly ready: boolean | undefined;
  readonly notice: string | undefined;
  readonly outcome: Outcome | undefined;
  readonly restart: { readonly kind: 'undo' | 'clear' | 'reset'; readonly act: () => void };
  readonly sentence: string | undefined;
  readonly onRows: (rows: readonly TypedRow[]) => void;
  readonly onRule: (rule: RuleName) => void;
  readonly onTable: (table: EvaluationTable) => void;
  /** Makes a survey's counts rows that can be edited. */
  readonly onEdit: () => void;
}

/** The counts, and everything they tell. */
export function ResultsPanel(props: Props) {
  const { say, idPrefix, form, rows, read, rule, table, open, ready, notice, outcome } = props;
  const blocked = !open && read.some(({ problems }) => Object.keys(problems).length > 0);
  const resultOf = (name: string | undefined) => outcome?.features.find((feature) => feature.name === name);
  const weightOf = open && weightsOf(open);
  const notesOf = open && ((name: string) => surveyNotes(say, open, table, name));
  return (
    <div class="calculator-body kano-results">
      {/* method=dialog: should anything submit it, no address with the numbers is asked of a server. */}
      <form ref={form} method="dialog" class="calculator-form" aria-label={say('kano-form.form')}>
        {notice && <p class="calculator-notice">{notice}</p>}
        {open ? (
          <SurveyCounts {...{ say, open, outcome }} onEdit={props.onEdit} />
        ) : (
          <CountsGrid
            {...{ say, idPrefix, rows, read, ready, resultOf }}
            first={props.first}
            onRows={props.onRows}
          />
        )}
        <RuleFields
          {...{ say, rule, table, ready }}
          canRecount={open !== undefined}
          onRule={props.onRule}
          onTable={props.onTable}
        />
      </form>
      <div class="kano-view">
        <ResultHeadline {...{ say, outcome, blocked }} />
        {outcome && <MapFigure {...{ say, idPrefix, weightOf }} features={outcome.features} />}
      </div>
      <ActionBar say={say} sentence={props.sentence} restart={props.restart} />
      {outcome && (
        <div class="kano-details">
          <PriorityList {...{ say, outcome, notesOf }} />
          <div class="kano-side">
            <SharesFigure
              {...{ say }}
              id={`${idPrefix}-shares`}
              file="kano-shares"
              title={say('kano-results.shares')}
              head={say('kano-form.feature')}
              rows={outcome.features}
            />
            <RulesTable {...{ say, outcome }} />
            {open && <ContinuousFigure {...{ say, idPrefix }} features={scoredFeatures(open)} />}
          </div>
          <AllNumbers {...{ say, outcome, weightOf }} />
        </div>
      )}
      <PrintNote say={say} />
    </div>
  );
}
