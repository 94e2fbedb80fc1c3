import { formatNumber } from '../../lib/persian/number-format.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { CalibrationChart } from './CalibrationChart.tsx';
import { ChanceTable } from './ChanceTable.tsx';
import { GapChart } from './GapChart.tsx';
import type { ShopView } from './ShopFields.tsx';
import { isOff, shareText, verdict, windowResult } from './say.ts';
import type { ShopStudy } from './study.ts';
import type { ShopSay } from './words.ts';

interface Props {
  readonly say: ShopSay;
  readonly study: ShopStudy;
  readonly view: ShopView;
}

/** The gaps, the data, the chances and how far they can be trusted. */
export function ShopDetails({ say, study, view }: Props) {
  const { idPrefix, values } = view;
  const { gaps, chances, calibration, alarms } = study;
  return (
    <div class="calculator-details">
      {gaps ? (
        <GapChart {...{ say, idPrefix, gaps }} window={values.window} />
      ) : (
        <p class="calculator-notice">{say('shop.gapNone')}</p>
      )}
      <Figures {...{ say, study, view }} />
      {chances.ok && (
        <ChanceTable
          {...{ say, chances: chances.value }}
          horizon={values.horizon}
          onSave={() => view.saveList('shop-customers')}
        />
      )}
      {calibration.ok && alarms.ok && (
        <>
          <CalibrationChart {...{ say, idPrefix, calibration: calibration.value }} alarms={alarms.value} />
          <p class={calibration.value.bands.some(isOff) ? 'lab-verdict lab-off' : 'lab-verdict'}>
            {say('shop.calibrationText', {
              customers: formatNumber(calibration.value.customers),
              expected: formatNumber(calibration.value.expected, { maxFraction: 0 }),
              actual: formatNumber(calibration.value.actual),
              verdict: verdict(say, calibration.value),
            })}
          </p>
        </>
      )}
      {!calibration.ok && chances.ok && (
        <p class="calculator-notice">{tellProblem(say, calibration.problem)}</p>
      )}
    </div>
  );
}

/** The data at a glance, and the window that would have been careful enough. */
function Figures({ say, study, view }: Props) {
  const { alarms, gaps } = study;
  const days = (count: number) => say('shop.daysCount', { count: formatNumber(count, { maxFraction: 0 }) });
  const careful = alarms.ok ? alarms.value.careful : null;
  return (
    <section aria-label={say('shop.figures')}>
      <dl class="calculator-figures">
        <Item
          label={say('shop.customers')}
          note={say('shop.customersNote', { first: study.first, last: study.last })}
        >
          <FigureValue name="customers" value={study.customers} text={formatNumber(study.customers)} />
        </Item>
        <Item label={say('shop.purchases')} note={say('shop.purchasesNote')}>
          <FigureValue name="purchases" value={study.purchases} text={formatNumber(study.purchases)} />
        </Item>
        <Item
          label={say('shop.returned')}
          note={say('shop.returnedNote', { count: formatNumber(study.returned) })}
        >
          <FigureValue
            name="returned"
            value={study.returned / study.customers}
            text={shareText(study.returned / study.customers)}
          />
        </Item>
        {gaps && (
          <Item
            label={say('shop.median')}
            note={say('shop.medianNote', { ninety: formatNumber(gaps.ninety, { maxFraction: 0 }) })}
          >
            <FigureValue name="medianGap" value={gaps.median} text={days(gaps.median)} />
          </Item>
        )}
        {alarms.ok && (
          <Item label={say('shop.missed')} note={say('shop.missedNote')}>
            <FigureValue
              name="missed"
              value={windowResult(alarms.value, view.values.window).missed}
              text={say('shop.people', {
                count: formatNumber(windowResult(alarms.value, view.values.window).missed),
              })}
            />
          </Item>
        )}
        {alarms.ok && (
          <Item
            label={say('shop.careful')}
            note={say(careful === null ? 'shop.carefulNoneNote' : 'shop.carefulNote')}
          >
            {careful === null ? (
              say('shop.carefulNone')
            ) : (
              <>
                <FigureValue name="careful" value={careful} text={days(careful)} />{' '}
                {careful !== view.values.window && (
                  <button
                    type="button"
                    class="lab-use"
                    onClick={() => view.change({ window: formatNumber(careful) })}
                  >
                    {say('shop.carefulUse')}
                  </button>
                )}
              </>
            )}
          </Item>
        )}
      </dl>
    </section>
  );
}
