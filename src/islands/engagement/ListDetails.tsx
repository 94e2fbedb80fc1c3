import type { Thresholds } from '../../lib/engagement/questions.ts';
import type { Roster } from '../../lib/engagement/roster.ts';
import { DistributionTable } from './DistributionTable.tsx';
import { EndsLists } from './EndsLists.tsx';
import { QuestionTable } from './QuestionTable.tsx';
import { WarningList } from './WarningList.tsx';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly idPrefix: string;
  readonly roster: Roster;
  readonly thresholds: Thresholds;
  readonly onSave: () => void;
}

/** What a list says besides the four bars. */
export const ListDetails = ({ say, roster, thresholds, onSave }: Props) => (
  <div class="calculator-details">
    <NextStep {...{ say, roster }} />
    <DistributionTable {...{ say, roster }} />
    <WarningList {...{ say, roster }} />
    <EndsLists {...{ say, roster }} />
    <p class="lab-wide check-save">
      <button type="button" onClick={onSave}>
        {say('engagement-list.save')}
      </button>
    </p>
    <QuestionTable {...{ say, roster, thresholds }} />
  </div>
);

/** One thing to do: in the lowest part, or first of all to see what is not seen. */
function NextStep({ say, roster: { groups, lowest } }: Pick<Props, 'say' | 'roster'>) {
  const unseen = groups.filter(({ yes, no, unknown }) => unknown > yes + no);
  return (
    <section class="lab-wide">
      <p class="bench-head">{say('engagement-list.do')}</p>
      <ul class="check-do">
        {lowest.length === 0 && <li>{say('engagement-list.evenDo')}</li>}
        {lowest.map((group) => (
          <li key={group}>{say(`engagement-list.low.${group}`)}</li>
        ))}
        {unseen.map(({ group }) => (
          <li key={group}>{say('engagement-list.unseen', { group: say(`engagement.${group}`) })}</li>
        ))}
      </ul>
    </section>
  );
}
