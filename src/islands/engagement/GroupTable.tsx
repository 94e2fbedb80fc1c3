import type { GroupShare } from '../../lib/engagement/profile.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { shareText } from './say.ts';
import type { GroupSay } from './words.ts';

interface Props {
  readonly say: GroupSay;
  readonly groups: readonly GroupShare[];
  readonly label: string;
  /** Heads of the counts: yes, no, «we don't know». */
  readonly heads: readonly [string, string, string];
}

/** The numbers of the four bars. */
export const GroupTable = ({ say, label, groups, heads }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard.
  <section class="chart-table" tabIndex={0} aria-label={label}>
    <table>
      <HeadRow of={say('engagement.group')} numbers={[say('engagement.share'), ...heads]} />
      <tbody>
        {groups.map(({ group, share, yes, no, unknown }) => (
          <tr key={group}>
            <th scope="row">{say(`engagement.${group}`)}</th>
            <td class="number">
              {share === null ? '—' : <FigureValue name={group} value={share} text={shareText(say, share)} />}
            </td>
            {[yes, no, unknown].map((count, index) => (
              <td class="number" key={heads[index]}>
                <FigureValue value={count} text={formatNumber(count)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
