import { RULES, type RuleName } from '../../lib/kano/classify.ts';
import { EVALUATION_TABLES, type EvaluationTable } from '../../lib/kano/evaluation.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly rule: RuleName;
  readonly table: EvaluationTable;
  /** The answers are here, so that they can be counted with the other table. */
  readonly canRecount: boolean;
  readonly ready: boolean | undefined;
  readonly onRule: (rule: RuleName) => void;
  readonly onTable: (table: EvaluationTable) => void;
}

/** Which of the four rules makes the class, and with which table the answers are counted. */
export const RuleFields = ({ say, rule, table, canRecount, ready, onRule, onTable }: Props) => (
  <div class="kano-rules">
    <ChoiceField
      name="rule"
      label={say('kano-results.rule')}
      options={RULES.map((value) => ({ value, label: say(`kano-results.short.${value}`) }))}
      value={rule}
      firstValue="mode"
      ready={ready}
      onValue={onRule}
    />
    <p class="calculator-note">
      <b>{say(`kano.rule.${rule}`)}:</b> {say(`kano.ruleAbout.${rule}`)}
    </p>
    {canRecount && (
      <ChoiceField
        name="table"
        label={say('kano-results.table')}
        options={EVALUATION_TABLES.map((value) => ({ value, label: say(`kano.table.${value}`) }))}
        value={table}
        firstValue="standard"
        ready={ready}
        onValue={onTable}
      />
    )}
    {table === 'pouliot' && <p class="calculator-note">{say('kano.tableAbout.pouliot')}</p>}
  </div>
);
