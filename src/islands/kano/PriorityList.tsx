import { totalOf } from '../../lib/kano/categories.ts';
import { ADVISED_ANSWERS } from '../../lib/kano/precision.ts';
import type { Priority } from '../../lib/kano/priority.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { ChosenMark } from './ClassMark.tsx';
import type { FeatureResult, Outcome } from './model.ts';
import { className, coefficientText, percentIn, pText, reasonText, rulesText, sureText } from './say.ts';
import type { SurveyNotes } from './survey-notes.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly outcome: Outcome;
  /** What the survey adds to a feature. */
  readonly notesOf?: ((name: string) => SurveyNotes) | undefined;
}

/** The features in the order of attention; each says why it stands where it stands and how sure its class is. */
export const PriorityList = ({ say, outcome, notesOf }: Props) => (
  <section class="kano-priority" aria-labelledby="kano-priority">
    <h2 id="kano-priority">{say('kano-results.priority')}</h2>
    <p class="calculator-note">{say('kano-results.priorityNote')}</p>
    <ol>
      {outcome.order.map((priority) => {
        const feature = outcome.features[priority.index] as FeatureResult;
        return (
          <Feature
            key={feature.name}
            {...{ say, priority, feature }}
            notes={notesOf?.(feature.name) ?? NO_NOTES}
          />
        );
      })}
    </ol>
  </section>
);

const NO_NOTES: SurveyNotes = { flags: [], more: [] };

interface FeatureProps {
  readonly say: KanoLargeSay;
  readonly priority: Priority;
  readonly feature: FeatureResult;
  readonly notes: SurveyNotes;
}

function Feature({ say, priority: { step, close }, feature, notes }: FeatureProps) {
  const { name, chosen } = feature;
  return (
    <li>
      <div class="kano-priority-head">
        <b class="kano-priority-name">{name}</b>
        <ChosenMark {...{ say, chosen }} />
        <Ratios {...{ say, feature }} />
      </div>
      <p>
        {say(`kano.step.${step}`)} {close && <span class="kano-doubt">{say('kano.close')} </span>}
        {say(`kano.advice.${chosen.category}`)}
      </p>
      <Flags {...{ say, feature, notes }} />
      <details>
        <summary>{say('kano-results.sure')}</summary>
        <ul>
          {[...sureness(say, feature), ...notes.more].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Ratios({ say, feature: { coefficients } }: Pick<FeatureProps, 'say' | 'feature'>) {
  return (
    <span class="kano-ratios">
      {(['better', 'worse'] as const).map((name) => (
        <span key={name}>
          {say(`kano-form.${name}`)}{' '}
          {coefficients ? (
            <b>
              <FigureValue
                name={name}
                value={coefficients[name]}
                text={coefficientText(coefficients[name])}
              />
            </b>
          ) : (
            '—'
          )}
        </span>
      ))}
    </span>
  );
}

/** What asks for another look before anybody acts on the class. */
function Flags({ say, feature, notes }: Pick<FeatureProps, 'say' | 'feature' | 'notes'>) {
  const { name, counts, n, classes, chosen, manyQuestionable } = feature;
  const flags = [
    ...notes.flags,
    ...(classes.agree ? [] : [rulesText(say, feature, chosen)]),
    ...(manyQuestionable
      ? [say('kano.quality.questionable', { share: percentIn(counts.Q / n), feature: name })]
      : []),
  ];
  return flags.length === 0 ? null : (
    <ul class="kano-flags">
      {flags.map((flag) => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  );
}

/** How sure the class is: the rule's reason, the exact test, Fong's beside it, and what a sample of this size can tell. */
function sureness(say: KanoLargeSay, feature: FeatureResult): string[] {
  const { chosen, classes, counts, exact, fong, precision } = feature;
  const lines = [`${say(`kano.rule.${chosen.rule}`)}: ${reasonText(say, chosen)}`];
  if (classes.agree) lines.push(say('kano.rulesAgree'));
  if (exact) {
    const names = { first: className(say, exact.first), second: className(say, exact.second) };
    lines.push(
      say(exact.p < 0.05 ? 'kano.test.clear' : 'kano.test.unclear', { ...names, p: pText(exact.p) }),
    );
  }
  if (fong) {
    lines.push(
      say('kano.test.fong', { rate: percentIn(fong.falseAlarmRate) }),
      say(fong.different ? 'kano-results.fongDifferent' : 'kano-results.fongSame', {
        difference: formatNumber(fong.difference),
        threshold: formatNumber(fong.threshold, { maxFraction: 1 }),
      }),
    );
  }
  lines.push(
    say('kano.precision', {
      n: formatNumber(precision.n),
      share: sureText(say, precision.sameClass),
      half: percentIn(precision.halfWidth),
    }),
  );
  if (totalOf(counts) < ADVISED_ANSWERS)
    lines.push(say('kano.precisionFew', { advised: formatNumber(ADVISED_ANSWERS) }));
  return lines;
}
