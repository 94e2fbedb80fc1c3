import { RULES } from '../../lib/kano/classify.ts';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import type { FeatureResult, Outcome } from './model.ts';
import { chosenName } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly outcome: Outcome;
}

/** Every feature's class by all four rules; what differs from the chosen rule stands out. */
export const RulesTable = ({ say, outcome: { features, rule } }: Props) => (
  <section class="kano-table" aria-labelledby="kano-table">
    <h2 id="kano-table">{say('kano-results.rulesTable')}</h2>
    <ScrollBox label={say('kano-results.rulesTable')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('kano-form.feature')}</th>
            {RULES.map((name) => (
              <th scope="col" key={name} class={name === rule ? 'kano-now' : undefined}>
                {say(`kano-results.short.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {features.map((feature) => (
            <Row key={feature.name} say={say} feature={feature} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </section>
);

function Row({ say, feature }: { readonly say: KanoLargeSay; readonly feature: FeatureResult }) {
  const mine = chosenName(say, feature.chosen);
  return (
    <tr>
      <th scope="row">{feature.name}</th>
      {RULES.map((rule) => {
        const text = chosenName(say, feature.classes.byRule[rule]);
        return (
          <td key={rule} class={text === mine ? undefined : 'kano-other'}>
            {text}
          </td>
        );
      })}
    </tr>
  );
}
