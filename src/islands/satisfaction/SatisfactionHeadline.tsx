import type { Satisfaction } from '../../lib/loyalty/satisfied.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { SatisfactionOutcome } from './model.ts';
import { PromoterScore, PromoterSentence } from './PromoterSentence.tsx';
import { pointsText } from './say.ts';
import { changeText, changeTexts, scoreTexts, verdictText } from './say-details.ts';
import type { SatisfactionSay } from './words.ts';

interface Props {
  readonly say: SatisfactionSay;
  readonly outcome: SatisfactionOutcome;
  /** A second wave was begun and is not whole. */
  readonly unfinished: boolean;
}

/** The newest score with its interval; the one before; and whether the change is more than chance. */
export function SatisfactionHeadline({ say, outcome, unfinished }: Props) {
  const newest = outcome.second ?? outcome.first;
  return (
    <>
      {'classes' in newest ? (
        <PromoterSentence say={say} found={newest} />
      ) : (
        <RatingSentence {...{ say, outcome }} found={newest} />
      )}
      <dl class="calculator-main">
        {'classes' in newest ? (
          <PromoterScore
            say={say}
            found={newest}
            label={outcome.second ? say('satisfaction.npsSecond') : undefined}
          />
        ) : (
          <RatingScore
            say={say}
            found={newest}
            label={say(outcome.second ? 'satisfaction.csatSecond' : 'satisfaction.csat')}
          />
        )}
        {outcome.second && <Before {...{ say, outcome }} />}
        {outcome.change && (
          <Item label={say('satisfaction.verdict')} note={<Change {...{ say, outcome }} />}>
            {verdictText(say, outcome)}
          </Item>
        )}
      </dl>
      {unfinished && <p class="calculator-note">{say('satisfaction.incomplete')}</p>}
    </>
  );
}

interface RatingProps {
  readonly say: SatisfactionSay;
  readonly found: Satisfaction;
}

function RatingSentence({ say, found, outcome: { of } }: RatingProps & Pick<Props, 'outcome'>) {
  const text = say('satisfaction.csatSentence', {
    satisfied: '{satisfied}',
    from: formatNumber(of.threshold),
  });
  const share = pointsText(found.score, found.interval);
  return (
    <p class="calculator-sentence">
      <Woven text={text} with={{ satisfied: <FigureValue value={100 * found.score} text={share} /> }} />
    </p>
  );
}

function RatingScore({ say, found, label }: RatingProps & { readonly label: string }) {
  const texts = scoreTexts({ measure: 'csat' }, found);
  const bounds = {
    low: <FigureValue name="low" value={found.interval.low} text={texts.low} />,
    high: <FigureValue name="high" value={found.interval.high} text={texts.high} />,
  };
  return (
    <Item
      class="calculator-rate"
      label={label}
      note={<Woven text={say('satisfaction.csatInterval', { low: '{low}', high: '{high}' })} with={bounds} />}
    >
      <FigureValue
        name="score"
        value={found.score}
        text={scoreTexts({ measure: 'csat' }, found, true).score}
      />
    </Item>
  );
}

/** The first of two waves. */
function Before({ say, outcome }: Pick<Props, 'say' | 'outcome'>) {
  const { score } = outcome.first;
  const { low, high } = scoreTexts(outcome, outcome.first);
  const value = outcome.measure === 'nps' ? 100 * score : score;
  return (
    <Item label={say('satisfaction.before')} note={say('satisfaction.beforeInterval', { low, high })}>
      <FigureValue name="before" value={value} text={scoreTexts(outcome, outcome.first, true).score} />
    </Item>
  );
}

function Change({ say, outcome }: Pick<Props, 'say' | 'outcome'>) {
  const { change, measure } = outcome;
  if (!change) return null;
  const places = { difference: '{difference}', low: '{low}', high: '{high}' };
  const text =
    measure === 'nps'
      ? say('satisfaction.differenceNps', places)
      : say('satisfaction.differenceCsat', places);
  const texts = changeTexts(change);
  const points = (name: string, ratio: number, shown: string) => (
    <FigureValue name={name} value={100 * ratio} text={shown} />
  );
  return (
    <Woven
      text={text}
      with={{
        difference: points('change', change.difference, changeText(change.difference, change.interval)),
        low: points('changeLow', change.interval.low, texts.low),
        high: points('changeHigh', change.interval.high, texts.high),
      }}
    />
  );
}
