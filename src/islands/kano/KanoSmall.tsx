import { hydrate } from 'preact';
import { CATEGORIES, type CategoryCounts } from '../../lib/kano/categories.ts';
import { Bench } from '../shared/Bench.tsx';
import { BenchField } from '../shared/BenchField.tsx';
import { BenchResult } from '../shared/BenchResult.tsx';
import { speaker } from '../shared/words.ts';
import type { CountedFeature } from './examples.ts';
import { FeatureHeadline } from './FeatureHeadline.tsx';
import { spokenFeature } from './say.ts';
import { smallTool, workshopFragment } from './small.ts';
import type { KanoSmallWords } from './words.ts';

interface Props {
  readonly words: KanoSmallWords;
  readonly example: CountedFeature;
  readonly idPrefix: string;
  /** Address of the workshop, to which the counts go along in the fragment. */
  readonly detailsHref: string;
}

/** One feature inside an article: six counts, its class and coefficients, and a way to the rest. */
export function KanoSmall({ words, example: { name, counts }, idPrefix, detailsHref }: Props) {
  const say = speaker(words);
  const href = (of: CategoryCounts | undefined) => detailsHref + (of ? workshopFragment(name, of) : '');
  return (
    <Bench
      tool={smallTool(name)}
      {...{ example: counts, idPrefix, say }}
      label={say('kano-form.form')}
      spoken={({ feature }) => spokenFeature(say, feature)}
      fields={(view) =>
        CATEGORIES.map((category) => (
          <BenchField
            key={category}
            {...{ view, say }}
            field={category}
            label={say(`kano.class.${category}`)}
            hint={say(`kano-form.hint.${category}`)}
            unit={say('kano-form.people')}
            echo={() => ''}
            optional
          />
        ))
      }
    >
      {({ outcome, blocked }) => (
        <>
          <BenchResult {...{ say, outcome, blocked }}>
            {({ feature }) => <FeatureHeadline say={say} feature={feature} />}
          </BenchResult>
          <p class="calculator-more">
            <a href={href(outcome?.of)}>{say('kano-form.details')}</a>
          </p>
        </>
      )}
    </Bench>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<KanoSmall {...props} />, root);
