import type { NetPromoter } from '../../lib/loyalty/net-promoter.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { pointsText } from './say.ts';
import type { PromoterSay } from './words.ts';

interface Props {
  readonly say: PromoterSay;
  readonly found: NetPromoter;
}

interface ScoreProps extends Props {
  /** What the figure is called, where there is more than one. */
  readonly label?: string | undefined;
}

/** How many of a hundred are promoters and how many detractors. */
export function PromoterSentence({ say, found: { classes } }: Props) {
  const share = (name: 'positive' | 'negative') => {
    const { share: ratio, interval } = classes[name];
    return <FigureValue value={100 * ratio} text={pointsText(ratio, interval)} />;
  };
  const text = say('satisfaction.npsSentence', { positive: '{positive}', negative: '{negative}' });
  return (
    <p class="calculator-sentence">
      <Woven text={text} with={{ positive: share('positive'), negative: share('negative') }} />
    </p>
  );
}

/** The score with its interval, and what it is not. */
export function PromoterScore({ say, label, found: { score, interval } }: ScoreProps) {
  const points = (name: string, ratio: number) => (
    <FigureValue name={name} value={100 * ratio} text={pointsText(ratio, interval)} />
  );
  const bounds = { low: points('low', interval.low), high: points('high', interval.high) };
  return (
    <Item
      class="calculator-rate"
      label={label ?? say('satisfaction.nps')}
      note={
        <>
          <Woven text={say('satisfaction.npsInterval', { low: '{low}', high: '{high}' })} with={bounds} />{' '}
          {say('satisfaction.npsNote')}
        </>
      }
    >
      {points('score', score)}
    </Item>
  );
}
