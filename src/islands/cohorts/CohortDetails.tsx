import { formatNumber } from '../../lib/persian/number-format.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { Item } from '../shared/Item.tsx';
import { ChurnByAge } from './ChurnByAge.tsx';
import { CohortChart } from './CohortChart.tsx';
import type { CohortView } from './CohortFields.tsx';
import { HeatTable } from './HeatTable.tsx';
import { shareText } from './say.ts';
import type { CohortSettings } from './settings.ts';
import type { CohortStudy, Model } from './study.ts';
import type { CohortSay } from './words.ts';

interface Props {
  readonly say: CohortSay;
  readonly study: CohortStudy;
  readonly view: CohortView;
}

/** The triangle, the curves, the estimates and how far they can be trusted. */
export function CohortDetails({ say, study, view }: Props) {
  const { idPrefix, values } = view;
  const { seen } = study;
  const model = study.model.ok ? study.model.value : undefined;
  return (
    <div class="calculator-details">
      <HeatTable say={say} study={study} />
      {seen.ok && (
        <>
          <CohortChart {...{ say, idPrefix, model, seen: seen.value }} settings={values} />
          <ChurnByAge {...{ say, idPrefix, losses: seen.value.losses }} />
        </>
      )}
      {model && <Figures {...{ say, model }} settings={values} />}
      {model && <Holdout {...{ say, model }} settings={values} />}
    </div>
  );
}

interface ModelProps {
  readonly say: CohortSay;
  readonly model: Model;
  readonly settings: CohortSettings;
}

const DIFFERENCES = {
  some: 'cohorts.differencesSome',
  none: 'cohorts.differencesNone',
  all: 'cohorts.differencesAll',
} as const;

function Figures({ say, model, settings }: ModelProps) {
  const { discounted, mean, sbg } = model;
  const periods = (count: number) => say('cohorts.lifetime', { count: formatNumber(count) });
  const payments = (count: number) => say('cohorts.payments', { count: formatNumber(count) });
  return (
    <section aria-label={say('cohorts.figures')}>
      <dl class="calculator-figures">
        <Item
          label={say('cohorts.within', { horizon: formatNumber(settings.horizon) })}
          note={say('cohorts.withinNote')}
        >
          <FigureValue name="within" value={model.within} text={payments(model.within)} />
        </Item>
        <Item
          label={say('cohorts.discounted')}
          note={
            discounted.ok
              ? say('cohorts.discountedNote', { discount: shareText(settings.discount, false) })
              : tellProblem(say, discounted.problem)
          }
        >
          {discounted.ok ? (
            <FigureValue name="discounted" value={discounted.value} text={payments(discounted.value)} />
          ) : (
            '—'
          )}
        </Item>
        <Item
          label={say('cohorts.lifetimeMean')}
          note={say(mean === null ? 'cohorts.lifetimeNoneNote' : 'cohorts.lifetimeNote')}
        >
          {mean === null ? (
            say('cohorts.lifetimeNone')
          ) : (
            <FigureValue name="mean" value={mean} text={periods(mean)} />
          )}
        </Item>
        <Item label={say('cohorts.parameters')} note={say(DIFFERENCES[model.differences])}>
          <FigureValue name="alpha" value={sbg.alpha} text={formatNumber(sbg.alpha, { maxFraction: 2 })} />
          {' · '}
          <FigureValue name="beta" value={sbg.beta} text={formatNumber(sbg.beta, { maxFraction: 2 })} />
        </Item>
      </dl>
    </section>
  );
}

/** What the model would have foretold without the last ages, beside one churn for all. */
function Holdout({ say, model: { holdout }, settings }: ModelProps) {
  if (!holdout.ok) return <p class="calculator-notice">{tellProblem(say, holdout.problem)}</p>;
  const { ages, error, constantError } = holdout.value;
  const points = (share: number) => formatNumber(share * 100);
  const better = error <= constantError;
  return (
    <section class={better ? 'lab-verdict' : 'lab-verdict lab-off'} aria-labelledby="cohorts-holdout">
      <b id="cohorts-holdout">{say('cohorts.holdout')}</b>
      <p>
        {say('cohorts.holdoutText', {
          held: formatNumber(settings.held),
          error: points(error),
          constant: points(constantError),
        })}{' '}
        {say(better ? 'cohorts.holdoutBetter' : 'cohorts.holdoutWorse')}
      </p>
      <table>
        <HeadRow
          of={say('cohorts.age')}
          numbers={[say('cohorts.actual'), say('cohorts.projected'), say('cohorts.constant')]}
        />
        <tbody>
          {ages.slice(0, 12).map(({ age, actual, projected, constant }) => (
            <tr key={age}>
              <th scope="row">
                <FigureValue value={age} text={formatNumber(age)} />
              </th>
              {[actual, projected, constant].map((share, index) => (
                <td class="number" key={index}>
                  <FigureValue value={share} text={shareText(share)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
