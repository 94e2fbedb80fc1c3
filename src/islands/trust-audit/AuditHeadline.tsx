import { formatNumber } from '../../lib/persian/number-format.ts';
import { WEEK } from '../../lib/trust-audit/audit.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { AuditOutcome } from './model.ts';
import { actionOf, gapsSentence } from './say.ts';
import type { TrustSay } from './words.ts';

interface Props {
  readonly say: TrustSay;
  readonly outcome: AuditOutcome;
  /** Nothing of the reader's own stands here yet. */
  readonly atExample?: boolean;
}

const Count = ({ name, value }: { readonly name: string; readonly value: number }) => (
  <FigureValue name={name} value={value} text={formatNumber(value)} />
);

/** How many gaps of which weight, and this week's work. */
export function AuditHeadline({ say, outcome, atExample }: Props) {
  const { gaps, mustGaps, counts, findings } = outcome;
  const answered = findings.length - counts.open;
  return (
    <div class="trust-result">
      {atExample && <p class="calculator-note">{say('trust.exampleNow')}</p>}
      <p class="calculator-sentence">{gapsSentence(say, outcome)}</p>
      <dl class="trust-main">
        <Item class="trust-must" label={say('trust.mustGaps')} note={say('trust.mustNote')}>
          <Count name="mustGaps" value={mustGaps} />
        </Item>
        <Item label={say('trust.otherGaps')} note={say('trust.otherNote')}>
          <Count name="otherGaps" value={gaps.length - mustGaps} />
        </Item>
        <Item
          label={say('trust.shown')}
          note={
            <Woven
              text={say('trust.shownNote', { answered: '{answered}' })}
              with={{ answered: <Count name="answered" value={answered} /> }}
            />
          }
        >
          <Count name="shown" value={counts.shown} />
        </Item>
        <Item label={say('trust.open')} note={say('trust.openNote')}>
          <Count name="open" value={counts.open} />
        </Item>
      </dl>
      {gaps.length > 0 && <Week {...{ say, outcome }} />}
    </div>
  );
}

const Week = ({ say, outcome }: Props) => (
  <section class="trust-week" aria-label={say('trust.week')}>
    <p class="trust-week-title">{say('trust.week')}</p>
    <ol>
      {outcome.gaps.slice(0, WEEK).map((gap) => (
        <li key={gap.check.id} data-check={gap.check.id}>
          {actionOf(say, gap)}{' '}
          <span class="calculator-note">
            {say(`trust.way.${gap.check.way}`)} · {say(`trust.step.${gap.step}`)}
          </span>
        </li>
      ))}
    </ol>
    <p class="calculator-note">{say('trust.weekNote')}</p>
  </section>
);
