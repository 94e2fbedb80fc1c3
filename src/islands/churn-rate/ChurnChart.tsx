import { WaterfallChart } from '../shared/WaterfallChart.tsx';
import type { DetailProps } from './ChurnDetails.tsx';
import { barText } from './say-details.ts';

/** Where the base went: start, came, left, end. */
export function ChurnChart({ say, result: { of, nextBase }, idPrefix }: DetailProps) {
  const period = say(`churn.${of.period}`);
  const level = (key: 'start' | 'end', value: number) =>
    ({
      key,
      kind: 'level',
      value,
      name: say(`churn-details.${key}`, { period }),
      text: barText(say, value),
    }) as const;
  const change = (key: 'new' | 'lost', value: number) =>
    ({
      key,
      kind: 'change',
      value,
      name: say(`churn-details.${key}`),
      text: barText(say, value, true),
    }) as const;
  const [start, end] = [level('start', of.start), level('end', nextBase)];
  const told = { start: start.text, end: end.text, new: barText(say, of.new), lost: barText(say, of.lost) };
  return (
    <WaterfallChart
      id={`${idPrefix}-chart`}
      file="churn-rate"
      say={say}
      title={say('churn-details.chart')}
      text={say('churn-details.chartText', { period, ...told })}
      cutNote={say('churn-details.chartCut')}
      stepLabel={say('churn-details.step')}
      unit={say('churn.people')}
      steps={[start, change('new', of.new), change('lost', -of.lost), end]}
    />
  );
}
