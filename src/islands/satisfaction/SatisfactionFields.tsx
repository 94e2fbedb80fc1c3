import { formatNumber } from '../../lib/persian/number-format.ts';
import type { BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { MEASURES, SCALES, SIDES, type Side, type TypedSatisfaction } from './examples.ts';
import { PromoterFields } from './PromoterFields.tsx';
import type { SatisfactionSay } from './words.ts';

interface Props {
  readonly say: SatisfactionSay;
  readonly view: BenchView<TypedSatisfaction, unknown>;
}

const MEASURE_NAMES = { nps: 'satisfaction.measureNps', csat: 'satisfaction.measureCsat' } as const;

/** What is measured, the answers of one or two waves, and the margin that would do. */
export function SatisfactionFields({ say, view }: Props) {
  const { typed, first, ready, change } = view;
  const csat = typed.measure === 'csat';
  return (
    <>
      <ChoiceField
        name="measure"
        label={say('satisfaction.measure')}
        options={MEASURES.map((value) => ({ value, label: say(MEASURE_NAMES[value]) }))}
        value={typed.measure}
        firstValue={first.measure}
        ready={ready}
        onValue={(measure) => change({ measure })}
      />
      {csat && <Scale {...{ say, view }} />}
      {SIDES.map((side) => (
        <fieldset class="bench-side" key={side}>
          <legend>{say(`satisfaction.legend${side}`)}</legend>
          <div class={csat ? 'bench-fields' : 'bench-fields bench-trio'}>
            {csat ? (
              <RatingFields {...{ say, view, side }} />
            ) : (
              <PromoterFields
                {...{ say, view }}
                fieldOf={(name) => `${name}${side}` as const}
                optional={side === 'Second'}
              />
            )}
          </div>
        </fieldset>
      ))}
      <BenchField
        {...{ view, say }}
        field="margin"
        label={say('satisfaction.margin')}
        hint={say('satisfaction.marginHint')}
        unit={say('satisfaction.points')}
        echo={(value) => formatNumber(value, { maxFraction: 4 })}
      />
    </>
  );
}

/** How the question was asked, and from where on an answer counts as satisfied. */
function Scale({ say, view }: Props) {
  const { typed, first, ready, change } = view;
  return (
    <div class="bench-fields">
      <ChoiceField
        name="scale"
        label={say('satisfaction.scale')}
        options={SCALES.map((value) => ({ value, label: formatNumber(Number(value)) }))}
        value={typed.scale}
        firstValue={first.scale}
        ready={ready}
        onValue={(scale) => change({ scale })}
      />
      <BenchField
        {...{ view, say }}
        field="threshold"
        label={say('satisfaction.threshold')}
        hint=""
        unit={say('satisfaction.thresholdUnit')}
        echo={() => say('satisfaction.thresholdEcho')}
      />
    </div>
  );
}

function RatingFields({ say, view, side }: Props & { readonly side: Side }) {
  const optional = side === 'Second';
  return (
    <>
      <BenchField
        {...{ view, say, optional }}
        field={`answers${side}`}
        label={say('satisfaction.answers')}
        hint={say('satisfaction.answersHint')}
        unit={say('bench.people')}
        echo={formatNumber}
      />
      <BenchField
        {...{ view, say, optional }}
        field={`satisfied${side}`}
        label={say('satisfaction.satisfied')}
        hint={satisfiedHint(say, view)}
        unit={say('bench.people')}
        echo={formatNumber}
      />
    </>
  );
}

function satisfiedHint(say: SatisfactionSay, { reading, typed }: Props['view']): string {
  const { threshold } = reading.values;
  const to = formatNumber(Number(typed.scale));
  if (threshold === undefined || reading.problems.threshold) return '';
  return threshold === Number(typed.scale)
    ? say('satisfaction.satisfiedHintTop', { to })
    : say('satisfaction.satisfiedHint', { from: formatNumber(threshold), to });
}
