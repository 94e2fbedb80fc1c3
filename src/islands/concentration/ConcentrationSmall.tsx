import { hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { Bench, type BenchView } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { tellProblem } from '../shared/data-input/words.ts';
import { speaker } from '../shared/words.ts';
import {
  type ConcentrationExample,
  concentrationExample,
  KINDS,
  type TypedConcentration,
} from './examples.ts';
import { ProfitMain, SalesMain } from './MainFigures.tsx';
import { type ConcentrationOutcome, concentrationListTool } from './model.ts';
import { Said } from './Said.tsx';
import { amountText, plainText, profitSaying, type Saying, salesSaying } from './say.ts';
import type { ConcentrationSay, ConcentrationWords } from './words.ts';

interface Props {
  readonly words: ConcentrationWords;
  readonly example: ConcentrationExample;
  readonly idPrefix: string;
  /** Address of the large form. A list of customers never goes into it. */
  readonly detailsHref: string;
}

/** Concentration inside an article: a short list in one field, its sentence, its numbers, and a way to the rest. */
export function ConcentrationSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={concentrationListTool}
      {...{ example, idPrefix, say }}
      label={say('concentration.form')}
      spoken={(outcome) => plainText(say, sayingOf(say, outcome))}
      fields={(view) => <ListFields {...{ say, view }} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <Answer say={say} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref}>{say('concentration.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

const sayingOf = (say: ConcentrationSay, { facts }: ConcentrationOutcome): Saying =>
  facts.kind === 'sales'
    ? salesSaying(facts.sales, concentrationExample)
    : profitSaying(say, facts.profit, concentrationExample);

interface AnswerProps {
  readonly say: ConcentrationSay;
  readonly outcome: ConcentrationOutcome;
}

function Answer({ say, outcome }: AnswerProps) {
  const { facts } = outcome;
  const shown = { say, settings: concentrationExample };
  return (
    <>
      <p class="calculator-sentence">
        <Said say={say} saying={sayingOf(say, outcome)} />
      </p>
      {facts.kind === 'sales' ? (
        <SalesMain {...shown} facts={facts.sales} />
      ) : (
        <ProfitMain {...shown} facts={facts.profit} />
      )}
    </>
  );
}

interface FieldsProps {
  readonly say: ConcentrationSay;
  readonly view: BenchView<TypedConcentration, ConcentrationOutcome>;
}

function ListFields({ say, view }: FieldsProps) {
  const { typed, first, ready, change, idPrefix, reading, outcome } = view;
  const problem = reading.problems.amounts;
  const id = `${idPrefix}-amounts`;
  const facts = outcome?.facts;
  const total = facts?.kind === 'sales' ? facts.sales.total : facts?.profit.total;
  const note =
    outcome && total !== undefined
      ? say('concentration.amountsRead', {
          count: formatNumber(outcome.of.amounts.length),
          total: amountText(say, total),
        })
      : say('concentration.amountsEmpty');
  return (
    <>
      <ChoiceField
        name="kind"
        label={say('concentration.kind')}
        options={KINDS.map((value) => ({ value, label: say(`concentration.${value}`) }))}
        value={typed.kind}
        firstValue={first.kind}
        ready={ready}
        onValue={(kind) => change({ kind })}
      />
      <div class="field field-list">
        <label for={id}>
          {say(typed.kind === 'sales' ? 'concentration.amountsSales' : 'concentration.amountsProfit')}
        </label>
        <span class="field-hint" id={`${id}-hint`}>
          {say('concentration.amountsHint')}
        </span>
        <div class="field-box">
          <input
            id={id}
            name="amounts"
            type="text"
            dir="rtl"
            autocomplete="off"
            spellcheck={false}
            defaultValue={first.amounts}
            {...(ready && { value: typed.amounts })}
            aria-describedby={`${id}-hint ${id}-note`}
            aria-invalid={problem ? 'true' : undefined}
            onInput={(event) => change({ amounts: event.currentTarget.value })}
          />
        </div>
        <p class={problem ? 'field-error' : 'field-note'} id={`${id}-note`}>
          {problem ? tellProblem(say, problem) : note}
        </p>
      </div>
    </>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ConcentrationSmall {...props} />, root);
