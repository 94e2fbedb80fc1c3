import { hydrate } from 'preact';
import { numberInWords } from '../../lib/persian/number-words.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { PrintNote } from '../shared/PrintNote.tsx';
import { speaker } from '../shared/words.ts';
import { bucketFragment } from './address.ts';
import { BucketDetails } from './BucketDetails.tsx';
import { BucketFields } from './BucketFields.tsx';
import { BucketHeadline } from './BucketHeadline.tsx';
import type { BucketExample } from './examples.ts';
import { bucketTool } from './model.ts';
import { copiedSentence, spokenSentence } from './say.ts';
import type { BucketDetailWords } from './words.ts';

interface Props {
  readonly words: BucketDetailWords;
  readonly example: BucketExample;
  readonly idPrefix: string;
}

const address = addressOf(bucketFragment);

/** The leaky bucket on its own page. */
export function BucketLarge({ words, example, idPrefix }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={bucketTool}
      {...{ example, idPrefix, say, address }}
      label={say('bucket.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <BucketFields {...{ say, view }} inWords={numberInWords} />}
    >
      {({ outcome, blocked, restart }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <BucketHeadline say={say} outcome={known} />}
          </BenchResult>
          <ActionBar say={say} sentence={outcome && copiedSentence(say, outcome)} restart={restart} />
          {outcome && <BucketDetails {...{ say, outcome, idPrefix }} />}
          <PrintNote say={say} />
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<BucketLarge {...props} />, root);
