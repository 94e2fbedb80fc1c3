import { PERIODS_PER_YEAR } from '../../lib/churn/convert.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { ConvertOutcome } from './model.ts';
import { churnIn, lengthText, shareText } from './say.ts';
import type { ConvertSay } from './words.ts';

interface Props {
  readonly say: ConvertSay;
  readonly outcome: ConvertOutcome;
}

/** The same churn over a year (over a month, when a year was given), and how long customers stay. */
export function ConvertHeadline({ say, outcome }: Props) {
  const { of } = outcome;
  const told = of.period === 'year' ? 'month' : 'year';
  const churn = churnIn(outcome, told);
  const left = 100 * (1 - churn);
  const text = formatNumber(left, { maxFraction: left > 0 && left < 10 ? 1 : 0 });
  return (
    <>
      <p class="calculator-sentence">
        <Woven
          text={say(told === 'year' ? 'convert.ofHundred' : 'convert.ofHundredYear', { left: '{left}' })}
          with={{ left: <FigureValue name="left" value={left} text={text} /> }}
        />
      </p>
      <dl class="calculator-main">
        <Item
          class="calculator-rate"
          label={say(told === 'year' ? 'convert.yearly' : 'convert.monthly')}
          note={naiveNote(say, outcome)}
        >
          <FigureValue name={`${told}Churn`} value={churn} text={shareText(churn, true)} />
        </Item>
        <Stay {...{ say, outcome }} />
      </dl>
    </>
  );
}

/** What multiplying would have said, where it says something else. */
function naiveNote(say: ConvertSay, { of, churn }: ConvertOutcome): string {
  const naive = churn * PERIODS_PER_YEAR[of.period];
  if (of.period === 'year' || naive === 0) return say('convert.constant');
  return `${say('convert.notNaive', { naive: shareText(naive) })} ${say('convert.constant')}`;
}

function Stay({ say, outcome }: Props) {
  const { lifetime } = outcome;
  if ('code' in lifetime)
    return (
      <Item label={say('convert.lifetime')} note={say('convert.endlessNote')}>
        {say('convert.endless')}
      </Item>
    );
  return (
    <>
      <Item label={say('convert.lifetime')} note={say('convert.lifetimeNote')}>
        <FigureValue name="lifetime" value={lifetime.mean} text={lengthText(say, outcome, lifetime.mean)} />
      </Item>
      <Item label={say('convert.half')} note={say('convert.halfNote')}>
        <FigureValue name="half" value={lifetime.half} text={lengthText(say, outcome, lifetime.half)} />
      </Item>
    </>
  );
}
