import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { SurvivalFigure } from '../shared/SurvivalFigure.tsx';
import { shareText } from './say.ts';
import type { CohortSettings } from './settings.ts';
import type { Model, Seen } from './study.ts';
import type { CohortSay } from './words.ts';

interface Props {
  readonly say: CohortSay;
  readonly idPrefix: string;
  readonly seen: Seen;
  readonly model: Model | undefined;
  readonly settings: CohortSettings;
}

/** Survival as it was seen, and beyond it as the model expects it. */
export function CohortChart({ say, idPrefix, seen, model, settings: { horizon } }: Props) {
  const last = seen.survival.at(-1);
  const age = last?.time ?? 1;
  const projected = model?.path[horizon];
  const text = say('cohorts.chartText', {
    age: formatNumber(age),
    seen: shareText(last?.survival ?? 1, false),
    model: projected
      ? say('cohorts.chartModel', {
          horizon: formatNumber(horizon),
          stay: shareText(projected.survival, false),
        })
      : '',
  });
  return (
    <SurvivalFigure
      id={`${idPrefix}-chart`}
      file="cohorts"
      say={say}
      title={say('cohorts.chart')}
      note={say(model ? 'cohorts.chartNote' : 'cohorts.chartNoteSeen')}
      text={text}
      curves={[{ key: 'seen', name: say('cohorts.seen'), look: 1, points: seen.survival, end: age }]}
      projection={
        model && {
          name: say('cohorts.model'),
          look: 2,
          points: model.path.map(({ period, survival }) => [period, survival] as const),
        }
      }
      end={Math.max(age, model ? model.path.length - 1 : 1)}
      xName={say('cohorts.axis')}
      yName={say('cohorts.axisY')}
      table={<AgeTable {...{ say, seen, model }} />}
    />
  );
}

/** Each age: who was there, who left, what remained, and the model's word. */
const AgeTable = ({ say, seen, model }: Pick<Props, 'say' | 'seen' | 'model'>) => (
  <div class="chart-table">
    <table>
      <thead>
        <tr>
          <th scope="col">{say('cohorts.age')}</th>
          <th scope="col" class="number">
            {say('cohorts.atRisk')}
          </th>
          <th scope="col" class="number">
            {say('cohorts.lost')}
          </th>
          <th scope="col" class="number">
            {say('cohorts.survival')}
          </th>
          {model && (
            <th scope="col" class="number">
              {say('cohorts.model')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {seen.survival.map(({ time, atRisk, lost, survival }) => (
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
            {model && (
              <td class="number">
                <FigureValue
                  value={model.path[time]?.survival ?? 0}
                  text={shareText(model.path[time]?.survival ?? 0)}
                />
              </td>
            )}
          </tr>
        ))}
        {model?.path.slice((seen.survival.at(-1)?.time ?? 0) + 1).map(({ period, survival }) => (
          <tr key={period}>
            <th scope="row">
              <FigureValue value={period} text={formatNumber(period)} />
            </th>
            <td class="number">—</td>
            <td class="number">—</td>
            <td class="number">—</td>
            <td class="number">
              <FigureValue value={survival} text={shareText(survival)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
