import { formatNumber } from '../../lib/persian/number-format.ts';
import { numberInWords } from '../../lib/persian/number-words.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { type TypedRevenue, UNITS } from './examples.ts';
import { GAINS, LOSSES, type RevenueOutcome } from './model.ts';
import type { RevenueSay } from './words.ts';

interface Props {
  readonly say: RevenueSay;
  readonly view: BenchView<TypedRevenue, RevenueOutcome>;
}

/** So large an amount is read more surely in words. */
const IN_WORDS_FROM = 1e6;

const echo = (amount: number): string =>
  amount >= IN_WORDS_FROM && Number.isInteger(amount)
    ? `${formatNumber(amount)} · ${numberInWords(amount)}`
    : formatNumber(amount, { maxFraction: 20 });

/** The unit, once; the income of the start; what was added, what was lost; the customers. */
export function RevenueFields({ say, view }: Props) {
  const { typed, first, ready, change } = view;
  const amount = (field: 'start' | (typeof GAINS)[number] | (typeof LOSSES)[number]) => (
    <BenchField
      key={field}
      {...{ view, say, field, echo }}
      label={say(`revenue.${field}`)}
      hint=""
      unit={field === 'start' ? say(`revenue.${typed.unit}`) : ''}
      optional={field !== 'start'}
    />
  );
  const people = (field: 'startCustomers' | 'lostCustomers') => (
    <BenchField
      key={field}
      {...{ view, say, field }}
      echo={formatNumber}
      label={say(`revenue.${field}`)}
      hint={say(`revenue.${field}Hint`)}
      unit={say('bench.people')}
      optional
    />
  );
  return (
    <>
      <ChoiceField
        name="unit"
        label={say('revenue.unit')}
        options={UNITS.map((value) => ({ value, label: say(`revenue.${value}`) }))}
        value={typed.unit}
        firstValue={first.unit}
        ready={ready}
        onValue={(unit) => change({ unit })}
      />
      <div class="bench-fields bench-three">
        {amount('start')}
        {GAINS.map(amount)}
        {LOSSES.map(amount)}
      </div>
      <details class="bench-more" open={first.startCustomers !== '' || undefined}>
        <summary>{say('revenue.customers')}</summary>
        <div class="bench-fields">
          {people('startCustomers')}
          {people('lostCustomers')}
        </div>
      </details>
    </>
  );
}
