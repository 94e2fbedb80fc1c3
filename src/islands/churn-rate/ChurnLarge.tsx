import { hydrate } from 'preact';
import { numberInWords } from '../../lib/persian/number-words.ts';
import { ActionBar } from '../shared/ActionBar.tsx';
import { addressOf } from '../shared/address.ts';
import { speaker } from '../shared/words.ts';
import { churnFragment } from './address.ts';
import { ChurnDetails } from './ChurnDetails.tsx';
import { ChurnForm } from './ChurnForm.tsx';
import type { ChurnExample } from './examples.ts';
import { restartOf } from './restart.ts';
import { copiedSentence } from './say-details.ts';
import type { ChurnDetailWords } from './words.ts';

interface Props {
  readonly words: ChurnDetailWords;
  readonly example: ChurnExample;
  readonly idPrefix: string;
}

const address = addressOf(churnFragment);

/** The churn calculator on its own page: all figures, the chart, and a state that can be sent as an address. */
export function ChurnLarge({ words, ...form }: Props) {
  const say = speaker(words);
  return (
    <ChurnForm say={say} address={address} inWords={numberInWords} {...form}>
      {(view) => (
        <>
          <ActionBar
            say={say}
            sentence={view.result && copiedSentence(say, view.result)}
            restart={restartOf(view)}
          />
          {view.result && <ChurnDetails say={say} result={view.result} idPrefix={form.idPrefix} />}
        </>
      )}
    </ChurnForm>
  );
}

/** Takes over the page's HTML. */
export const mount = (root: Element, props: Props): void => hydrate(<ChurnLarge {...props} />, root);
