import type { Roster } from '../../lib/engagement/roster.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { heatOf } from '../shared/data-input/heat.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import type { PageSay } from './words.ts';

interface Props {
  readonly say: PageSay;
  readonly roster: Roster;
}

/** In each part, how many customers have how many «yes»: the more, the darker. */
export function DistributionTable({ say, roster: { distribution, customers } }: Props) {
  const width = Math.max(...distribution.map(({ counts }) => counts.length));
  return (
    <div class="lab-wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard. */}
      <section class="heat-frame" tabIndex={0} aria-label={say('engagement-list.distribution')}>
        <table class="heat">
          <caption>
            {say('engagement-list.distribution')}
            <small>{say('engagement-list.distributionNote')}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('engagement.group')}</th>
              {Array.from({ length: width }, (_, count) => (
                <th scope="col" key={count}>
                  {say('engagement-list.yesCount', { count: formatNumber(count) })}
                </th>
              ))}
              <th scope="col">{say('engagement-list.noAnswer')}</th>
            </tr>
          </thead>
          <tbody>
            {distribution.map(({ group, counts, unseen }) => (
              <tr key={group}>
                <th scope="row">{say(`engagement.${group}`)}</th>
                {counts.map((count, yes) => (
                  <td key={yes} data-heat={heatOf(count / customers)}>
                    <FigureValue value={count} text={formatNumber(count)} />
                  </td>
                ))}
                {counts.length < width && <td class="check-beyond" colSpan={width - counts.length} />}
                <td>
                  <FigureValue value={unseen} text={formatNumber(unseen)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
