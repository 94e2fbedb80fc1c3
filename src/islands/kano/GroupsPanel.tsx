import type { RuleName } from '../../lib/kano/classify.ts';
import type { EvaluationTable } from '../../lib/kano/evaluation.ts';
import { ScrollBox } from '../shared/ScrollBox.tsx';
import { ChosenMark } from './ClassMark.tsx';
import { GroupFeature } from './GroupFeature.tsx';
import { type FeatureGroups, groupsOf } from './groups.ts';
import type { OpenSurvey } from './source.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly idPrefix: string;
  readonly open: OpenSurvey | undefined;
  readonly rule: RuleName;
  readonly table: EvaluationTable;
  readonly onAnswers: () => void;
}

/** So many features that divide the groups are opened at once. */
const MOST_OPEN = 3;

/** The groups side by side; where they disagree, nothing is averaged. */
export function GroupsPanel({ say, idPrefix, open, rule, table, onAnswers }: Props) {
  const found = open ? groupsOf(open, table, rule) : [];
  if (found.length === 0) return <NoGroups say={say} open={open !== undefined} onAnswers={onAnswers} />;
  const split = found.filter(({ comparison }) => comparison.verdict === 'differ');
  return (
    <>
      <section class="calculator-result kano-headline" aria-label={say('kano-results.result')}>
        <p class="calculator-sentence">
          {split.length === 0
            ? say('kano-groups.noneDiffer')
            : say('kano-groups.someDiffer', {
                list: split.map(({ name }) => `«\u2068${name}\u2069»`).join('، '),
              })}
        </p>
        <p class="calculator-note">{say('kano-groups.note', { rule: say(`kano.rule.${rule}`) })}</p>
      </section>
      <Matrix {...{ say, found }} />
      <div class="kano-group-list">
        {found.map((feature, index) => (
          <GroupFeature
            key={feature.name}
            {...{ say, feature }}
            id={`${idPrefix}-group-${index}`}
            shown={split.slice(0, MOST_OPEN).includes(feature)}
          />
        ))}
      </div>
    </>
  );
}

interface NoneProps {
  readonly say: KanoLargeSay;
  readonly open: boolean;
  readonly onAnswers: () => void;
}

const NoGroups = ({ say, open, onAnswers }: NoneProps) => (
  <section class="calculator-result" aria-label={say('kano-results.result')}>
    <div class="calculator-waiting">
      <p>{say(open ? 'kano-groups.noColumn' : 'kano-groups.noSurvey')}</p>
      <p>
        <button type="button" onClick={onAnswers}>
          {say('kano-groups.toAnswers')}
        </button>
      </p>
    </div>
  </section>
);

/** Every feature's class in every group. */
const Matrix = ({ say, found }: { readonly say: KanoLargeSay; readonly found: readonly FeatureGroups[] }) => (
  <section class="kano-table" aria-label={say('kano-groups.matrix')}>
    <h2>{say('kano-groups.matrix')}</h2>
    <ScrollBox label={say('kano-groups.matrix')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('kano-form.feature')}</th>
            {found[0]?.comparison.segments.map(({ name }) => (
              <th scope="col" key={name}>
                <bdi>{name}</bdi>
              </th>
            ))}
            <th scope="col">{say('kano-groups.together')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ name, comparison: { segments, verdict } }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {segments.map(({ name: group, classification }) => (
                <td key={group}>
                  {classification ? <ChosenMark say={say} chosen={classification} /> : say('kano.class.none')}
                </td>
              ))}
              <td class={verdict === 'differ' ? 'kano-other' : undefined}>{say(`kano-groups.${verdict}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  </section>
);
