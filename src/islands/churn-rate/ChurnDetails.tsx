import { ChurnChart } from './ChurnChart.tsx';
import { ChurnFormula } from './ChurnFormula.tsx';
import type { ChurnResult } from './model.ts';
import { OtherDenominators } from './OtherDenominators.tsx';
import { OtherFigures } from './OtherFigures.tsx';
import type { ChurnDetailSay } from './words.ts';

/** What a part of the details is made of. */
export interface DetailProps {
  readonly say: ChurnDetailSay;
  readonly result: ChurnResult;
  /** Unique on the page. */
  readonly idPrefix: string;
}

/** What stands beside the rate on the calculator's own page. */
export const ChurnDetails = (props: DetailProps) => (
  <div class="calculator-details">
    <ChurnFormula {...props} />
    <ChurnChart {...props} />
    <section aria-label={props.say('churn-details.more')}>
      <OtherFigures {...props} />
      <OtherDenominators {...props} />
    </section>
  </div>
);
