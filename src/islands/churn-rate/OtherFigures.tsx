import type { ComponentChildren } from 'preact';
import { formatNumber, formatSigned } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import type { DetailProps } from './ChurnDetails.tsx';
import { rateTexts, shareText } from './say.ts';
import type { ChurnDetailSay } from './words.ts';

const SHARES = ['retention', 'grossGrowth', 'netGrowth'] as const;

/** Growth, the next base and how much of the acquisition only replaced. */
export function OtherFigures({ say, result }: DetailProps) {
  const { of, nextBase, replacementShare } = result;
  return (
    <dl class="calculator-figures">
      {SHARES.map((name) => (
        <Item key={name} label={say(`churn-details.${name}`)} note={say(`churn-details.${name}Note`)}>
          <FigureValue
            name={name}
            value={result[name]}
            text={
              name === 'retention' ? rateTexts(result[name], result.interval).rate : shareText(result[name])
            }
          />
        </Item>
      ))}
      <Item label={say('churn-details.nextBase')} note={baseChange(say, nextBase - of.start)}>
        <FigureValue name="nextBase" value={nextBase} text={formatNumber(nextBase)} />
      </Item>
      <Item label={say('churn-details.replacement')} note={say(replacementNote(replacementShare))}>
        {replacementShare === null ? (
          '—'
        ) : (
          <FigureValue name="replacementShare" value={replacementShare} text={shareText(replacementShare)} />
        )}
      </Item>
    </dl>
  );
}

function replacementNote(share: number | null) {
  if (share === null) return 'churn-details.replacementNone';
  return share > 1 ? 'churn-details.replacementOver' : 'churn-details.replacementNote';
}

function baseChange(say: ChurnDetailSay, change: number): ComponentChildren {
  if (change === 0) return say('churn-details.nextBaseSame');
  const figure = <FigureValue name="netChange" value={change} text={formatSigned(change)} />;
  return <Woven text={say('churn-details.nextBaseNote', { change: '{change}' })} with={{ change: figure }} />;
}
