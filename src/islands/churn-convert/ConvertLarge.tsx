import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { sayProblem, speaker } from '../shared/words.ts';
import { convertFragment } from './address.ts';
import { ConvertDetails } from './ConvertDetails.tsx';
import { ConvertFields } from './ConvertFields.tsx';
import { ConvertHeadline } from './ConvertHeadline.tsx';
import type { ConvertExample } from './examples.ts';
import { convertTool } from './model.ts';
import { copiedSentence, spokenSentence } from './say.ts';
import type { ConvertDetailWords } from './words.ts';

interface Props {
  readonly words: ConvertDetailWords;
  readonly example: ConvertExample;
  readonly idPrefix: string;
}

const address = addressOf(convertFragment);

/** The conversion of rates on its own page, with the value of a customer. */
export function ConvertLarge({ words, example, idPrefix }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={convertTool}
      {...{ example, idPrefix, say, address }}
      label={say('convert.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <ConvertFields {...{ say, view }} />}
    >
      {({ outcome, blocked, restart }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <ConvertHeadline say={say} outcome={known} />}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedSentence(say, outcome)} restart={restart} />
          {outcome && (
            <ConvertDetails
              {...{ say, outcome, idPrefix }}
              sayProblem={(problem) => sayProblem(say, problem)}
            />
          )}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ConvertLarge {...props} />, root);
