import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Interval } from '../../lib/stats/wilson.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { ChosenMark } from './ClassMark.tsx';
import type { FeatureResult } from './model.ts';
import { chosenName, className, coefficientText, reasonText, rulesText } from './say.ts';
import type { KanoSay } from './words.ts';

interface Props {
  readonly say: KanoSay;
  readonly feature: FeatureResult;
}

/** The answer for one feature: a sentence, the class and why, the two coefficients with their intervals. */
export function FeatureHeadline({ say, feature }: Props) {
  const { chosen, coefficients } = feature;
  return (
    <>
      <p class="calculator-sentence">
        <Sentence {...{ say, feature }} />
      </p>
      <dl class="calculator-main">
        <Item
          class="kano-answer"
          label={say('kano-form.class')}
          note={`${reasonText(say, chosen)} ${rulesText(say, feature, chosen)}`}
        >
          <ChosenMark {...{ say, chosen }} />
        </Item>
        {coefficients ? (
          <>
            <Ratio
              {...{ say }}
              name="better"
              value={coefficients.better}
              interval={coefficients.betterInterval}
            />
            <Ratio
              {...{ say }}
              name="worse"
              value={coefficients.worse}
              interval={coefficients.worseInterval}
            />
          </>
        ) : (
          <Item label={say('kano-form.coefficients')} note={say('kano-form.noCoefficient')}>
            —
          </Item>
        )}
      </dl>
    </>
  );
}

function Sentence({ say, feature: { name, counts, n, chosen } }: Props) {
  const figure = (value: number) => <FigureValue value={value} text={formatNumber(value)} />;
  const told = { feature: name, category: chosenName(say, chosen), count: '{count}', n: '{n}' };
  const mixed = chosen.reason === 'mixed' && chosen.other;
  const text = mixed
    ? say('kano-form.sentenceMixed', { ...told, one: className(say, chosen.category) })
    : say('kano-form.sentence', told);
  return <Woven text={text} with={{ count: figure(counts[chosen.category]), n: figure(n) }} />;
}

interface RatioProps {
  readonly say: KanoSay;
  readonly name: 'better' | 'worse';
  readonly value: number;
  readonly interval: Interval;
}

function Ratio({ say, name, value, interval: { low, high } }: RatioProps) {
  const figure = (bound: 'Low' | 'High', of: number) => (
    <FigureValue name={`${name}${bound}`} value={of} text={coefficientText(of)} />
  );
  const bounds = { low: figure('Low', low), high: figure('High', high) };
  return (
    <Item
      label={say(`kano-form.${name}`)}
      note={<Woven text={say(`kano-form.${name}Note`, { low: '{low}', high: '{high}' })} with={bounds} />}
    >
      <FigureValue name={name} value={value} text={coefficientText(value)} />
    </Item>
  );
}
