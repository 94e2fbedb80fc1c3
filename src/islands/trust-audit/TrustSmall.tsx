import { hydrate } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import { speaker } from '../shared/words.ts';
import { filled, idsOf, type Shown, type SmallOutcome, smallTool } from './small.ts';
import type { TrustSmallSay, TrustSmallWords } from './words.ts';

interface Props {
  readonly words: TrustSmallWords;
  readonly example: Shown;
  readonly idPrefix: string;
  /** Address of the large form, with places for the answers in its fragment. */
  readonly detailsHref: string;
}

const ANSWERS = ['yes', 'no'] as const;

/** The must-be checks inside an article: how many have nothing to show, the first thing to do, and a way to the rest. */
export function TrustSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={smallTool}
      {...{ example, idPrefix, say }}
      label={say('trust.form')}
      spoken={(outcome) => spokenSmall(say, outcome)}
      fields={({ typed, first, ready, change }) => (
        <div class="trust-musts">
          <p class="calculator-note">{say('trust.smallAsk')}</p>
          {idsOf(example).map((id) => (
            <ChoiceField
              key={id}
              name={id}
              label={say(`trust.check.${id}`)}
              options={ANSWERS.map((value) => ({ value, label: say(`trust.${value}`) }))}
              value={typed[id]}
              firstValue={first[id]}
              ready={ready}
              onValue={(answer) => change({ [id]: answer })}
            />
          ))}
        </div>
      )}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <SmallHeadline say={say} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={filled(detailsHref, outcome?.of ?? example)}>{say('trust.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

function SmallHeadline({ say, outcome: { gaps, total } }: { say: TrustSmallSay; outcome: SmallOutcome }) {
  const [first] = gaps;
  const figures = {
    gaps: <FigureValue name="mustGaps" value={gaps.length} text={formatNumber(gaps.length)} />,
    total: <FigureValue name="total" value={total} text={formatNumber(total)} />,
  };
  return (
    <>
      <p class="calculator-sentence">
        <Woven
          text={
            first
              ? say('trust.smallGaps', { gaps: '{gaps}', total: '{total}' })
              : say('trust.smallNone', { total: '{total}' })
          }
          with={figures}
        />
      </p>
      {first && (
        <p>
          <b>{say('trust.first')}:</b> {say(`trust.do.${first}`)}
        </p>
      )}
    </>
  );
}

function spokenSmall(say: TrustSmallSay, { gaps, total }: SmallOutcome): string {
  const [first] = gaps;
  if (!first) return say('trust.smallNone', { total: formatNumber(total) });
  const sentence = say('trust.smallGaps', { gaps: formatNumber(gaps.length), total: formatNumber(total) });
  return say('trust.spoken', { sentence, first: say(`trust.do.${first}`) });
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<TrustSmall {...props} />, root);
