import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { CustomerTables } from './CustomerTables.tsx';
import { LorenzFigure } from './LorenzFigure.tsx';
import { ProfitItems } from './MainFigures.tsx';
import { amountText, shareText } from './say.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { ConcentrationStudy } from './study.ts';
import { WhaleFigure } from './WhaleFigure.tsx';
import type { ConcentrationDetailSay } from './words.ts';

interface Props {
  readonly say: ConcentrationDetailSay;
  readonly study: ConcentrationStudy;
  readonly settings: ConcentrationSettings;
  readonly idPrefix: string;
  readonly onSave: () => void;
}

/** The curves, the data at a glance, what was done with them, and who the customers are. */
export function ConcentrationDetails({ say, study, settings, idPrefix, onSave }: Props) {
  const { sales, profit } = study;
  return (
    <div class="calculator-details">
      {sales && <LorenzFigure {...{ say, idPrefix, sales, settings }} />}
      {profit && <WhaleFigure {...{ say, idPrefix, profit, settings }} />}
      <div class={sales && profit ? 'lab-side lab-wide' : 'lab-side'}>
        <Figures {...{ say, study }} />
        <Notes {...{ say, study }} />
      </div>
      <CustomerTables {...{ say, study, onSave }} />
    </div>
  );
}

type Part = Pick<Props, 'say' | 'study'>;

function Figures({ say, study: { customers, sales, profit } }: Part) {
  const zeros = sales?.zeros ?? 0;
  return (
    <section aria-label={say('concentration-details.figures')}>
      <dl class="calculator-figures">
        <Item
          label={say('concentration-details.customers')}
          note={zeros > 0 && say('concentration-details.zeros', { count: formatNumber(zeros) })}
        >
          <FigureValue name="customers" value={customers} text={formatNumber(customers)} />
        </Item>
        {sales && (
          <Item label={say('concentration-details.salesTotal')}>
            <FigureValue name="salesTotal" value={sales.total} text={amountText(say, sales.total)} />
          </Item>
        )}
        {profit && (
          <Item label={say('concentration-details.profitTotal')}>
            <FigureValue name="profitTotal" value={profit.total} text={amountText(say, profit.total)} />
          </Item>
        )}
        {sales && profit && <ProfitItems say={say} facts={profit} />}
      </dl>
    </section>
  );
}

/** Below it a single customer moves every share. */
const FEW = 50;
/** A peak of so many totals: the total is the small difference of large sums. */
const SHAKY = 10;

function Notes({ say, study }: Part) {
  const { customers, repeated, returns, negatives, profit } = study;
  const counted = (
    [
      ['concentration-details.repeated', repeated],
      ['concentration-details.returns', returns],
      ['concentration-details.negatives', negatives],
    ] as const
  ).flatMap(([key, count]) => (count > 0 ? [say(key, { count: formatNumber(count) })] : []));
  const warnings = [
    ...(customers > 1 && customers < FEW
      ? [
          say('concentration-details.few', {
            customers: formatNumber(customers),
            part: shareText(1 / customers, false),
          }),
        ]
      : []),
    ...((profit?.peakShare ?? 0) > SHAKY ? [say('concentration-details.shaky')] : []),
  ];
  return (
    <>
      {warnings.map((warning) => (
        <p class="calculator-notice" key={warning}>
          {warning}
        </p>
      ))}
      {counted.length > 0 && (
        <section aria-labelledby="concentration-notes">
          <p class="bench-head" id="concentration-notes">
            {say('concentration-details.notes')}
          </p>
          {counted.map((note) => (
            <p class="calculator-note" key={note}>
              {note}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
