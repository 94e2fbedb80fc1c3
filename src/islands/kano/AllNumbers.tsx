import { Component, createRef } from 'preact';
import { CATEGORIES } from '../../lib/kano/categories.ts';
import type { Coefficients } from '../../lib/kano/coefficients.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import type { FeatureResult, Outcome } from './model.ts';
import { chosenName, coefficientText } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly outcome: Outcome;
  /** Importance of a feature as a ratio, where it was asked. */
  readonly weightOf?: ((name: string) => number | undefined) | undefined;
}

const HEADS = ['better', 'low', 'high', 'worse', 'low', 'high', 'R', 'Q'] as const;

/** All numbers of a report in one table, to be read or taken away. */
export class AllNumbers extends Component<Props, { failed?: boolean }> {
  readonly #box = createRef<HTMLDetailsElement>();

  override render({ say, outcome: { features, rule }, weightOf }: Props) {
    return (
      <details class="kano-all" ref={this.#box}>
        <summary>{say('kano-results.all')}</summary>
        <ScrollBox label={say('kano-results.all')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('kano-form.feature')}</th>
                <th scope="col">
                  {say('kano-results.classBy', { rule: say(`kano-results.short.${rule}`) })}
                </th>
                {HEADS.map((name, index) => (
                  <th scope="col" class="number" key={`${name}${index}`}>
                    {say(`kano-results.head.${name}`)}
                  </th>
                ))}
                {weightOf && (
                  <th scope="col" class="number">
                    {say('kano-results.head.importance')}
                  </th>
                )}
                {CATEGORIES.map((category) => (
                  <th scope="col" class="number" key={category}>
                    {say('kano-results.countOf', { category: say(`kano.class.${category}`) })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {features.map((feature) => (
                <Row
                  key={feature.name}
                  say={say}
                  feature={feature}
                  importance={weightOf && importanceOf(weightOf(feature.name))}
                />
              ))}
            </tbody>
          </table>
        </ScrollBox>
        <div class="chart-save">
          <button type="button" onClick={() => this.#save()}>
            {say('kano-results.saveTable')}
          </button>
          <output>{this.state.failed && say('calculator.saveFailed')}</output>
        </div>
      </details>
    );
  }

  async #save() {
    try {
      const { saveCsv } = await import('../shared/export.ts');
      await saveCsv(this.#box.current as HTMLElement, 'kano');
      this.setState({ failed: false });
    } catch {
      this.setState({ failed: true });
    }
  }
}

interface RowProps {
  readonly say: KanoLargeSay;
  readonly feature: FeatureResult;
  /** 1 to 9; `null` for a dash, nothing when it was not asked at all. */
  readonly importance: number | null | undefined;
}

const importanceOf = (weight: number | undefined): number | null =>
  weight === undefined ? null : 1 + 8 * weight;

function Row({ say, feature, importance }: RowProps) {
  const { name, n, counts, coefficients, chosen } = feature;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{chosenName(say, chosen)}</td>
      {numbersOf(coefficients).map((value, index) => (
        <td class="number" key={`${HEADS[index]}${index}`}>
          {value === null ? '—' : <FigureValue value={value} text={coefficientText(value)} />}
        </td>
      ))}
      {(['R', 'Q'] as const).map((category) => {
        const share = counts[category] / n;
        return (
          <td class="number" key={`share${category}`}>
            <FigureValue value={share} text={formatPercent(share, { maxFraction: 0 })} />
          </td>
        );
      })}
      {importance !== undefined && (
        <td class="number">
          {importance === null ? '—' : <FigureValue value={importance} text={formatNumber(importance)} />}
        </td>
      )}
      {CATEGORIES.map((category) => (
        <td class="number" key={category}>
          <FigureValue value={counts[category]} text={formatNumber(counts[category])} />
        </td>
      ))}
    </tr>
  );
}

const numbersOf = (known: Coefficients | null): (number | null)[] =>
  known === null
    ? [null, null, null, null, null, null]
    : [
        known.better,
        known.betterInterval.low,
        known.betterInterval.high,
        known.worse,
        known.worseInterval.low,
        known.worseInterval.high,
      ];
