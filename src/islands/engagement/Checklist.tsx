import { formatNumber } from '../../lib/persian/number-format.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import type { Address } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { ChecklistDetails } from './ChecklistDetails.tsx';
import { ChecklistFields } from './ChecklistFields.tsx';
import { type CheckOutcome, checkTool } from './checklist-tool.ts';
import type { CheckExample } from './examples.ts';
import { GroupFigure } from './GroupFigure.tsx';
import { LowestSentence } from './LowestSentence.tsx';
import { spokenShares } from './say.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly example: CheckExample;
  readonly idPrefix: string;
  readonly address: Address<CheckExample>;
}

/** Fourteen questions about one customer, four bars and a next step for each part. */
export const Checklist = ({ say, example, idPrefix, address }: Props) => (
  <Bench
    tool={checkTool}
    {...{ example, idPrefix, say, address }}
    label={say('engagement-form.form')}
    spoken={(outcome) => (isBlank(outcome) ? '' : spokenShares(say, outcome.groups))}
    fields={(view) => <ChecklistFields {...{ say, view }} />}
  >
    {({ outcome, blocked, restart }) => (
      <>
        <BenchResult {...{ say, outcome, blocked }}>
          {(known) =>
            isBlank(known) ? (
              <p class="calculator-waiting">{say('engagement-form.waiting')}</p>
            ) : (
              <Answer {...{ say, idPrefix }} outcome={known} />
            )
          }
        </BenchResult>
        <ActionBar
          say={say}
          sentence={outcome && !isBlank(outcome) ? copied(say, outcome) : undefined}
          restart={restart}
        />
        {outcome && <ChecklistDetails {...{ say, outcome }} />}
      </>
    )}
  </Bench>
);

/** Nothing is said yet about the customer. */
const isBlank = ({ counts }: CheckOutcome): boolean => counts.answered + counts.unknown === 0;

function copied(say: PageSay, { groups, firm }: CheckOutcome): string {
  const shares = spokenShares(say, groups);
  return firm === ''
    ? shares
    : `${shares} ${say('engagement-form.copyFirm', { answer: say(`engagement-form.${firm}`) })}`;
}

interface AnswerProps {
  readonly say: PageSay;
  readonly idPrefix: string;
  readonly outcome: CheckOutcome;
}

const Answer = ({ say, idPrefix, outcome: { groups, counts } }: AnswerProps) => (
  <div class="check-answer">
    <p class="calculator-sentence">
      <LowestSentence {...{ say, groups }} />
    </p>
    <GroupFigure
      {...{ say, groups }}
      id={`${idPrefix}-bars`}
      file="engagement"
      title={say('engagement.bars')}
      note={say('engagement-form.chartNote')}
    />
    <p class="calculator-note">
      {say('engagement-form.progress', {
        answered: formatNumber(counts.answered),
        unknown: formatNumber(counts.unknown),
        blank: formatNumber(counts.blank),
      })}
    </p>
  </div>
);
