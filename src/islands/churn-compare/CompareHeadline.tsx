import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { CompareOutcome } from './model.ts';
import { pointsText, pText, rateTexts, verdictText } from './say.ts';
import type { CompareSay } from './words.ts';

interface Props {
  readonly say: CompareSay;
  readonly outcome: CompareOutcome;
}

/** The verdict, and what it rests on. */
export function CompareHeadline({ say, outcome }: Props) {
  const { first, second, difference, interval, pValue, test, of } = outcome;
  const rate = (name: string, side: CompareOutcome['first']) => (
    <FigureValue name={name} value={side.churn} text={rateTexts(side).rate} />
  );
  const points = (name: string, value: number) => (
    <FigureValue name={name} value={value} text={pointsText(value, interval)} />
  );
  const sentence = say(of.kind === 'groups' ? 'compare.ofGroups' : 'compare.ofPeriods', {
    first: '{first}',
    second: '{second}',
  });
  const bounds = { low: points('low', interval.low), high: points('high', interval.high) };
  return (
    <>
      <p class="calculator-sentence">
        <Woven text={sentence} with={{ first: rate('first', first), second: rate('second', second) }} />
      </p>
      <dl class="calculator-main">
        <Item class="calculator-rate bench-verdict" label={say('compare.verdict')}>
          {verdictText(say, outcome)}
        </Item>
        <Item
          label={say('compare.difference')}
          note={<Woven text={say('compare.interval', { low: '{low}', high: '{high}' })} with={bounds} />}
        >
          <Woven
            text={say('compare.points', { number: '{number}' })}
            with={{ number: points('difference', difference) }}
          />
        </Item>
        <Item label={say('compare.pValue')} note={say('compare.pNote', { test: say(`compare.${test}`) })}>
          <FigureValue name="pValue" value={pValue} text={pText(say, pValue)} />
        </Item>
      </dl>
    </>
  );
}
