import { formatNumber } from '../../lib/persian/number-format.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { chanceText, shareText, windowResult } from './say.ts';
import type { ShopSettings } from './settings.ts';
import type { ShopStudy } from './study.ts';
import type { ShopSay } from './words.ts';

interface Props {
  readonly say: ShopSay;
  readonly study: ShopStudy;
  readonly settings: ShopSettings;
}

/** The answer: what the window would have said on the user's own past, and how many the model expects back. */
export function ShopHeadline({ say, study, settings }: Props) {
  const { alarms } = study;
  if (!alarms.ok) return <p class="calculator-waiting">{tellProblem(say, alarms.problem)}</p>;
  const window = formatNumber(settings.window);
  const found = windowResult(alarms.value, settings.window);
  const args = { window, day: alarms.value.cutOff };
  const people = (value: number) => <FigureValue value={value} text={formatNumber(value)} />;
  return (
    <>
      <p class="calculator-sentence">
        {found.alarms === 0 ? (
          say('shop.noAlarms', args)
        ) : (
          <Woven
            text={say('shop.sentence', { ...args, alarms: '{alarms}', wrong: '{wrong}' })}
            with={{ alarms: people(found.alarms), wrong: people(found.wrong) }}
          />
        )}
      </p>
      <dl class="calculator-main">
        <Item class="calculator-rate" label={say('shop.falseAlarm', { window })}>
          {found.share === null ? (
            '—'
          ) : (
            <FigureValue
              name="falseAlarm"
              value={found.share}
              text={shareText(found.share, found.interval)}
            />
          )}
        </Item>
        {found.interval && (
          <Item label={say('shop.confidence')} note={say('shop.betweenNote')}>
            <Woven
              text={say('shop.between', { low: '{low}', high: '{high}' })}
              with={{
                low: bound('falseAlarmLow', found.interval.low),
                high: bound('falseAlarmHigh', found.interval.high),
              }}
            />
          </Item>
        )}
        <Back {...{ say, study, settings }} />
      </dl>
    </>
  );
}

const bound = (name: string, value: number) => (
  <FigureValue name={name} value={value} text={chanceText(value, false)} />
);

function Back({ say, study, settings }: Props) {
  const label = say('shop.back', { horizon: formatNumber(settings.horizon) });
  if (!study.chances.ok)
    return (
      <Item label={label} note={tellProblem(say, study.chances.problem)}>
        {say('shop.noModel')}
      </Item>
    );
  const { mean } = study.chances.value;
  const count = mean * study.customers;
  const text = say('shop.people', { count: formatNumber(count, { maxFraction: 0 }) });
  const share = chanceText(mean, false);
  return (
    <Item label={label} note={say('shop.backNote', { customers: formatNumber(study.customers), share })}>
      <FigureValue name="expectedBack" value={count} text={text} />
    </Item>
  );
}
