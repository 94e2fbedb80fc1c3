import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { heatOf } from '../shared/data-input/heat.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import type { CohortStudy } from './study.ts';
import type { CohortSay } from './words.ts';

const whole = (share: number): string => formatPercent(share, { maxFraction: 0 });

/** The triangle: cohorts below each other at the right, ages leftwards, the more stayed the darker. */
export function HeatTable({ say, study }: { readonly say: CohortSay; readonly study: CohortStudy }) {
  const { triangle, weighted, more, customers } = study;
  return (
    <div class="lab-wide">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard. */}
      <section class="heat-frame" tabIndex={0} aria-label={say('cohorts.heat')}>
        <table class="heat heat-triangle">
          <caption>
            {say('cohorts.heat')}
            <small>{say('cohorts.heatNote')}</small>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('cohorts.cohort')}</th>
              <th scope="col">{say('cohorts.size')}</th>
              {weighted.slice(1).map(({ age }) => (
                <th scope="col" key={age}>
                  {formatNumber(age)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {triangle.map(({ label, counts }, row) => (
              <tr key={`${label}-${row}`}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>
                  <FigureValue value={counts[0] ?? 0} text={formatNumber(counts[0] ?? 0)} />
                </td>
                {counts.slice(1).map((count, index) => {
                  const share = count / (counts[0] ?? 1);
                  return (
                    <td key={index} data-heat={heatOf(share)}>
                      <FigureValue value={share} text={whole(share)} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('cohorts.mean')}</th>
              <td>
                <FigureValue name="customers" value={customers} text={formatNumber(customers)} />
              </td>
              {weighted.slice(1).map(({ age, retention }) => (
                <td key={age} data-heat={heatOf(retention)}>
                  <FigureValue value={retention} text={whole(retention)} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {more > 0 && <p class="calculator-note">{say('cohorts.more', { count: formatNumber(more) })}</p>}
    </div>
  );
}
