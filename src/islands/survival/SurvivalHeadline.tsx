import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { Say } from '../shared/words.ts';
import { medianTexts, shareText, standing } from './say.ts';
import type { SurvivalSettings } from './settings.ts';
import type { SurvivalStudy } from './study.ts';
import type { SurvivalWords } from './words.ts';

interface Props {
  readonly say: Say<SurvivalWords>;
  readonly study: SurvivalStudy;
  readonly settings: SurvivalSettings;
}

/** The answer: how many of a hundred are still there after a time, and when half are gone. */
export function SurvivalHeadline({ say, study, settings }: Props) {
  const unit = say(`survival.${study.unit}`);
  const told = { at: formatNumber(settings.at), unit };
  const stand = standing(study.all, settings.at);
  const median = medianTexts(say, study.all, unit);
  const bound = (name: string, value: number) => (
    <FigureValue name={name} value={value} text={shareText(value, false)} />
  );
  return (
    <>
      <p class="calculator-sentence">
        {stand ? (
          <Woven
            text={say('survival.sentence', { ...told, count: '{count}' })}
            with={{
              count: (
                <FigureValue
                  value={stand.share * 100}
                  text={formatNumber(stand.share * 100, { maxFraction: 0 })}
                />
              ),
            }}
          />
        ) : (
          say('survival.beyond', told)
        )}
      </p>
      <dl class="calculator-main">
        <Item class="calculator-rate" label={say('survival.stay', told)}>
          {stand ? <FigureValue name="stay" value={stand.share} text={shareText(stand.share)} /> : '—'}
        </Item>
        <Item label={say('survival.confidence')}>
          {stand?.band ? (
            <Woven
              text={say('survival.between', { low: '{low}', high: '{high}' })}
              with={{ low: bound('stayLow', stand.band.low), high: bound('stayHigh', stand.band.high) }}
            />
          ) : (
            say('survival.betweenNone')
          )}
        </Item>
        <Item label={say('survival.median')} note={median.note}>
          {study.all.median ? (
            <FigureValue name="median" value={study.all.median.median} text={median.text} />
          ) : (
            median.text
          )}
        </Item>
      </dl>
    </>
  );
}
