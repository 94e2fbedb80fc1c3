import { otherDenominators } from '../../lib/churn/denominators.ts';
import { FigureTable } from '../shared/FigureTable.tsx';
import type { DetailProps } from './ChurnDetails.tsx';
import { rateTexts, shareText } from './say.ts';

/** The same loss as others count it, so that a foreign figure can be recognised; the mistake is called one. */
export function OtherDenominators({ say, result: { of, churn, interval } }: DetailProps) {
  const others = otherDenominators(of);
  const row = (name: keyof typeof others | 'startBase', value: number, warning?: string) => ({
    name,
    value,
    warning,
    label: say(`churn-details.${name}`),
    text: value === churn ? rateTexts(value, interval).rate : shareText(value),
  });
  return (
    <details>
      <summary>{say('churn-details.others')}</summary>
      <p class="calculator-note">{say('churn-details.othersNote')}</p>
      <FigureTable
        heads={[say('churn-details.method'), say('churn-details.shortRate')]}
        rows={[
          row('startBase', churn),
          row('averageBase', others.averageBase),
          row('startPlusNew', others.startPlusNew),
          row('mistakenDifference', others.mistakenDifference, say('churn-details.mistakenNote')),
        ]}
      />
    </details>
  );
}
