import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { KINDS, type TypedCompare } from './examples.ts';
import { type CompareOutcome, SIDES } from './model.ts';
import type { CompareSay } from './words.ts';

interface Props {
  readonly say: CompareSay;
  readonly view: BenchView<TypedCompare, CompareOutcome>;
}

/** What is compared, and two counts for each side. */
export function CompareFields({ say, view }: Props) {
  const { typed, first, ready, change } = view;
  return (
    <>
      <ChoiceField
        name="kind"
        label={say('compare.kind')}
        options={KINDS.map((value) => ({ value, label: say(`compare.${value}`) }))}
        value={typed.kind}
        firstValue={first.kind}
        ready={ready}
        onValue={(kind) => change({ kind })}
      />
      {SIDES.map((side) => {
        const name = say(`compare.${typed.kind}${side}`);
        return (
          <fieldset class="bench-side" key={side}>
            <legend>{name}</legend>
            <div class="bench-fields">
              <BenchField
                {...{ view, say }}
                field={`start${side}`}
                label={say('compare.start')}
                hint=""
                unit={say('bench.people')}
                echo={formatNumber}
              />
              <BenchField
                {...{ view, say }}
                field={`lost${side}`}
                label={say('compare.lost')}
                hint={say('compare.lostHint')}
                unit={say('bench.people')}
                echo={formatNumber}
              />
            </div>
          </fieldset>
        );
      })}
    </>
  );
}
