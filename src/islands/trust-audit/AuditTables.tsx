import { Component, createRef } from 'preact';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { KindMark, StateMark } from './Marks.tsx';
import type { AuditOutcome } from './model.ts';
import { actionOf } from './say.ts';
import type { TrustSay } from './words.ts';

interface Props {
  readonly say: TrustSay;
  readonly outcome: AuditOutcome;
}

/** All gaps in the order of the rule. */
export const GapsTable = ({ say, outcome }: Props) => (
  <section class="trust-gaps">
    <ScrollBox label={say('trust.order')}>
      <table>
        <caption>
          {say('trust.order')} <small>{say('trust.orderNote')}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {say('trust.column.place')}
            </th>
            <th scope="col">{say('trust.column.check')}</th>
            <th scope="col">{say('trust.column.step')}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.gaps.map((gap, index) => (
            <tr key={gap.check.id} data-check={gap.check.id}>
              <td class="number">
                <FigureValue value={index + 1} text={formatNumber(index + 1)} />
              </td>
              <th scope="row">
                {say(`trust.check.${gap.check.id}`)}
                <span class="trust-action">{actionOf(say, gap)}</span>
              </th>
              <td>{say(`trust.step.${gap.step}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </section>
);

/** Every check with its state and evidence: the sheet that is printed, and the file that is saved. */
export class AllChecks extends Component<Props, { failed?: boolean }> {
  readonly #box = createRef<HTMLElement>();

  override render({ say, outcome }: Props) {
    return (
      <section class="trust-all" ref={this.#box}>
        <ScrollBox label={say('trust.all')}>
          <table>
            <caption>{say('trust.all')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('trust.column.way')}</th>
                <th scope="col">{say('trust.column.check')}</th>
                <th scope="col">{say('trust.column.kind')}</th>
                <th scope="col">{say('trust.column.state')}</th>
                <th scope="col">{say('trust.column.evidence')}</th>
              </tr>
            </thead>
            <tbody>
              {outcome.findings.map(({ check, state, evidence }) => (
                <tr key={check.id}>
                  <td class="trust-way-name">{say(`trust.way.${check.way}`)}</td>
                  <th scope="row">{say(`trust.check.${check.id}`)}</th>
                  <td>
                    <KindMark say={say} kind={check.kind} />
                  </td>
                  <td>
                    <StateMark say={say} state={state} />
                  </td>
                  <td class="trust-evidence">
                    <bdi>{evidence || say('trust.none')}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <div class="chart-save">
          <button type="button" onClick={() => this.#save()}>
            {say('trust.saveAll')}
          </button>
          <output>{this.state.failed && say('calculator.saveFailed')}</output>
        </div>
      </section>
    );
  }

  async #save() {
    try {
      const { saveCsv } = await import('../shared/export.ts');
      await saveCsv(this.#box.current as HTMLElement, 'trust-audit');
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
}
