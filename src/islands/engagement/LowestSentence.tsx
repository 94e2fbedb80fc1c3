import type { GroupShare } from '../../lib/engagement/profile.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Woven } from '../shared/Woven.tsx';
import { lowestOf, shareText } from './say.ts';
import type { GroupSay } from './words.ts';

interface Props {
  readonly say: GroupSay;
  readonly groups: readonly GroupShare[];
}

/** The answer in a sentence: which part is lowest, never a sum over parts. */
export function LowestSentence({ say, groups }: Props) {
  const lowest = lowestOf(say, groups);
  if (!lowest) return <>{say('engagement.even')}</>;
  const { names, many, share } = lowest;
  return (
    <Woven
      text={say(many ? 'engagement.lowestMany' : 'engagement.lowest', {
        group: names,
        groups: names,
        share: '{share}',
      })}
      with={{ share: <FigureValue name="lowest" value={share} text={shareText(say, share, false)} /> }}
    />
  );
}
