import { hydrate } from 'preact';
import { encodeFragment } from '../../lib/share/fragment.ts';
import { speaker } from '../shared/words.ts';
import { ChurnForm } from './ChurnForm.tsx';
import type { ChurnExample } from './examples.ts';
import { FRAGMENT_VERSION } from './state.ts';
import type { ChurnWords } from './words.ts';

interface Props {
  readonly words: ChurnWords;
  readonly example: ChurnExample;
  readonly idPrefix: string;
  /** Address of the large form, to which the numbers go along in the fragment. */
  readonly detailsHref: string;
}

/** The churn calculator inside an article: the answer, and a way to the rest. */
export function ChurnSmall({ words, detailsHref, ...form }: Props) {
  const say = speaker(words);
  return (
    <ChurnForm say={say} {...form}>
      {({ result }) => (
        <p class="calculator-more">
          <a href={detailsHref + (result ? encodeFragment(FRAGMENT_VERSION, result.of) : '')}>
            {say('churn.details')}
          </a>
        </p>
      )}
    </ChurnForm>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ChurnSmall {...props} />, root);
