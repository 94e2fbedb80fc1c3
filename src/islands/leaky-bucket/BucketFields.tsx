import { PERIODS } from '../../lib/churn/convert.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField, type Slider } from '../shared/BenchField.tsx';
import { countText } from '../shared/big.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { type BucketExample, examples, MODES, type TypedBucket } from './examples.ts';
import { type BucketOutcome, bucketTool, retold } from './model.ts';
import type { BucketSay } from './words.ts';

interface Props {
  readonly say: BucketSay;
  readonly view: BenchView<TypedBucket, BucketOutcome>;
  /** Says a count in words beside its digits; the large form has room for it. */
  readonly inWords?: (count: number) => string;
}

const PRESETS = { telecom: 'bucket.presetTelecom', firm: 'bucket.presetFirm' } as const;

const effortSlider: Slider = {
  min: 1,
  max: 100,
  step: 1,
  position: (ratio) => ratio * 100,
  text: formatNumber,
};
const horizonSlider: Slider = { min: 1, max: 120, step: 1, position: (count) => count, text: formatNumber };

/** The three numbers of a bucket, as counts or as shares. */
export function BucketMoves({ say, view, inWords }: Props) {
  const { mode } = view.typed;
  const period = say(`bench.${view.typed.period}`);
  const share = mode === 'rates';
  const count = (value: number) =>
    inWords ? `${formatNumber(value)} · ${inWords(value)}` : formatNumber(value);
  const people = (value: number) => {
    const { start } = view.reading.values;
    if (!share) return count(value);
    return start ? say('bucket.perPeriod', { count: countText(value * start), period }) : '';
  };
  return (
    <>
      <BenchField
        {...{ view, say }}
        field="start"
        label={say('bucket.start')}
        hint={say('bucket.startHint')}
        unit={say('bench.people')}
        echo={count}
      />
      <BenchField
        {...{ view, say }}
        field="new"
        label={say(share ? 'bucket.newRates' : 'bucket.newCounts')}
        hint={say(share ? 'bucket.newRatesHint' : 'bucket.newCountsHint', { period })}
        unit={say(share ? 'bench.percent' : 'bench.people')}
        echo={people}
      />
      <BenchField
        {...{ view, say }}
        field="lost"
        label={say(share ? 'bucket.lostRates' : 'bucket.lostCounts')}
        hint={say(share ? 'bucket.lostRatesHint' : 'bucket.lostCountsHint', { period })}
        unit={say(share ? 'bench.percent' : 'bench.people')}
        echo={share ? () => '' : count}
      />
    </>
  );
}

/** All of the large form: presets, the bucket, the question, the costs. */
export function BucketFields(props: Props) {
  const { say, view } = props;
  const { typed, first, ready, change, reading } = view;
  const period = say(`bench.${typed.period}`);
  const cost = (field: 'acquisitionCost' | 'churnCost') => (
    <BenchField
      {...{ view, say, field }}
      label={say(`bucket.${field}`)}
      hint={say('bucket.costHint', { period })}
      unit={say('bench.toman')}
      echo={formatNumber}
      optional
    />
  );
  return (
    <>
      <div class="bench-presets">
        <span>{say('bucket.presets')}</span>
        {(Object.keys(PRESETS) as (keyof typeof PRESETS)[]).map((name) => (
          <button
            type="button"
            key={name}
            onClick={() => change(bucketTool.typedOf(examples[name] as BucketExample))}
          >
            {say(PRESETS[name])}
          </button>
        ))}
      </div>
      <ChoiceField
        name="period"
        label={say('bucket.periodName')}
        options={PERIODS.map((value) => ({ value, label: say(`bench.${value}`) }))}
        value={typed.period}
        firstValue={first.period}
        ready={ready}
        onValue={(next) => change({ period: next })}
      />
      <ChoiceField
        name="mode"
        label={say('bucket.mode')}
        options={MODES.map((value) => ({ value, label: say(`bucket.${value}`) }))}
        value={typed.mode}
        firstValue={first.mode}
        ready={ready}
        onValue={(mode) => change(retold(reading, typed, mode))}
      />
      <div class="bench-fields">
        <BucketMoves {...props} />
        <BenchField
          {...{ view, say }}
          field="horizon"
          label={say('bucket.horizon')}
          hint={say('bucket.horizonHint')}
          unit={period}
          echo={() => ''}
          slider={horizonSlider}
        />
        <BenchField
          {...{ view, say }}
          field="effort"
          label={say('bucket.effort')}
          hint={say('bucket.effortHint')}
          unit={say('bench.percent')}
          echo={() => ''}
          slider={effortSlider}
        />
      </div>
      <details class="bench-more" open={first.acquisitionCost !== '' || undefined}>
        <summary>{say('bucket.costs')}</summary>
        <div class="bench-fields">
          {cost('acquisitionCost')}
          {cost('churnCost')}
        </div>
      </details>
    </>
  );
}
