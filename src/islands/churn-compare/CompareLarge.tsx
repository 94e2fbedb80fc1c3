import { hydrate } from 'preact';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { compareFragment } from './address.ts';
import { CompareDetails } from './CompareDetails.tsx';
import { CompareFields } from './CompareFields.tsx';
import { CompareHeadline } from './CompareHeadline.tsx';
import type { CompareExample } from './examples.ts';
import { compareTool } from './model.ts';
import { copiedSentence, spokenSentence } from './say.ts';
import type { CompareWords } from './words.ts';

interface Props {
  readonly words: CompareWords;
  readonly example: CompareExample;
  readonly idPrefix: string;
}

const address = addressOf(compareFragment);

/** Two periods or two groups on their own page. */
export function CompareLarge({ words, example, idPrefix }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={compareTool}
      {...{ example, idPrefix, say, address }}
      label={say('compare.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <CompareFields {...{ say, view }} />}
    >
      {({ outcome, blocked, restart }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <CompareHeadline say={say} outcome={known} />}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedSentence(say, outcome)} restart={restart} />
          {outcome && <CompareDetails {...{ say, outcome, idPrefix }} />}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<CompareLarge {...props} />, root);
