import type { LogRank } from '../../lib/churn/log-rank.ts';
import { formatNumber, formatPercent } from '../../lib/persian/number-format.ts';
import { tellProblem } from '../shared/data-input/words.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { HeadRow } from '../shared/HeadRow.tsx';
import { Item } from '../shared/Item.tsx';
import { SurvivalFigure } from '../shared/SurvivalFigure.tsx';
import { labelText, medianTexts, riskAt, sentenceOf, shareText, standing } from './say.ts';
import type { SurvivalSettings } from './settings.ts';
import type { CurveStudy, SurvivalStudy } from './study.ts';
import type { SurvivalSay } from './words.ts';

interface Props {
  readonly say: SurvivalSay;
  readonly study: SurvivalStudy;
  readonly settings: SurvivalSettings;
  readonly idPrefix: string;
}

const LOOKS = [1, 2, 3, 4] as const;
/** What a table of times can hold and still be read. */
const MOST_ROWS = 400;
/** Below it, the usual word for «unlikely by chance alone». */
const UNLIKELY = 0.05;

/** The curves, the groups and their test. */
export const SurvivalDetails = (props: Props) => (
  <div class="calculator-details">
    <Chart {...props} />
    <div class="lab-side">
      <Figures {...props} />
      {props.study.groups.length > 0 && <Groups {...props} />}
    </div>
  </div>
);

function Chart({ say, study, settings, idPrefix }: Props) {
  const { all, groups } = study;
  const unit = say(`survival.${study.unit}`);
  const curves = groups.length > 0 ? groups : [all];
  return (
    <SurvivalFigure
      id={`${idPrefix}-chart`}
      file="survival"
      say={say}
      title={say('survival.chart')}
      note={say('survival.chartNote')}
      text={say('survival.chartText', {
        customers: formatNumber(all.customers),
        last: formatNumber(all.last),
        unit,
        at: sentenceOf(say, study, settings),
      })}
      curves={curves.map((curve, index) => ({
        key: String(index),
        name: curve === all ? say('survival.all') : labelText(say, curve),
        look: LOOKS[index] ?? 1,
        points: curve.points,
        end: curve.last,
        atRisk: riskAt(curve),
      }))}
      end={all.last}
      xName={say('survival.axis', { unit })}
      yName={say('survival.axisY')}
      riskName={say('survival.risk')}
      table={<Times {...{ say, all }} />}
    />
  );
}

/** Each time somebody left: who was under observation, how many left, what share remains, within which bounds. */
function Times({ say, all }: { readonly say: SurvivalSay; readonly all: CurveStudy }) {
  const rows = all.points.filter(({ lost }) => lost > 0);
  const heads = ['survival.atRisk', 'survival.lost', 'survival.survivalHead', 'survival.confidence'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
    <section class="chart-table lab-tall" tabIndex={0} aria-label={say('survival.timeHead')}>
      <table>
        <HeadRow of={say('survival.timeHead')} numbers={heads.map((head) => say(head))} />
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ time, atRisk, lost, survival, band }) => (
            <tr key={time}>
              <th scope="row">
                <FigureValue value={time} text={formatNumber(time)} />
              </th>
              <td class="number">
                <FigureValue value={atRisk} text={formatNumber(atRisk)} />
              </td>
              <td class="number">
                <FigureValue value={lost} text={formatNumber(lost)} />
              </td>
              <td class="number">
                <FigureValue value={survival} text={shareText(survival)} />
              </td>
              <td class="number">
                {band
                  ? say('survival.between', {
                      low: shareText(band.low, false),
                      high: shareText(band.high, false),
                    })
                  : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p class="calculator-note">{say('survival.tableMore', { count: formatNumber(MOST_ROWS) })}</p>
      )}
    </section>
  );
}

function Figures({ say, study }: Props) {
  const { all, asOf } = study;
  const unit = say(`survival.${study.unit}`);
  return (
    <section aria-label={say('survival.figures')}>
      <dl class="calculator-figures">
        <Item
          label={say('survival.customers')}
          note={asOf ? say('survival.customersNote', { date: asOf }) : undefined}
        >
          <FigureValue name="customers" value={all.customers} text={formatNumber(all.customers)} />
        </Item>
        <Item label={say('survival.lost')} note={say('survival.lostNote')}>
          <FigureValue name="lost" value={all.lost} text={formatNumber(all.lost)} />
        </Item>
        <Item label={say('survival.last')} note={say('survival.lastNote')}>
          <FigureValue
            name="last"
            value={all.last}
            text={say('survival.medianValue', { count: formatNumber(all.last), unit })}
          />
        </Item>
      </dl>
    </section>
  );
}

function Groups({ say, study, settings }: Props) {
  const { groups, more, test } = study;
  const unit = say(`survival.${study.unit}`);
  const found = test?.ok ? test.value : undefined;
  return (
    <section
      class={found && found.pValue < UNLIKELY ? 'lab-verdict' : 'lab-verdict lab-unclear'}
      aria-labelledby="survival-test"
    >
      <b id="survival-test">{say('survival.test')}</b>
      {test && <p>{found ? verdict(say, found) : !test.ok && tellProblem(say, test.problem)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section class="chart-table" tabIndex={0} aria-label={say('survival.groups')}>
        <table>
          <HeadRow
            of={say('survival.group')}
            numbers={[
              say('survival.count'),
              say('survival.median'),
              say('survival.stay', { at: formatNumber(settings.at), unit }),
            ]}
          />
          <tbody>
            {groups.map((curve) => {
              const stand = standing(curve, settings.at);
              const median = medianTexts(say, curve, unit);
              return (
                <tr key={curve.label}>
                  <th scope="row">
                    <bdi>{labelText(say, curve)}</bdi>
                  </th>
                  <td class="number">
                    <FigureValue value={curve.customers} text={formatNumber(curve.customers)} />
                  </td>
                  <td class="number">
                    {curve.median ? (
                      <FigureValue value={curve.median.median} text={median.text} />
                    ) : (
                      median.text
                    )}
                  </td>
                  <td class="number">
                    {stand ? <FigureValue value={stand.share} text={shareText(stand.share)} /> : '—'}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {found && (
        <p class="calculator-note">
          {say('survival.testHow', {
            chi: formatNumber(found.chiSquare, { maxFraction: 2 }),
            degrees: formatNumber(found.degrees),
          })}
        </p>
      )}
      {more > 0 && <p class="calculator-note">{say('survival.more', { count: formatNumber(more) })}</p>}
    </section>
  );
}

function verdict(say: SurvivalSay, { pValue }: LogRank): string {
  const p =
    pValue < 0.001
      ? say('survival.less')
      : formatPercent(pValue, { maxFraction: pValue < 0.1 ? 1 : 0, alone: false });
  return say(pValue < UNLIKELY ? 'survival.differ' : 'survival.same', { p });
}
