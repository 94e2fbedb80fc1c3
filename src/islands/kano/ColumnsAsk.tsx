import { Component } from 'preact';
import type { ColumnPlan } from '../../lib/kano/import/columns.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import type { Problem } from '../../lib/result.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { planOf, ROLES, type Role, rolesOf } from './column-roles.ts';
import type { KanoLargeSay } from './words.ts';
import type { FileView } from './work/types.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly view: FileView;
  readonly problem: Problem;
  readonly onPlan: (plan: ColumnPlan) => void;
}

/** The reader says column by column what it holds; a guess is filled in. */
export class ColumnsAsk extends Component<Props, { roles: readonly Role[] }> {
  override state = { roles: rolesOf(this.props.view.plan, this.props.view.headings.length) };

  override componentDidUpdate({ view }: Props) {
    if (view !== this.props.view)
      this.setState({ roles: rolesOf(this.props.view.plan, this.props.view.headings.length) });
  }

  override render({ say, view, problem, onPlan }: Props, { roles }: { roles: readonly Role[] }) {
    const plan = planOf(roles, view.headings, (number) =>
      say('kano-results.unnamed', { number: formatNumber(number) }),
    );
    return (
      <fieldset class="data-mapping kano-columns">
        <legend>{say('data.columnsAsk')}</legend>
        <p class="calculator-note">{tellProblem(say, problem)}</p>
        <ScrollBox label={say('data.columnsAsk')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('kano-import.heading')}</th>
                <th scope="col">{say('kano-import.values')}</th>
                <th scope="col">{say('kano-import.means')}</th>
              </tr>
            </thead>
            <tbody>
              {view.headings.map((heading, column) => (
                <tr key={column}>
                  <th scope="row">
                    <bdi>{heading || say('data.column', { number: formatNumber(column + 1) })}</bdi>
                  </th>
                  <td>
                    <bdi>
                      {[...new Set(view.preview.map((cells) => cells[column]?.trim()))]
                        .filter(Boolean)
                        .join('، ')}
                    </bdi>
                  </td>
                  <td>
                    <select
                      aria-label={say('kano-import.meansOf', {
                        heading: heading || formatNumber(column + 1),
                      })}
                      value={roles[column]}
                      onChange={(event) =>
                        this.setState({
                          roles: roles.with(column, event.currentTarget.value as Role),
                        })
                      }
                    >
                      {ROLES.map((role) => (
                        <option key={role} value={role}>
                          {say(`kano-import.role.${role}`)}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        {!plan && <p class="calculator-note">{say('kano-import.incomplete')}</p>}
        <button type="button" disabled={!plan} onClick={() => plan && onPlan(plan)}>
          {say('data.columnsRead')}
        </button>
      </fieldset>
    );
  }
}
