import { formatNumber } from '../../lib/persian/number-format.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { headlineOf, shareText } from './say.ts';
import type { CohortSettings } from './settings.ts';
import type { CohortStudy } from './study.ts';
import type { CohortSay } from './words.ts';

interface Props {
  readonly say: CohortSay;
  readonly study: CohortStudy;
  readonly settings: CohortSettings;
}

/** The answer: how many of a hundred will be there, how sure that is, when half are gone. */
export function CohortHeadline({ say, study, settings }: Props) {
  const head = headlineOf(study, settings);
  if (!head) return null;
  const { projected, age, stay, band } = head;
  const count = <FigureValue value={stay * 100} text={formatNumber(stay * 100, { maxFraction: 0 })} />;
  const text = projected
    ? say('cohorts.sentence', { horizon: formatNumber(age), stay: '{stay}' })
    : say('cohorts.sentenceSeen', { age: formatNumber(age), stay: '{stay}' });
  const label = projected
    ? say('cohorts.stay', { horizon: formatNumber(age) })
    : say('cohorts.staySeen', { age: formatNumber(age) });
  const bound = (name: string, value: number) => (
    <FigureValue name={name} value={value} text={shareText(value, false)} />
  );
  return (
    <>
      <p class="calculator-sentence">
        <Woven text={text} with={{ stay: count }} />
      </p>
      <dl class="calculator-main">
        <Item class="calculator-rate" label={label}>
          <FigureValue name="stay" value={stay} text={shareText(stay)} />
        </Item>
        {band && (
          <Item label={say('cohorts.confidence')} note={projected ? say('cohorts.betweenNote') : undefined}>
            <Woven
              text={say('cohorts.between', { low: '{low}', high: '{high}' })}
              with={{ low: bound('stayLow', band.low), high: bound('stayHigh', band.high) }}
            />
          </Item>
        )}
        {study.model.ok ? (
          <Item label={say('cohorts.half')} note={say('cohorts.halfNote')}>
            {study.model.value.median === null ? (
              say('cohorts.halfNone')
            ) : (
              <FigureValue
                name="median"
                value={study.model.value.median}
                text={say('cohorts.halfValue', { period: formatNumber(study.model.value.median) })}
              />
            )}
          </Item>
        ) : (
          <p class="calculator-note">{tellProblem(say, study.model.problem)}</p>
        )}
      </dl>
    </>
  );
}
