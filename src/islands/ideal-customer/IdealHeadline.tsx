import { formatNumber } from '../../lib/persian/number-format.ts';
import { FigureValue } from '../shared/FigureValue.tsx';
import { Item } from '../shared/Item.tsx';
import { Woven } from '../shared/Woven.tsx';
import { firstOf, namesText, sentenceOf, stirText, strongestText, topText, waverers } from './say.ts';
import type { IdealStudy } from './study.ts';
import type { IdealSay } from './words.ts';

interface Props {
  readonly say: IdealSay;
  readonly study: IdealStudy;
}

/** Who stays among the first whatever happens, who wavers, and which weight matters most. */
export function IdealHeadline({ say, study }: Props) {
  const { ranked, open } = study;
  const judged = ranked.length > 0 && ranked.length + open.length > study.of.top;
  return (
    <>
      <div>
        <p class="calculator-sentence">{sentenceOf(say, study)}</p>
        {judged && <p class="calculator-note">{say('ideal.swing')}</p>}
      </div>
      {judged && <Figures {...{ say, study }} />}
    </>
  );
}

function Figures({ say, study }: Props) {
  const { members, always } = firstOf(study);
  const sometimes = waverers(study);
  const count = (name: string, value: number) => (
    <FigureValue name={name} value={value} text={formatNumber(value)} />
  );
  const [strongest] = study.strongest;
  const top = topText(study);
  return (
    <dl class="calculator-main">
      <Item
        class="calculator-rate"
        label={say('ideal.always', { top })}
        note={members.length > study.of.top && say('ideal.tieNote', { top })}
      >
        <Woven
          text={say('ideal.ofTop', { always: '{always}', members: '{members}' })}
          with={{ always: count('always', always.length), members: count('members', members.length) }}
        />
      </Item>
      <Item
        label={say('ideal.sometimes')}
        note={sometimes.length > 0 ? namesText(say, sometimes, 6) : say('ideal.sometimesNone')}
      >
        {count('sometimes', sometimes.length)}
      </Item>
      <Item
        label={say('ideal.strongest')}
        note={strongest ? stirText(say, strongest) : say('ideal.strongestNoneNote')}
      >
        {strongest ? strongestText(say, study) : say('ideal.strongestNone')}
      </Item>
    </dl>
  );
}
