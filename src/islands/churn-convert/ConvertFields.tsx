import { PERIODS } from '../../lib/churn/convert.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { KINDS, type TypedConvert } from './examples.ts';
import type { ConvertOutcome } from './model.ts';
import type { ConvertDetailSay, ConvertSay } from './words.ts';

interface Props<Words> {
  readonly say: Words;
  readonly view: BenchView<TypedConvert, ConvertOutcome>;
}

/** The rate: of what, over what, how much. */
export function ConvertRate({ say, view }: Props<ConvertSay>) {
  const { typed, first, ready, change } = view;
  return (
    <>
      <ChoiceField
        name="period"
        label={say('convert.periodName')}
        options={PERIODS.map((value) => ({ value, label: say(`bench.${value}`) }))}
        value={typed.period}
        firstValue={first.period}
        ready={ready}
        onValue={(period) => change({ period })}
      />
      <ChoiceField
        name="kind"
        label={say('convert.kind')}
        options={KINDS.map((value) => ({ value, label: say(`convert.${value}`) }))}
        value={typed.kind}
        firstValue={first.kind}
        ready={ready}
        onValue={(kind) => change({ kind })}
      />
      <BenchField
        {...{ view, say }}
        field="rate"
        label={say(`convert.${typed.kind}Field`)}
        hint={say('convert.rateHint', { period: say(`bench.${typed.period}`) })}
        unit={say('bench.percent')}
        echo={() => ''}
      />
    </>
  );
}

/** What the large form asks besides: a customer's money. */
export function ConvertFields({ say, view }: Props<ConvertDetailSay>) {
  const period = say(`bench.${view.typed.period}`);
  return (
    <>
      <ConvertRate {...{ say, view }} />
      <fieldset class="bench-side">
        <legend>{say('convert-details.money')}</legend>
        <div class="bench-fields">
          <BenchField
            {...{ view, say }}
            field="margin"
            label={say('convert-details.margin')}
            hint={say('convert-details.marginHint', { period })}
            unit={say('bench.toman')}
            echo={formatNumber}
            optional
          />
          <BenchField
            {...{ view, say }}
            field="discount"
            label={say('convert-details.discount')}
            hint={say('convert-details.discountHint')}
            unit={say('bench.percent')}
            echo={() => ''}
            optional
          />
          <BenchField
            {...{ view, say }}
            field="horizon"
            label={say('convert-details.horizon')}
            hint={say('convert-details.horizonHint')}
            unit={period}
            echo={() => ''}
            optional
          />
        </div>
      </fieldset>
    </>
  );
}
