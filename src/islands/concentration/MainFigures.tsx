import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import type { ProfitFacts, SalesFacts } from './facts.ts';
import { amountText, giniText, partText, shareText } from './say.ts';
import type { ConcentrationSettings } from './settings.ts';
import type { ConcentrationSay } from './words.ts';

interface Props<Facts> {
  readonly say: ConcentrationSay;
  readonly facts: Facts;
  readonly settings: ConcentrationSettings;
}

/** The three numbers of sales: the share of the largest, how many suffice, the coefficient. */
export function SalesMain({ say, facts, settings }: Props<SalesFacts>) {
  const { customers, needed, topShare, gini, giniCorrected } = facts;
  return (
    <dl class="calculator-main">
      <Item
        class="calculator-rate"
        label={say('concentration.topSales', { top: partText(settings.top, false) })}
      >
        <FigureValue name="topSales" value={topShare} text={shareText(topShare)} />
      </Item>
      <Item
        label={say('concentration.needed', { target: partText(settings.target, false) })}
        note={say('concentration.neededNote', {
          part: shareText(needed / customers),
          customers: formatNumber(customers),
        })}
      >
        <FigureValue
          name="needed"
          value={needed}
          text={say('concentration.neededValue', { count: formatNumber(needed) })}
        />
      </Item>
      <Item
        label={say('concentration.gini')}
        note={
          giniCorrected === null
            ? say('concentration.giniOne')
            : say('concentration.giniNote', { corrected: giniText(giniCorrected) })
        }
      >
        <FigureValue name="gini" value={gini} text={giniText(gini)} />
      </Item>
    </dl>
  );
}

/** The three numbers of profit: the share of the most profitable, the peak, those who lose. */
export const ProfitMain = ({ say, facts, settings }: Props<ProfitFacts>) => (
  <dl class="calculator-main">
    <Item
      class={facts.topShare === null ? 'calculator-rate bench-words' : 'calculator-rate'}
      label={say('concentration.topProfit', { top: partText(settings.top, false) })}
      note={facts.topShare === null && say('concentration.noShareNote')}
    >
      {facts.topShare === null ? (
        say('concentration.noShare')
      ) : (
        <FigureValue name="topProfit" value={facts.topShare} text={shareText(facts.topShare)} />
      )}
    </Item>
    <ProfitItems {...{ say, facts }} />
  </dl>
);

/** The peak and those who lose. */
export function ProfitItems({ say, facts }: Pick<Props<ProfitFacts>, 'say' | 'facts'>) {
  const { peak, peakShare, profitable, unprofitable, loss } = facts;
  return (
    <>
      <Item
        label={say('concentration.peak')}
        note={say('concentration.peakNote', {
          count: formatNumber(profitable),
          peak: amountText(say, peak),
        })}
      >
        {peakShare === null ? (
          <FigureValue name="peak" value={peak} text={amountText(say, peak)} />
        ) : (
          <FigureValue name="peakShare" value={peakShare} text={shareText(peakShare)} />
        )}
      </Item>
      <Item
        label={say('concentration.losing')}
        note={
          unprofitable === 0
            ? say('concentration.losingNone')
            : say('concentration.losingNote', { loss: amountText(say, loss) })
        }
      >
        <FigureValue name="losing" value={unprofitable} text={formatNumber(unprofitable)} />
      </Item>
    </>
  );
}
