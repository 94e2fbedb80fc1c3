import type { GroupShare } from '../../lib/engagement/profile.ts';
import { ChartFigure } from '../shared/ChartFigure.tsx';
import { barsSize, GroupBars } from './GroupBars.tsx';
import { GroupTable } from './GroupTable.tsx';
import { spokenShares } from './say.ts';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly note: string;
  readonly groups: readonly GroupShare[];
}

/** The four bars with their table, to be taken away. */
export const GroupFigure = ({ say, groups, ...figure }: Props) => (
  <ChartFigure
    {...figure}
    {...barsSize(groups)}
    say={say}
    text={spokenShares(say, groups)}
    table={
      <GroupTable
        {...{ say, groups }}
        label={figure.title}
        heads={[say('engagement-form.y'), say('engagement-form.n'), say('engagement-form.u')]}
      />
    }
  >
    <GroupBars {...{ say, groups }} />
  </ChartFigure>
);
