import { joinList } from '../../lib/persian/list.ts';
import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { FeatureResult, Outcome } from './model.ts';
import { percentIn } from './say.ts';
import type { KanoLargeSay } from './words.ts';

interface Props {
  readonly say: KanoLargeSay;
  readonly outcome: Outcome | undefined;
  /** A field is wrong, not just empty. */
  readonly blocked: boolean;
}

/** The answer in a sentence: what to see to first, and where the rules do not agree. */
export const ResultHeadline = ({ say, outcome, blocked }: Props) => (
  <section class="calculator-result kano-headline" aria-label={say('kano-results.result')}>
    {outcome ? (
      <>
        <p class="calculator-sentence">
          <First {...{ say, outcome }} />
        </p>
        <p class="calculator-note">{agreementText(say, outcome)}</p>
      </>
    ) : (
      <p class="calculator-waiting">{say(blocked ? 'kano-results.blocked' : 'kano-results.waiting')}</p>
    )}
  </section>
);

function First({
  say,
  outcome: { order, features },
}: {
  readonly say: KanoLargeSay;
  readonly outcome: Outcome;
}) {
  const top = order[0];
  const { name, coefficients } = features[top?.index ?? 0] as FeatureResult;
  if (!top || !coefficients) return <>{say('kano-results.first.none')}</>;
  const share = (key: 'better' | 'worse') => {
    const value = Math.abs(coefficients[key]);
    return <FigureValue value={value} text={percentIn(value)} />;
  };
  const text = say(`kano-results.first.${top.category}`, {
    feature: name,
    better: '{better}',
    worse: '{worse}',
  });
  return <Woven text={text} with={{ better: share('better'), worse: share('worse') }} />;
}

function agreementText(say: KanoLargeSay, { features }: Outcome): string {
  const names = features.filter(({ classes }) => !classes.agree).map(({ name }) => `«\u2068${name}\u2069»`);
  if (names.length === 0) return say('kano-results.allAgree');
  return names.length > 3
    ? say('kano-results.manyDisagree', { count: formatNumber(names.length) })
    : say('kano-results.someDisagree', { list: joinList(names) });
}
