import { Component } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { criterionKey, MAX_CRITERIA, tidyCriterion } from '../../lib/profile/criteria.ts';
import { writeCsv } from '../../lib/table/csv-write.ts';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import type { DataBenchView } from '../shared/data-input/DataBench.tsx';
import { CriterionRow } from './CriterionRow.tsx';
import {
  criteriaOf,
  GAPS,
  type IdealSettings,
  type IdealTyped,
  MAX_TOP,
  SCALE_NAMES,
  type TypedCriterion,
  typedCriteria,
} from './settings.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

export type IdealView = DataBenchView<IdealSettings, IdealTyped, IdealStudy>;

interface Props {
  readonly say: IdealSay;
  readonly view: IdealView;
}

/** Rows of an empty template. */
const TEMPLATE_ROWS = 20;
/** What a criterion taken from a column begins with. */
const NEW_WEIGHT = 10;

/** What customers are judged by, how much each matters, and how the table is read. */
export class CriteriaFields extends Component<Props, { failed?: boolean }> {
  override render({ say, view }: Props, { failed }: { failed?: boolean }) {
    const criteria = criteriaOf(view.bench.typed);
    const weights = criteria.map((_, at) => view.bench.reading.values[`weight${at}`]);
    const whole = weights.reduce<number>((sum, weight) => sum + (weight ?? Number.NaN), 0);
    const lacking = view.outcome.ok ? view.outcome.value.lacking.map(criterionKey) : [];
    const full = criteria.length >= MAX_CRITERIA;
    return (
      <>
        <fieldset class="ideal-criteria">
          <legend>{say('ideal.criteria')}</legend>
          <p class="calculator-note">{say('ideal.criteriaNote')}</p>
          <ol>
            {criteria.map((typed, at) => (
              <CriterionRow
                key={at}
                {...{ say, view, at, typed }}
                share={whole > 0 ? (weights[at] ?? 0) / whole : undefined}
                lacking={lacking.includes(criterionKey(tidyCriterion(typed.name)))}
                last={criteria.length === 1}
                onRemove={() => this.#set(criteria.filter((_, other) => other !== at))}
              />
            ))}
          </ol>
          <div class="calculator-actions">
            <button
              type="button"
              disabled={full}
              onClick={() => this.#set([...criteria, this.#fresh(criteria)])}
            >
              {say('ideal.add')}
            </button>
            <button type="button" onClick={() => this.#template(criteria)}>
              {say('ideal.template')}
            </button>
            <output>{failed && say('ideal.templateFailed')}</output>
          </div>
          {this.#unused(criteria)}
        </fieldset>
        {this.#choices()}
      </>
    );
  }

  #set(criteria: readonly TypedCriterion[]) {
    this.props.view.change(typedCriteria(criteria));
  }

  /** A name nobody has yet, so that it is no mistake from the start. */
  #fresh(criteria: readonly TypedCriterion[]): TypedCriterion {
    const name = this.props.say('ideal.newName');
    const taken = criteria.map((one) => criterionKey(one.name));
    let [free, number] = [name, 2];
    while (taken.includes(criterionKey(free))) free = `${name} ${formatNumber(number++)}`;
    return { name: free, weight: formatNumber(NEW_WEIGHT), column: '' };
  }

  /** Columns of the table that could be criteria. */
  #unused(criteria: readonly TypedCriterion[]) {
    const { say, view } = this.props;
    const { unused, counted } = view.outcome.ok ? view.outcome.value : { unused: [], counted: [] };
    if (unused.length === 0) return null;
    const taken = (column: string): TypedCriterion => {
      const name = tidyCriterion(column);
      return { name, weight: formatNumber(NEW_WEIGHT), column };
    };
    return (
      <div class="ideal-unused calculator-notice">
        <span>{say('ideal.unused')}</span>
        {counted.length === 0 && (
          <button type="button" onClick={() => this.#set(unused.slice(0, MAX_CRITERIA).map(taken))}>
            {say('ideal.adopt')}
          </button>
        )}
        {unused.slice(0, MAX_CRITERIA).map((column) => (
          <button
            type="button"
            key={column}
            disabled={criteria.length >= MAX_CRITERIA}
            onClick={() => this.#set([...criteria, taken(column)])}
          >
            {say('ideal.useColumn', { column })}
          </button>
        ))}
      </div>
    );
  }

  #choices() {
    const { say, view } = this.props;
    const { typed, first, ready } = view.bench;
    return (
      <>
        <ChoiceField
          name="scale"
          label={say('ideal.scale')}
          options={SCALE_NAMES.map((value) => ({ value, label: say(`ideal.scale.${value}`) }))}
          value={typed['scale'] as (typeof SCALE_NAMES)[number]}
          firstValue={first['scale'] as (typeof SCALE_NAMES)[number]}
          ready={ready}
          onValue={(scale) => view.change({ scale })}
        />
        <ChoiceField
          name="gaps"
          label={say('ideal.gaps')}
          options={GAPS.map((value) => ({ value, label: say(`ideal.gaps.${value}`) }))}
          value={typed['gaps'] as (typeof GAPS)[number]}
          firstValue={first['gaps'] as (typeof GAPS)[number]}
          ready={ready}
          onValue={(gaps) => view.change({ gaps })}
        />
        <BenchField
          {...{ say, view: view.bench }}
          field="top"
          label={say('ideal.top')}
          hint=""
          unit={say('ideal.people')}
          echo={() => ''}
          slider={{ min: 1, max: MAX_TOP, step: 1, position: (value) => value, text: formatNumber }}
        />
      </>
    );
  }

  /** Only a heading and names to write over: read again, its columns are known by their names. */
  async #template(criteria: readonly TypedCriterion[]) {
    const { say } = this.props;
    const rows = Array.from({ length: TEMPLATE_ROWS }, (_, at) => [
      say('ideal.templateCustomer', { number: formatNumber(at + 1) }),
      ...criteria.map(() => null),
    ]);
    try {
      const { download } = await import('../shared/export.ts');
      const head = [say('ideal.customer'), ...criteria.map(({ name }) => tidyCriterion(name))];
      download(writeCsv([head, ...rows]), 'customer-scores.csv', 'text/csv;charset=utf-8');
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
}
