import { hydrate } from 'preact';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { Bench, type BenchView } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { type Say, type Strings, speaker } from '../shared/words.ts';
import { type Rhythm, type RhythmOutcome, rhythmTool, type TypedRhythm } from './small.ts';

export type ShopSmallWords = Strings<typeof import('../../ui/bench.fa.json')> &
  Strings<typeof import('../../ui/number.fa.json')> &
  Strings<typeof import('../../ui/shop-small.fa.json')>;
type ShopSmallSay = Say<ShopSmallWords>;

interface Props {
  readonly words: ShopSmallWords;
  readonly example: Rhythm;
  readonly idPrefix: string;
  /** Address of the large form, which reads all customers' purchases. */
  readonly detailsHref: string;
}

/** From this many of their own gaps on, the article advises to ask. */
const ASK_FROM = 2;

const numberOf = (value: number): string => formatNumber(value, { maxFraction: value < 10 ? 2 : 0 });
/** More decimals would say that a shop is CDNOW. */
const shareText = (chance: number): string =>
  formatPercent(chance, { maxFraction: chance < 0.01 ? 1 : 0, alone: true });

/** One customer of a shop inside an article: their silence by their own rhythm, and the chance of buying again. */
export function ShopSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={rhythmTool}
      {...{ example, idPrefix, say }}
      label={say('shop-small.form')}
      spoken={({ ratio, chance }) =>
        say('shop-small.spoken', {
          ratio: ratio === null ? say('shop-small.ratioNone') : numberOf(ratio),
          chance: shareText(chance),
        })
      }
      fields={(view) => <Fields {...{ say, view }} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <Headline say={say} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref}>{say('shop-small.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

function Fields({ say, view }: { say: ShopSmallSay; view: BenchView<TypedRhythm, RhythmOutcome> }) {
  const field = (name: keyof TypedRhythm) => (
    <BenchField
      {...{ view, say }}
      field={name}
      label={say(`shop-small.${name}`)}
      hint={say(`shop-small.${name}Hint`)}
      unit={say(name === 'purchases' ? 'shop-small.times' : 'shop-small.day')}
      echo={formatNumber}
    />
  );
  return (
    <>
      {field('purchases')}
      {field('span')}
      {field('silent')}
      {field('horizon')}
    </>
  );
}

function Headline({ say, outcome }: { say: ShopSmallSay; outcome: RhythmOutcome }) {
  const { of, gap, ratio, chance } = outcome;
  const silent = <FigureValue name="silent" value={of.silent} text={formatNumber(of.silent)} />;
  const sentence =
    gap === null ? (
      <Woven text={say('shop-small.sentenceOnce', { silent: '{silent}' })} with={{ silent }} />
    ) : (
      <Woven
        text={say('shop-small.sentence', { gap: '{gap}', silent: '{silent}' })}
        with={{ gap: <FigureValue name="gap" value={gap} text={numberOf(gap)} />, silent }}
      />
    );
  const note = ratio === null ? 'ratioNoneNote' : ratio < ASK_FROM ? 'ratioLow' : 'ratioHigh';
  return (
    <>
      <p class="calculator-sentence">{sentence}</p>
      <dl class="calculator-main">
        <Item class="calculator-rate" label={say('shop-small.ratio')} note={say(`shop-small.${note}`)}>
          {ratio === null ? (
            say('shop-small.ratioNone')
          ) : (
            <FigureValue name="ratio" value={ratio} text={numberOf(ratio)} />
          )}
        </Item>
        <Item
          label={say('shop-small.chance', { horizon: formatNumber(of.horizon) })}
          note={say('shop-small.chanceNote')}
        >
          <FigureValue name="chance" value={chance} text={shareText(chance)} />
        </Item>
      </dl>
    </>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ShopSmall {...props} />, root);
