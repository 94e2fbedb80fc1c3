import type { Ends, Ranked } from '../../lib/engagement/ends.ts';
import type { Roster } from '../../lib/engagement/roster.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { countsText } from './say.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly roster: Roster;
}

/** Who stands highest and lowest in each part. */
export const EndsLists = ({ say, roster: { ends } }: Props) => (
  <section class="lab-wide">
    <p class="bench-head">{say('engagement-list.ends')}</p>
    <p class="calculator-note">{say('engagement-list.endsNote')}</p>
    <div class="check-ends">
      {ends.map((one) => (
        <Part key={one.group} {...{ say, ends: one }} />
      ))}
    </div>
  </section>
);

function Part({ say, ends }: { readonly say: PageSay; readonly ends: Ends }) {
  const { group, ranked, strongest, weakest, moreStrong, moreWeak } = ends;
  return (
    <div>
      <p class="check-name">{say(`engagement.${group}`)}</p>
      {strongest.length === 0 ? (
        <p class="calculator-note">
          {say(ranked === 0 ? 'engagement-list.notRanked' : 'engagement-list.same')}
        </p>
      ) : (
        <div class="check-pair">
          <End
            {...{ say, ends }}
            head={say('engagement-list.strongest')}
            list={strongest}
            more={moreStrong}
          />
          <End {...{ say, ends }} head={say('engagement-list.weakest')} list={weakest} more={moreWeak} />
        </div>
      )}
    </div>
  );
}

interface EndProps {
  readonly say: PageSay;
  readonly ends: Ends;
  readonly head: string;
  readonly list: readonly Ranked[];
  /** As far up or down as the last one, and not listed. */
  readonly more: number;
}

const End = ({ say, ends: { group }, head, list, more }: EndProps) => (
  <div>
    <p class="calculator-note">{head}</p>
    <ul>
      {list.map(({ name, yes, answered }) => (
        <li key={name}>
          <bdi>{name}</bdi>{' '}
          <FigureValue
            value={yes / answered}
            text={countsText(say, { group, yes, no: answered - yes, unknown: 0, share: null })}
          />
        </li>
      ))}
    </ul>
    {more > 0 && <p class="calculator-note">{say('engagement-list.alike', { count: formatNumber(more) })}</p>}
  </div>
);
