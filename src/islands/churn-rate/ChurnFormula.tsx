import { formatNumber } from '../../lib/persian/number-format.ts';
import type { DetailProps } from './ChurnDetails.tsx';
import { rateTexts } from './say.ts';

/** How the rate was made, in words and in this period's numbers. */
export function ChurnFormula({ say, result: { of, churn, interval } }: DetailProps) {
  return (
    <figure class="calculator-formula" aria-label={say('churn-details.formula')}>
      <math dir="rtl">
        <mtext>{say('churn-details.formulaRate')}</mtext>
        <mo>=</mo>
        <mfrac>
          <mtext>{say('churn.lost')}</mtext>
          <mtext>{say('churn.start')}</mtext>
        </mfrac>
      </math>
      <math dir="rtl">
        <mo>=</mo>
        <mfrac>
          <mn>{formatNumber(of.lost)}</mn>
          <mn>{formatNumber(of.start)}</mn>
        </mfrac>
        <mo>=</mo>
        <mn>{rateTexts(churn, interval).rate}</mn>
      </math>
    </figure>
  );
}
