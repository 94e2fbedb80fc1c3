import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { ChurnResult } from './model.ts';
import { plainSentence, rateTexts } from './say.ts';
import type { ChurnSay } from './words.ts';

interface Props {
  readonly say: ChurnSay;
  readonly result: ChurnResult | undefined;
  /** A field is wrong, not just empty. */
  readonly blocked: boolean;
}

/** The answer: a sentence, the rate, its interval, the same for a year; each with what it assumes. */
export const ChurnHeadline = ({ say, result, blocked }: Props) => (
  <section class="calculator-result" aria-label={say('churn.result')}>
    {result ? (
      <>
        <Sentence say={say} result={result} />
        <Rates say={say} result={result} />
      </>
    ) : (
      <p class="calculator-waiting">{say(blocked ? 'churn.blocked' : 'churn.waiting')}</p>
    )}
  </section>
);

interface AnswerProps {
  readonly say: ChurnSay;
  readonly result: ChurnResult;
}

function Sentence({ say, result }: AnswerProps) {
  const { text, of, count } = plainSentence(say, result);
  const people = (value: number) => <FigureValue value={value} text={formatNumber(value)} />;
  return (
    <p class="calculator-sentence">
      <Woven text={text} with={{ of: people(of), count: people(count) }} />
    </p>
  );
}

function Rates({ say, result: { of, churn, interval, equivalent } }: AnswerProps) {
  const period = say(`churn.${of.period}`);
  const texts = rateTexts(churn, interval);
  const bounds = {
    low: <FigureValue name="churnLow" value={interval.low} text={texts.low} />,
    high: <FigureValue name="churnHigh" value={interval.high} text={texts.high} />,
  };
  const { rate } = rateTexts(equivalent.rate, equivalent.interval);
  const name = equivalent.period === 'year' ? 'yearlyChurn' : 'monthlyChurn';
  return (
    <dl class="calculator-main">
      <Item class="calculator-rate" label={say('churn.rate', { period })}>
        <FigureValue name="churn" value={churn} text={texts.rate} />
      </Item>
      <Item label={say('churn.confidence')} note={say('churn.intervalNote', { period })}>
        <Woven text={say('churn.between', { low: '{low}', high: '{high}' })} with={bounds} />
      </Item>
      <Item label={say(`churn.${name}`)} note={say('churn.constant')}>
        <FigureValue name={name} value={equivalent.rate} text={rate} />
      </Item>
    </dl>
  );
}
