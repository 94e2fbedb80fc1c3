import { formatNumber } from '../../lib/persian/number-format.ts';
import { bigText, countText } from '../shared/big.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { BucketOutcome } from './model.ts';
import { endOf, shareText, timesOf, yearsText } from './say.ts';
import type { BucketSay } from './words.ts';

interface Props {
  readonly say: BucketSay;
  readonly outcome: BucketOutcome;
}

/** Where the base goes, and which of two equal efforts is ahead and when. */
export function BucketHeadline({ say, outcome }: Props) {
  const { of, unchanged, breakEven } = outcome;
  const { ceiling } = unchanged;
  const times = timesOf(say, outcome);
  const people = (name: string, value: number) => (
    <FigureValue name={name} value={value} text={bigText(say, value)} />
  );
  const sentence = say('bucket.steady', { ...times, start: '{start}', end: '{end}' });
  return (
    <>
      <p class="calculator-sentence">
        <Woven
          text={sentence}
          with={{ start: people('start', of.start), end: people('end', endOf(unchanged)) }}
        />
      </p>
      <dl class="calculator-main">
        <Item
          class="calculator-rate bench-words"
          label={say('bucket.breakEven', { effort: shareText(of.effort) })}
          note={breakEvenNote(say, outcome)}
        >
          {breakEven === null ? say('bucket.never') : <BreakEven {...{ say, outcome, breakEven }} />}
        </Item>
        <Item
          label={say('bucket.ceiling')}
          note={say(ceiling === null ? 'bucket.noCeilingNote' : 'bucket.ceilingNote')}
        >
          {ceiling === null ? say('bucket.noCeiling') : people('ceiling', ceiling)}
        </Item>
        <Ahead {...{ say, outcome }} />
      </dl>
    </>
  );
}

function BreakEven({ say, outcome, breakEven }: Props & { breakEven: number }) {
  const { period } = timesOf(say, outcome);
  if (breakEven === 1)
    return <FigureValue name="breakEven" value={1} text={say('bucket.soon', { period })} />;
  const number = <FigureValue name="breakEven" value={breakEven} text={formatNumber(breakEven)} />;
  return <Woven text={say('bucket.fromPeriod', { period, number: '{number}' })} with={{ number }} />;
}

function breakEvenNote(say: BucketSay, outcome: BucketOutcome): string {
  const { breakEven, of } = outcome;
  if (breakEven === null) return say('bucket.neverNote');
  if (breakEven === 1) return say('bucket.fromStartNote');
  if (of.period === 'year' || breakEven <= of.horizon) return say('bucket.breakEvenNote');
  return say('bucket.beyondNote', { years: yearsText(outcome, breakEven) });
}

function Ahead({ say, outcome }: Props) {
  const { ahead, lessChurn, moreAcquisition } = outcome;
  const lead = Math.abs(lessChurn.extra - moreAcquisition.extra);
  const count = <FigureValue name="lead" value={lead} text={countText(lead)} />;
  return (
    <Item
      label={say('bucket.ahead', timesOf(say, outcome))}
      note={
        ahead !== 'equal' && <Woven text={say('bucket.aheadNote', { count: '{count}' })} with={{ count }} />
      }
    >
      {say(AHEAD[ahead])}
    </Item>
  );
}

const AHEAD = {
  acquisition: 'bucket.aheadAcquisition',
  churn: 'bucket.aheadChurn',
  equal: 'bucket.aheadEqual',
} as const;
