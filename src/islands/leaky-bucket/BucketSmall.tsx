import { hydrate } from 'preact';
import { encodeFragment } from '../../lib/share/fragment.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { speaker } from '../shared/words.ts';
import { BucketMoves } from './BucketFields.tsx';
import { BucketHeadline } from './BucketHeadline.tsx';
import { type BucketExample, FRAGMENT_VERSION } from './examples.ts';
import { bucketTool } from './model.ts';
import { spokenSentence } from './say.ts';
import type { BucketWords } from './words.ts';

interface Props {
  readonly words: BucketWords;
  readonly example: BucketExample;
  readonly idPrefix: string;
  /** Address of the large form, to which the numbers go along in the fragment. */
  readonly detailsHref: string;
}

/** The leaky bucket inside an article: three numbers, the answer, and a way to the rest. */
export function BucketSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={bucketTool}
      {...{ example, idPrefix, say }}
      label={say('bucket.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <BucketMoves {...{ say, view }} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <BucketHeadline say={say} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref + (outcome ? encodeFragment(FRAGMENT_VERSION, outcome.of) : '')}>
              {say('bucket.details')}
            </a>
          </p>
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<BucketSmall {...props} />, root);
