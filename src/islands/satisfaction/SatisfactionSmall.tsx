import { hydrate } from 'preact';
import type { Recommendations } from '../../lib/loyalty/net-promoter.ts';
import { encodeFragment } from '../../lib/share/fragment.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { speaker } from '../shared/words.ts';
import { FRAGMENT_VERSION, ofOneWave } from './examples.ts';
import { PromoterFields } from './PromoterFields.tsx';
import { PromoterScore, PromoterSentence } from './PromoterSentence.tsx';
import { promoterTool } from './promoters.ts';
import { spokenScore } from './say.ts';
import type { PromoterWords } from './words.ts';

interface Props {
  readonly words: PromoterWords;
  readonly example: Recommendations;
  readonly idPrefix: string;
  /** Address of the large form, to which the numbers go along in the fragment. */
  readonly detailsHref: string;
}

/** The net promoter score inside an article: three counts, the score with its margin, and a way to the rest. */
export function SatisfactionSmall({ words, example, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  return (
    <Bench
      tool={promoterTool}
      {...{ example, idPrefix, say }}
      label={say('satisfaction.form')}
      spoken={(outcome) => spokenScore(say, outcome)}
      fields={(view) => <PromoterFields {...{ say, view }} fieldOf={(name) => name} />}
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {(found) => (
              <>
                <PromoterSentence {...{ say, found }} />
                <dl class="calculator-main">
                  <PromoterScore {...{ say, found }} />
                </dl>
              </>
            )}
          </BenchResult>
          <p class="calculator-more">
            <a href={detailsHref + (outcome ? encodeFragment(FRAGMENT_VERSION, ofOneWave(outcome.of)) : '')}>
              {say('satisfaction.details')}
            </a>
          </p>
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<SatisfactionSmall {...props} />, root);
