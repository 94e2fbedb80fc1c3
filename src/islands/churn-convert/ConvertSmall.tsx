import { hydrate } from 'preact';
import { encodeFragment } from '../../lib/share/fragment.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { speaker } from '../shared/words.ts';
import { ConvertRate } from './ConvertFields.tsx';
import { ConvertHeadline } from './ConvertHeadline.tsx';
import { type ConvertExample, FRAGMENT_VERSION } from './examples.ts';
import { convertTool } from './model.ts';
import { spokenSentence } from './say.ts';
import type { ConvertWords } from './words.ts';

interface Props {
  readonly words: ConvertWords;
  readonly example: ConvertExample;
  readonly idPrefix: string;
  /** Address of the large form, to which the numbers go along in the fragment. */
  readonly detailsHref: string;
}

/** The conversion of rates inside an article: one rate, its year, its lifetime, and a way to the rest. */
export function ConvertSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={convertTool}
      {...{ example, idPrefix, say }}
      label={say('convert.form')}
      spoken={(outcome) => spokenSentence(say, outcome)}
      fields={(view) => <ConvertRate {...{ say, view }} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(known) => <ConvertHeadline say={say} outcome={known} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref + (outcome ? encodeFragment(FRAGMENT_VERSION, outcome.of) : '')}>
              {say('convert.details')}
            </a>
          </p>
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ConvertSmall {...props} />, root);
