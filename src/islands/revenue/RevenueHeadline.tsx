import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { RevenueOutcome } from './model.ts';
import { shareText } from './say.ts';
import type { RevenueSay } from './words.ts';

interface Props {
  readonly say: RevenueSay;
  readonly outcome: RevenueOutcome;
}

/** What stayed of the income, with and without what present customers added. */
export function RevenueHeadline({ say, outcome }: Props) {
  const { netRetention, grossRetention, quickRatio, of } = outcome;
  const kept = 100 * netRetention;
  const figure = <FigureValue name="kept" value={kept} text={formatNumber(kept)} />;
  return (
    <>
      <p class="calculator-sentence">
        <Woven
          text={say('revenue.kept', { kept: '{kept}', unit: say(BARE[of.unit]) })}
          with={{ kept: figure }}
        />
      </p>
      <dl class="calculator-main">
        <Item class="calculator-rate" label={say('revenue.netRetention')} note={say(netNote(netRetention))}>
          <FigureValue name="netRetention" value={netRetention} text={shareText(netRetention, true)} />
        </Item>
        <Item label={say('revenue.grossRetention')} note={say('revenue.grossNote')}>
          <FigureValue name="grossRetention" value={grossRetention} text={shareText(grossRetention, true)} />
        </Item>
        <Item
          label={say('revenue.quickRatio')}
          note={say(quickRatio === null ? 'revenue.quickNone' : 'revenue.quickNote')}
        >
          {quickRatio === null ? (
            '—'
          ) : (
            <FigureValue name="quickRatio" value={quickRatio} text={formatNumber(quickRatio)} />
          )}
        </Item>
      </dl>
    </>
  );
}

/** A hundred of the money itself: «۱۰۰ تومان», not «۱۰۰ میلیون تومان». */
const BARE = {
  toman: 'revenue.toman',
  millionToman: 'revenue.toman',
  rial: 'revenue.rial',
} as const;

function netNote(net: number) {
  if (net === 1) return 'revenue.netSame';
  return net > 1 ? 'revenue.netGrew' : 'revenue.netShrank';
}
